package io.github.trademission.report;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as plain text. */
final class ReportText {
    private final ReportSubject report;
    private final Results results;
    private final ReportFigures figures;
    private final Terms terms;

    ReportText(ReportSubject report, Locale locale) {
        this.report = report;
        this.results = report.results();
        this.figures = ReportFigures.of(report, Audience.PEOPLE);
        this.terms = new Terms(locale);
    }

    String text() {
        return PlainText.lines(ReportSection.of(report, Audience.PEOPLE).stream()
                .map(this::section)
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private String section(ReportSection section) {
        return switch (section) {
            case MISSIONS -> heading();
            case NO_RESULTS -> terms.of("noResults") + "\n" + publishedFigures();
            case STOPS -> table(Dimension.STOP);
            case BY_MISSION -> table(Dimension.MISSION);
            case COMPANIES -> table(Dimension.COMPANY);
            case BY -> table(report.dimensions());
            case CONVERTED ->
                report.conversion()
                        .map(into -> new ConvertedLines(terms, results, into).text())
                        .orElse("");
            case RATIOS -> new RatioLines(terms, figures.ratios()).text();
            case PIPELINE -> new NetLines(terms, figures.pipeline()).text();
            case UNKNOWNS -> new UnknownLines(terms, results, figures).text();
            // The totals of the tables, and what is unknown, hold them.
            case RESULTS, TOGETHER -> "";
        };
    }

    private String heading() {
        List<Mission> missions = results.missions();
        String who = missions.size() == 1
                ? new Heading(terms, missions.get(0)).text()
                : terms.of("missions", missions.size()) + "\n";
        String participation = figures.participation().stream()
                .map(line -> line.nameIn(terms.locale()).replace("{value}", terms.range(line.value())))
                .collect(Collectors.joining(", "));
        return participation.isEmpty() ? who : who + participation + "\n";
    }

    private String table(List<Dimension<?>> dimensions) {
        return dimensions.size() == 1 ? table(dimensions.get(0)) : table(dimensions.get(0), dimensions.get(1));
    }

    private <K> String table(Dimension<K> dimension) {
        return new ResultsTable<>(terms, results.by(dimension)).text();
    }

    private <R, C> String table(Dimension<R> rows, Dimension<C> columns) {
        return new CrossTable<>(terms, rows, columns, results.by(rows, columns)).text();
    }

    private String publishedFigures() {
        int count = results.missions().stream()
                .mapToInt(mission -> mission.publishedFigures().size())
                .sum();
        return count == 0 ? "" : terms.of("publishedOnly", count) + "\n";
    }
}
