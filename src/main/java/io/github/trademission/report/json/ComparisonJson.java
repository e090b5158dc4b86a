package io.github.trademission.report.json;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.comparison.Difference;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.report.ComparisonReport;
import java.io.IOException;
import java.io.Writer;

/**
 * A comparison as a JSON document of the format {@code trademission-comparison/1}: per kind and currency the base, the current
 * number and the change, the numbers of undisclosed rows, and what is missing to know the change.
 */
public final class ComparisonJson {
    private final Json json;
    private final FigureFields figures;

    private ComparisonJson(Json json) {
        this.json = json;
        this.figures = new FigureFields(json);
    }

    /**
     * Writes a comparison.
     *
     * @param report the comparison
     * @return the document, indented, which ends with a newline
     */
    public static String write(ComparisonReport report) {
        return Json.document(json -> () -> new ComparisonJson(json).write(report.comparison()));
    }

    /**
     * Writes a comparison.
     *
     * @param report the comparison
     * @param out where the document goes, indented, with a newline at its end; left open
     * @throws IOException if the output cannot be written
     */
    public static void write(ComparisonReport report, Writer out) throws IOException {
        Json.write(out, json -> () -> new ComparisonJson(json).write(report.comparison()));
    }

    private void write(Comparison<OutcomeKind> comparison) {
        json.field("format", "trademission-comparison/1");
        Comparison.Line total = comparison.total();
        for (OutcomeKind kind : total.kinds()) {
            json.object(kind.name(), () -> {
                json.field("new", comparison.newKeys().contains(kind));
                json.field("vanished", comparison.vanishedKeys().contains(kind));
                difference("deals", total.deals(kind));
                json.object(
                        "amounts",
                        () -> total.currencies(kind)
                                .forEach(currency -> difference(currency, total.amount(kind, currency))));
                Figure before = total.base().figure(kind);
                Figure after = total.current().figure(kind);
                undisclosed(before.undisclosed(), after.undisclosed());
                json.object("doubts", () -> {
                    figures.doubts("base", before.doubts());
                    figures.doubts("current", after.doubts());
                });
            });
        }
    }

    private void difference(String field, Difference difference) {
        json.object(field, () -> {
            figures.range("base", difference.base());
            figures.range("current", difference.current());
            figures.range("change", difference.low(), difference.high());
            difference.relative().ifPresent(share -> figures.range("relative", share.low(6), share.high(6)));
            if (!difference.isComplete()) {
                undisclosed(difference.baseUndisclosed(), difference.currentUndisclosed());
                difference.ofDisclosed().ifPresent(moved -> figures.range("ofDisclosed", moved));
            }
            figures.missing(difference.missing());
        });
    }

    private void undisclosed(CountRange before, CountRange after) {
        json.object("undisclosed", () -> {
            figures.count("base", before);
            figures.count("current", after);
        });
    }
}
