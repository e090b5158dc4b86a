package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.money.rate.Conversion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of one or more missions on one screen: who, when and where; the results by kind for each stop (of one mission), for
 * each mission (of several), or for the keys asked for; ratios; each deal once at its furthest stage; the amounts in one
 * currency, if asked for; and what is unknown, with the ranges that follow and their reasons. Immutable and thread-safe.
 *
 * <pre>{@code
 * ResultsReport.of(Results.of(mission)).text(Locale.KOREAN)
 * }</pre>
 */
public final class ResultsReport {
    private final Results results;
    private final List<Dimension<?>> dimensions;
    private final Optional<Conversion> conversion;

    private ResultsReport(Results results, List<Dimension<?>> dimensions, Optional<Conversion> conversion) {
        this.results = results;
        this.dimensions = dimensions;
        this.conversion = conversion;
    }

    /**
     * The report of some results.
     *
     * @param results the results
     * @return their report
     */
    public static ResultsReport of(Results results) {
        return new ResultsReport(Objects.requireNonNull(results, "results"), List.of(), Optional.empty());
    }

    /**
     * The same report with its results by other keys.
     *
     * @param dimensions one dimension, or two for a cross table
     * @return the report
     * @throws InvalidValueException if there are more than two dimensions
     */
    public ResultsReport by(List<Dimension<?>> dimensions) {
        if (dimensions.size() > 2) {
            throw new InvalidValueException("dimensions", "must be one or two", dimensions);
        }
        return new ResultsReport(results, List.copyOf(dimensions), conversion);
    }

    /**
     * The same report with the amounts in one currency, too.
     *
     * @param conversion the currency, the rates and their days
     * @return the report
     */
    public ResultsReport in(Conversion conversion) {
        return new ResultsReport(results, dimensions, Optional.of(conversion));
    }

    /**
     * {@return the results}
     */
    public Results results() {
        return results;
    }

    /**
     * {@return the one or two dimensions asked for; empty if the usual ones do}
     */
    public List<Dimension<?>> dimensions() {
        return dimensions;
    }

    /**
     * {@return the currency, rates and days asked for}
     */
    public Optional<Conversion> conversion() {
        return conversion;
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion
     */
    public String text(Locale locale) {
        return new ReportText(this, locale).text();
    }
}
