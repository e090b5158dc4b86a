package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Figures as JSON: each as recorded and as a range, with its doubts in both languages. */
final class JsonFigures {
    private final JsonGenerator json;

    JsonFigures(JsonGenerator json) {
        this.json = json;
    }

    /** A document written by a writer of its parts. */
    static String document(Writer writer) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            writer.write(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    void summary(String field, Summary summary) throws IOException {
        json.writeObjectFieldStart(field);
        for (OutcomeKind kind : summary.kinds()) {
            json.writeObjectFieldStart(kind.name());
            tally(summary.tally(kind));
            figure("range", summary.figure(kind));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void figure(String field, Figure figure) throws IOException {
        json.writeObjectFieldStart(field);
        count("deals", figure.deals());
        json.writeObjectFieldStart("amounts");
        for (Map.Entry<String, MoneyRange> amount : figure.amounts().entrySet()) {
            amount(amount.getKey(), amount.getValue());
        }
        json.writeEndObject();
        count("undisclosed", figure.undisclosed());
        doubts(figure.doubts());
        json.writeEndObject();
    }

    void doubts(List<Doubt> doubts) throws IOException {
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : doubts) {
            doubt(doubt);
        }
        json.writeEndArray();
    }

    void amount(String field, MoneyRange amount) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("low", Amounts.digits(amount.low()));
        json.writeStringField("high", Amounts.digits(amount.high()));
        json.writeEndObject();
    }

    void ratios(List<Ratio> ratios) throws IOException {
        json.writeArrayFieldStart("ratios");
        for (Ratio ratio : ratios) {
            json.writeStartObject();
            json.writeStringField("name", ratio.name());
            range("numerator", ratio.numerator());
            range("denominator", ratio.denominator());
            json.writeStringField("unit", ratio.unit());
            json.writeStringField("population", ratio.population().toString());
            number("value", ratio.value(6));
            range("bounds", ratio.low(6), ratio.high(6));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void range(String field, NumberRange range) throws IOException {
        range(field, Optional.of(range.low()), range.high());
    }

    void range(String field, Optional<BigDecimal> low, Optional<BigDecimal> high) throws IOException {
        json.writeObjectFieldStart(field);
        number("low", low);
        number("high", high);
        json.writeEndObject();
    }

    private void number(String field, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeStringField(field, number.get().toPlainString());
        }
    }

    private void tally(Tally tally) throws IOException {
        json.writeNumberField("rows", tally.rows());
        json.writeNumberField("deals", tally.deals());
        json.writeNumberField("rowsWithoutCount", tally.rowsWithoutCount());
        json.writeNumberField("rowsWithoutValue", tally.rowsWithoutValue());
        json.writeObjectFieldStart("amounts");
        for (String currency : tally.currencies()) {
            json.writeStringField(currency, Amounts.digits(tally.total(currency)));
        }
        json.writeEndObject();
    }

    void count(String field, CountRange count) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("low", count.low());
        if (count.high().isPresent()) {
            json.writeNumberField("high", count.high().getAsLong());
        }
        json.writeEndObject();
    }

    private void doubt(Doubt doubt) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", doubt.reason().name());
        json.writeStringField("mission", doubt.mission());
        json.writeStringField("row", doubt.row());
        json.writeStringField("other", doubt.other());
        json.writeStringField("ko", doubt.text(Locale.KOREAN));
        json.writeStringField("en", doubt.text(Locale.ENGLISH));
        json.writeEndObject();
    }

    /** Writes the fields of a document. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator json) throws IOException;
    }
}
