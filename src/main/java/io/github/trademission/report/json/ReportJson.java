package io.github.trademission.report.json;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.report.Audience;
import io.github.trademission.report.FigureLine;
import io.github.trademission.report.ReportFigures;
import io.github.trademission.report.ReportSection;
import io.github.trademission.report.ReportSubject;
import io.github.trademission.report.ResultsReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The figures of missions as a JSON document of the format {@code trademission-report/1}: every figure under its kind and key, as
 * recorded and as a range.
 */
public final class ReportJson {
    private final Json json;
    private final FigureFields fields;
    private final KeyFields keys;
    private final ReportSubject report;
    private final MissionMeasure.Source results;
    private final ReportFigures figures;
    private final Optional<InOneCurrency> converted;

    private ReportJson(Json json, ReportSubject report) {
        this.json = json;
        this.fields = new FigureFields(json);
        this.keys = new KeyFields(json);
        this.report = report;
        this.results = report.missions();
        this.figures = ReportFigures.of(report, Audience.PROGRAMS);
        // Before the first token: a rate may be missing.
        this.converted = report.conversion()
                .map(conversion -> new InOneCurrency(conversion, ConvertedSummary.of(results, conversion)));
    }

    private record InOneCurrency(Conversion conversion, ConvertedSummary amounts) {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document, indented, which ends with a newline
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion
     */
    public static String write(ResultsReport report) {
        return Json.document(json -> new ReportJson(json, report.subject())::document);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where the document goes, indented, with a newline at its end; left open
     * @throws IOException if the output cannot be written
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion; nothing is written then
     */
    public static void write(ResultsReport report, Writer out) throws IOException {
        Json.write(out, json -> new ReportJson(json, report.subject())::document);
    }

    private void document() {
        json.field("format", "trademission-report/1");
        ReportSection.of(report, Audience.PROGRAMS).forEach(this::section);
    }

    private void section(ReportSection section) {
        String key = section.key();
        switch (section) {
            case MISSIONS -> missions(key);
            case RESULTS -> fields.summary(key, figures.summary());
            case STOPS -> breakdown(key, results.get(MissionMeasure.by(Dimension.STOP)));
            case BY_MISSION -> breakdown(key, results.get(MissionMeasure.by(Dimension.MISSION)));
            case COMPANIES -> breakdown(key, results.get(MissionMeasure.by(Dimension.COMPANY)));
            case BY -> asked(key, report.dimensions());
            case CONVERTED -> converted.ifPresent(amounts -> converted(key, amounts));
            case TOGETHER ->
                figures.together().forEach(line -> fields.figure(line.figure().name(), line.value()));
            case PIPELINE -> pipeline(key);
            case RATIOS -> json.array(key, () -> figures.ratios().forEach(line -> fields.ratio(line.value())));
            // No results are empty ones, and each figure tells its own doubts.
            case NO_RESULTS, UNKNOWNS -> {}
        }
    }

    private void missions(String key) {
        json.array(key, () -> results.get(MissionMeasure.missions()).forEach(this::mission));
        figures.participation().forEach(line -> fields.count(line.figure().name(), line.value()));
    }

    private void mission(Mission mission) {
        json.object(() -> {
            json.field("id", mission.id());
            json.field("name", mission.name());
            mission.englishName().ifPresent(name -> json.field("englishName", name));
            mission.period().ifPresent(period -> json.field("period", period.toString()));
            mission.delegation().size().ifPresent(size -> json.field("companies", size));
        });
    }

    private void asked(String key, List<Dimension<?>> dimensions) {
        if (dimensions.size() == 1) {
            breakdown(key, results.get(MissionMeasure.by(dimensions.get(0))));
        } else {
            crossed(key, dimensions.get(0), dimensions.get(1));
        }
    }

    private <R, C> void crossed(String key, Dimension<R> rows, Dimension<C> columns) {
        breakdown(key, results.get(MissionMeasure.by(rows, columns)).cells(), cell -> keys.cell(rows, columns, cell));
    }

    private <K> void breakdown(String key, Breakdown<K> breakdown) {
        breakdown(key, breakdown, one -> keys.key(breakdown.dimension(), one));
    }

    private <K> void breakdown(String key, Breakdown<K> breakdown, Consumer<K> keyFields) {
        Dimension<K> dimension = breakdown.dimension();
        json.object(key, () -> {
            json.field("dimension", dimension.name());
            json.field("participations", dimension.countsParticipations());
            json.array(
                    "parts",
                    () -> breakdown
                            .parts()
                            .forEach((one, part) -> json.object(() -> {
                                keyFields.accept(one);
                                fields.summary("results", part);
                            })));
            json.array(
                    "unallocated",
                    () -> breakdown
                            .unallocated()
                            .forEach((together, part) -> json.object(() -> {
                                json.array("keys", () -> together.forEach(one -> json.string(dimension.keyId(one))));
                                fields.summary("results", part);
                            })));
            fields.summary("unattributed", breakdown.unattributed());
        });
    }

    private void converted(String key, InOneCurrency converted) {
        Conversion conversion = converted.conversion();
        ConvertedSummary amounts = converted.amounts();
        json.object(key, () -> {
            json.field("currency", conversion.currency());
            json.field("dates", conversion.dates().toString());
            json.field("rounding", conversion.rounding().name());
            for (OutcomeKind kind : amounts.kinds()) {
                Converted total = amounts.of(kind);
                json.object(kind.name(), () -> {
                    fields.amount("amount", amounts.range(kind));
                    json.array("rates", () -> total.rates().forEach(rate -> json.string(rate.toString())));
                    json.field("unconverted", total.unconverted().toString());
                });
            }
        });
    }

    private void pipeline(String key) {
        Map<Optional<OutcomeKind>, List<FigureLine<Figure>>> byKind = new LinkedHashMap<>();
        figures.pipeline()
                .forEach(line -> byKind.computeIfAbsent(line.kind(), any -> new ArrayList<>())
                        .add(line));
        json.object(
                key,
                () -> byKind.forEach((kind, lines) ->
                        kind.ifPresentOrElse(one -> json.object(one.name(), () -> lines(lines)), () -> lines(lines))));
    }

    private void lines(List<FigureLine<Figure>> lines) {
        lines.forEach(line -> fields.figure(line.figure().name(), line.value()));
    }
}
