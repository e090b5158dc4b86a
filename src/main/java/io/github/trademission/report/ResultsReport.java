package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.money.rate.Conversion;
import java.util.List;
import java.util.Locale;
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
    private final ReportSubject subject;

    private ResultsReport(ReportSubject subject) {
        this.subject = subject;
    }

    /**
     * The report of some results.
     *
     * @param results the results
     * @return their report
     */
    public static ResultsReport of(Results results) {
        return new ResultsReport(new ReportSubject(results, List.of(), Optional.empty()));
    }

    /**
     * The same report with its results by other keys.
     *
     * @param dimensions one dimension, or two for a cross table
     * @return the report
     * @throws InvalidValueException if there are more than two dimensions
     */
    public ResultsReport by(List<Dimension<?>> dimensions) {
        return new ResultsReport(new ReportSubject(subject.results(), dimensions, subject.conversion()));
    }

    /**
     * The same report with the amounts in one currency, too.
     *
     * @param conversion the currency, the rates and their days
     * @return the report
     */
    public ResultsReport in(Conversion conversion) {
        return new ResultsReport(new ReportSubject(subject.results(), subject.dimensions(), Optional.of(conversion)));
    }

    /**
     * {@return what it is about}
     */
    public ReportSubject subject() {
        return subject;
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion
     */
    public String text(Locale locale) {
        return new ReportText(subject, locale).text();
    }
}
