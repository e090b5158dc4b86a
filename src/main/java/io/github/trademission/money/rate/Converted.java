package io.github.trademission.money.rate;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.javamoney.moneta.Money;

/**
 * What amounts come to in one currency, with all that it rests on: each amount as recorded beside its rate, the days whose rates
 * were taken, how the total was rounded, and what could not be converted. The total is the exact sum, rounded once; a reader
 * who multiplies the {@link #parts()} out and rounds the sum finds it again. Immutable and thread-safe.
 */
public final class Converted {
    private final Money total;
    private final List<ConvertedPart> parts;
    private final MoneyBag unconverted;
    private final RoundingMode rounding;
    private final DateRule dates;

    Converted(Money total, List<ConvertedPart> parts, MoneyBag unconverted, RoundingMode rounding, DateRule dates) {
        this.total = total;
        this.parts = parts;
        this.unconverted = unconverted;
        this.rounding = rounding;
        this.dates = dates;
    }

    /**
     * {@return the converted amounts added up, rounded once; what is unconverted is not in it}
     */
    public Money total() {
        return total;
    }

    /**
     * {@return the amounts as recorded, added up for each rate, ordered by currency and by the dates of the quotes}
     */
    public List<ConvertedPart> parts() {
        return parts;
    }

    /**
     * {@return the rates used, each once, in the order of the parts; none for amounts that were in the currency already}
     */
    public List<Rate> rates() {
        return parts.stream()
                .map(ConvertedPart::rate)
                .filter(rate -> !rate.quotes().isEmpty())
                .toList();
    }

    /**
     * {@return the amounts for which there was no rate; empty unless the conversion was told to leave them apart}
     */
    public MoneyBag unconverted() {
        return unconverted;
    }

    /**
     * {@return whether all amounts were converted}
     */
    public boolean isComplete() {
        return unconverted.isEmpty();
    }

    /**
     * {@return how the total was rounded to the minor unit of its currency}
     */
    public RoundingMode rounding() {
        return rounding;
    }

    /**
     * {@return which day's rates were taken}
     */
    public DateRule dates() {
        return dates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Converted converted
                && total.equals(converted.total)
                && parts.equals(converted.parts)
                && unconverted.equals(converted.unconverted)
                && rounding == converted.rounding
                && dates.equals(converted.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, parts, unconverted, rounding, dates);
    }

    /**
     * {@return total, days, rates and remainder in words, for logs and tests}
     */
    @Override
    public String toString() {
        return Amounts.text(total) + " " + dates + ", " + rounding + ", rates " + rates()
                + (isComplete() ? "" : ", unconverted " + unconverted);
    }
}
