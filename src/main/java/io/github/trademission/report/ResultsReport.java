package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.money.rate.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion
     */
    public String text(Locale locale) {
        Terms terms = new Terms(locale);
        List<String> sections = new ArrayList<>();
        sections.add(heading(terms));
        if (results.rows().isEmpty()) {
            sections.add(terms.of("noResults") + "\n" + publishedFigures(terms));
        } else {
            sections.add(table(terms));
            conversion.ifPresent(into -> sections.add(new ConvertedLines(terms, results, into).text()));
            sections.add(new RatioLines(terms, results).text());
            sections.add(new NetLines(terms, results.pipeline()).text());
            sections.add(new UnknownLines(terms, results).text());
        }
        return PlainText.lines(
                sections.stream().filter(section -> !section.isEmpty()).collect(Collectors.joining("\n")));
    }

    private String heading(Terms terms) {
        List<Mission> missions = results.missions();
        if (missions.size() == 1) {
            return new Heading(terms, missions.get(0)).text();
        }
        return terms.of("missions", missions.size()) + "\n"
                + terms.of("companies") + ": "
                + terms.range(results.companies().distinctCompanies()) + terms.of("companiesUnit") + ", "
                + terms.of("participations", terms.range(results.companies().participations())) + "\n";
    }

    private String table(Terms terms) {
        return switch (dimensions.size()) {
            case 0 -> results.missions().size() == 1 ? table(terms, Dimension.STOP) : table(terms, Dimension.MISSION);
            case 1 -> table(terms, dimensions.get(0));
            default -> table(terms, dimensions.get(0), dimensions.get(1));
        };
    }

    private <K> String table(Terms terms, Dimension<K> dimension) {
        return new ResultsTable<>(terms, results.by(dimension)).text();
    }

    private <R, C> String table(Terms terms, Dimension<R> rows, Dimension<C> columns) {
        return new CrossTable<>(terms, rows, columns, results.by(rows, columns)).text();
    }

    private String publishedFigures(Terms terms) {
        int figures = results.missions().stream()
                .mapToInt(mission -> mission.publishedFigures().size())
                .sum();
        return figures == 0 ? "" : terms.of("publishedOnly", figures) + "\n";
    }
}
