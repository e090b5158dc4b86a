package io.github.trademission.report;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as plain text. */
final class ReportText {
    /** How many figures were published. */
    static final MissionMeasure<Integer> PUBLISHED_FIGURES = MissionMeasure.of(
            "published figures",
            results -> results.missions().stream()
                    .mapToInt(mission -> mission.publishedFigures().size())
                    .sum(),
            Integer::sum);

    private final ReportSubject report;
    private final ReportFigures figures;
    private final Terms terms;

    ReportText(ReportSubject report, Locale locale) {
        this.report = report;
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
            case STOPS ->
                figures.get(MissionMeasure.onlyMission())
                        .map(only -> text(only.by(Dimension.STOP)))
                        .orElse("");
            case BY_MISSION -> table(Dimension.MISSION);
            case COMPANIES -> table(Dimension.COMPANY);
            case BY -> table(report.dimensions());
            case CONVERTED ->
                report.conversion()
                        .map(into -> new ConvertedLines(terms, report.missions(), into).text())
                        .orElse("");
            case RATIOS -> new RatioLines(terms, figures.ratios()).text();
            case PIPELINE -> new NetLines(terms, figures.pipeline()).text();
            case UNKNOWNS -> new UnknownLines(terms, figures).text();
            // The totals of the tables, and what is unknown, hold them.
            case RESULTS, TOGETHER -> "";
        };
    }

    private String heading() {
        String who = figures.get(MissionMeasure.onlyMission())
                .map(only -> new Heading(terms, only.missions().get(0)).text())
                .orElseGet(() -> terms.of("missions", figures.get(MissionMeasure.missionCount())) + "\n");
        String participation = figures.participation().stream()
                .map(line -> line.nameIn(terms.locale()).replace("{value}", terms.range(line.value())))
                .collect(Collectors.joining(", "));
        return participation.isEmpty() ? who : who + participation + "\n";
    }

    private String table(List<Dimension<?>> dimensions) {
        return dimensions.size() == 1 ? table(dimensions.get(0)) : table(dimensions.get(0), dimensions.get(1));
    }

    private <K> String table(Dimension<K> dimension) {
        return text(figures.get(MissionMeasure.by(dimension)));
    }

    private <K> String text(Breakdown<K> breakdown) {
        return new ResultsTable<>(terms, breakdown).text();
    }

    private <R, C> String table(Dimension<R> rows, Dimension<C> columns) {
        return new CrossTable<>(terms, rows, columns, figures.get(MissionMeasure.by(rows, columns))).text();
    }

    private String publishedFigures() {
        int count = figures.get(PUBLISHED_FIGURES);
        return count == 0 ? "" : terms.of("publishedOnly", count) + "\n";
    }
}
