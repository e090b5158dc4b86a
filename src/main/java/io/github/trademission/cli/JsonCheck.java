package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.audit.Finding;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import io.github.trademission.reconcile.Reconciliation;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.javamoney.moneta.Money;

/** Audits as a JSON document: a list of findings and a list of reconciliations, each with its mission and file. */
final class JsonCheck {
    private final JsonGenerator json;
    private final JsonFigures figures;

    private JsonCheck(JsonGenerator json) {
        this.json = json;
        this.figures = new JsonFigures(json);
    }

    static String of(List<FileAudit> audits, Optional<LocalDate> asOf) throws IOException {
        return JsonFigures.document(json -> {
            json.writeStringField("format", "trademission-check/1");
            if (asOf.isPresent()) {
                json.writeStringField("asOf", asOf.get().toString());
            }
            new JsonCheck(json).write(audits);
        });
    }

    private void write(List<FileAudit> audits) throws IOException {
        json.writeArrayFieldStart("findings");
        for (FileAudit audit : audits) {
            for (Finding finding : audit.audit().findings()) {
                finding(audit, finding);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reconciliations");
        for (FileAudit audit : audits) {
            reconciliations(audit);
        }
        json.writeEndArray();
    }

    private void finding(FileAudit audit, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().name());
        json.writeStringField("severity", finding.severity().name());
        place(audit, finding.path());
        text("text", finding::text);
        text("hint", finding::hint);
        json.writeEndObject();
    }

    private void reconciliations(FileAudit audit) throws IOException {
        Map<String, Integer> positions = new HashMap<>();
        audit.audit().mission().publishedFigures().forEach(figure -> positions.put(figure.id(), positions.size()));
        for (Reconciliation one : audit.audit().reconciliations()) {
            json.writeStartObject();
            json.writeStringField("figure", one.figure().id());
            place(audit, "publishedFigures[" + positions.get(one.figure().id()) + "]");
            json.writeStringField("basis", one.basis().name());
            json.writeStringField("verdict", one.verdict().name());
            if (one.rounding().isPresent()) {
                json.writeStringField("rounding", one.rounding().get().name());
            }
            numbers(one);
            behind(one);
            text("label", one::label);
            text("text", one::text);
            json.writeEndObject();
        }
    }

    private void place(FileAudit audit, String path) throws IOException {
        json.writeStringField("mission", audit.audit().mission().id());
        json.writeStringField("file", audit.file().toString());
        json.writeStringField("path", path);
    }

    private void numbers(Reconciliation one) throws IOException {
        PublishedFigure figure = one.figure();
        Optional<Money> amount = figure.amount();
        if (amount.isPresent()) {
            json.writeStringField("currency", amount.get().getCurrency().getCurrencyCode());
        } else {
            json.writeStringField("unit", figure.percentage().isPresent() ? "%" : "count");
        }
        json.writeStringField("printed", digits(figure, printed(figure)));
        if (one.computed().isPresent()) {
            NumberRange computed = one.computed().get();
            json.writeObjectFieldStart("computed");
            json.writeStringField("low", digits(figure, computed.low()));
            if (computed.high().isPresent()) {
                json.writeStringField("high", digits(figure, computed.high().get()));
            }
            json.writeEndObject();
            json.writeStringField("difference", digits(figure, one.difference()));
        }
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

    private void behind(Reconciliation one) throws IOException {
        json.writeArrayFieldStart("parts");
        for (String part : one.parts()) {
            json.writeString(part);
        }
        json.writeEndArray();
        figures.count("undisclosed", one.undisclosed());
        figures.doubts(one.doubts());
        if (one.leftOut().isPresent()) {
            json.writeStringField("leftOut", one.leftOut().get());
        }
        if (one.fitting().isPresent()) {
            Money fitting = one.fitting().get();
            json.writeObjectFieldStart("fitting");
            json.writeStringField("amount", Amounts.digits(fitting));
            json.writeStringField("currency", fitting.getCurrency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private void text(String field, Function<Locale, String> text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("ko", text.apply(Locale.KOREAN));
        json.writeStringField("en", text.apply(Locale.ENGLISH));
        json.writeEndObject();
    }
}
