package io.github.trademission.report.json;

import io.github.trademission.audit.Finding;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import io.github.trademission.reconcile.Reconciliation;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.AuditedMission;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.javamoney.moneta.Money;

/**
 * Audits as a JSON document of the format {@code trademission-check/1}: a list of findings and a list of reconciliations, each
 * with its mission and, if it is known, its file.
 */
public final class CheckJson {
    private final Json json;
    private final FigureFields figures;

    private CheckJson(Json json) {
        this.json = json;
        this.figures = new FigureFields(json);
    }

    /**
     * Writes audits.
     *
     * @param report the audits
     * @return the document, indented, which ends with a newline
     */
    public static String write(AuditReport report) {
        return Json.document(json -> () -> new CheckJson(json).document(report));
    }

    /**
     * Writes audits.
     *
     * @param report the audits
     * @param out where the document goes, indented, with a newline at its end; left open
     * @throws IOException if the output cannot be written
     */
    public static void write(AuditReport report, Writer out) throws IOException {
        Json.write(out, json -> () -> new CheckJson(json).document(report));
    }

    private void document(AuditReport report) {
        json.field("format", "trademission-check/1");
        report.day().ifPresent(day -> json.field("asOf", day.toString()));
        json.array(
                "findings",
                () -> report.missions()
                        .forEach(one -> one.audit().findings().forEach(finding -> finding(one, finding))));
        json.array("reconciliations", () -> report.missions().forEach(this::reconciliations));
    }

    private void finding(AuditedMission audited, Finding finding) {
        json.object(() -> {
            json.field("code", finding.code().name());
            json.field("severity", finding.severity().name());
            place(audited, finding.path());
            text("text", finding::text);
            text("hint", finding::hint);
        });
    }

    private void reconciliations(AuditedMission audited) {
        Map<String, Integer> positions = new HashMap<>();
        audited.audit().mission().publishedFigures().forEach(figure -> positions.put(figure.id(), positions.size()));
        for (Reconciliation one : audited.audit().reconciliations()) {
            json.object(() -> {
                json.field("figure", one.figure().id());
                place(audited, "publishedFigures[" + positions.get(one.figure().id()) + "]");
                json.field("basis", one.basis().name());
                json.field("verdict", one.verdict().name());
                one.rounding().ifPresent(rounding -> json.field("rounding", rounding.name()));
                numbers(one);
                behind(one);
                text("label", one::label);
                text("text", one::text);
            });
        }
    }

    private void place(AuditedMission audited, String path) {
        json.field("mission", audited.audit().mission().id());
        audited.file().ifPresent(file -> json.field("file", file));
        json.field("path", path);
    }

    private void numbers(Reconciliation one) {
        PublishedFigure figure = one.figure();
        Optional<Money> amount = figure.amount();
        if (amount.isPresent()) {
            json.field("currency", amount.get().getCurrency().getCurrencyCode());
        } else {
            json.field("unit", figure.percentage().isPresent() ? "%" : "count");
        }
        json.field("printed", digits(figure, printed(figure)));
        one.computed().ifPresent(computed -> computed(figure, computed, one.difference()));
    }

    private void computed(PublishedFigure figure, NumberRange computed, BigDecimal difference) {
        json.object("computed", () -> {
            json.field("low", digits(figure, computed.low()));
            computed.high().ifPresent(high -> json.field("high", digits(figure, high)));
        });
        json.field("difference", digits(figure, difference));
    }

    private static BigDecimal printed(PublishedFigure figure) {
        return figure.amount()
                .map(Money::getNumberStripped)
                .or(figure::percentage)
                .orElseGet(() -> BigDecimal.valueOf(figure.count().orElse(0)));
    }

    /** All decimals of a currency, and more only where a number has more. */
    private static String digits(PublishedFigure figure, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int decimals = figure.amount()
                .map(amount -> amount.getCurrency().getDefaultFractionDigits())
                .orElse(0);
        return plain.setScale(Math.max(plain.scale(), decimals)).toPlainString();
    }

    private void behind(Reconciliation one) {
        json.array("parts", () -> one.parts().forEach(json::string));
        figures.count("undisclosed", one.undisclosed());
        figures.doubts("doubts", one.doubts());
        one.leftOut().ifPresent(part -> json.field("leftOut", part));
        one.fitting()
                .ifPresent(fitting -> json.object("fitting", () -> {
                    json.field("amount", Amounts.digits(fitting));
                    json.field("currency", fitting.getCurrency().getCurrencyCode());
                }));
    }

    private void text(String field, Function<Locale, String> text) {
        json.object(field, () -> {
            json.field("ko", text.apply(Locale.KOREAN));
            json.field("en", text.apply(Locale.ENGLISH));
        });
    }
}
