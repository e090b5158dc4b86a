package io.github.trademission.report.json;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures as JSON: each as recorded and as a range, with its doubts in both languages. */
final class FigureFields {
    private final Json json;

    FigureFields(Json json) {
        this.json = json;
    }

    void summary(String field, Summary summary) {
        json.object(
                field,
                () -> summary.kinds()
                        .forEach(kind -> json.object(kind.name(), () -> {
                            tally(summary.tally(kind));
                            figure("range", summary.figure(kind));
                        })));
    }

    void figure(String field, Figure figure) {
        json.object(field, () -> {
            count("deals", figure.deals());
            json.object("amounts", () -> figure.amounts().forEach(this::amount));
            count("undisclosed", figure.undisclosed());
            doubts("doubts", figure.doubts());
            counts("doubtsByReason", figure.doubts());
        });
    }

    void doubts(String field, List<Doubt> doubts) {
        json.array(field, () -> doubts.forEach(this::doubt));
    }

    private void counts(String field, Doubts doubts) {
        json.object(field, () -> doubts.byReason().forEach((reason, number) -> json.field(reason.name(), number)));
    }

    void amount(String field, MoneyRange amount) {
        json.object(field, () -> {
            json.field("low", Amounts.digits(amount.low()));
            json.field("high", Amounts.digits(amount.high()));
        });
    }

    void ratio(Ratio ratio) {
        json.object(() -> {
            json.field("name", ratio.name());
            range("numerator", ratio.numerator());
            range("denominator", ratio.denominator());
            json.field("unit", ratio.unit());
            json.field("population", ratio.population().toString());
            number("value", ratio.value(6));
            range("bounds", ratio.low(6), ratio.high(6));
            json.field("absent", ratio.isAbsent());
            missing(ratio.missing());
        });
    }

    void missing(List<Missing> missing) {
        json.array(
                "missing",
                () -> missing.forEach(why -> json.object(() -> {
                    json.field("reason", why.reason().name());
                    json.field("ko", why.text(Locale.KOREAN));
                    json.field("en", why.text(Locale.ENGLISH));
                })));
    }

    void range(String field, NumberRange range) {
        range(field, Optional.of(range.low()), range.high());
    }

    void range(String field, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        json.object(field, () -> {
            number("low", low);
            number("high", high);
        });
    }

    void count(String field, CountRange count) {
        json.object(field, () -> {
            json.field("low", count.low());
            count.high().ifPresent(high -> json.field("high", high));
        });
    }

    private void number(String field, Optional<BigDecimal> number) {
        number.ifPresent(known -> json.field(field, known.toPlainString()));
    }

    private void tally(Tally tally) {
        json.field("rows", tally.rows());
        json.field("deals", tally.deals());
        json.field("rowsWithoutCount", tally.rowsWithoutCount());
        json.field("rowsWithoutValue", tally.rowsWithoutValue());
        json.object(
                "amounts",
                () -> tally.currencies()
                        .forEach(currency -> json.field(currency, Amounts.digits(tally.total(currency)))));
    }

    private void doubt(Doubt doubt) {
        json.object(() -> {
            json.field("reason", doubt.reason().name());
            json.field("mission", doubt.mission());
            json.field("row", doubt.row());
            json.field("other", doubt.other());
            json.field("ko", doubt.text(Locale.KOREAN));
            json.field("en", doubt.text(Locale.ENGLISH));
        });
    }
}
