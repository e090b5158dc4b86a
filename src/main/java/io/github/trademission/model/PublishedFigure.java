package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * A count, an amount or a percentage as a report printed it (발표수치), with its scope, printed unit and source. It is kept
 * beside the rows and never added to them. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class PublishedFigure implements WithPublishedFigure permits ImmutablePublishedFigure {
    private static final int LONGEST_SIDE = 30;

    PublishedFigure() {}

    /**
     * {@return the id, unique among the published figures of a mission}
     */
    public abstract String id();

    /**
     * {@return what it is about}
     */
    public abstract FigureSubject subject();

    /**
     * {@return how it sums up its subject; the total unless set}
     */
    @Value.Default
    public FigureStatistic statistic() {
        return FigureStatistic.TOTAL;
    }

    /**
     * {@return the number printed, if it is one}
     */
    public abstract OptionalInt count();

    /**
     * {@return the amount printed, if it is one}
     */
    public abstract Optional<Money> amount();

    /**
     * {@return the percentage printed, if it is one: 47.3 for 47.3 %}
     */
    public abstract Optional<BigDecimal> percentage();

    /**
     * The unit that the figure was rounded to when printed: 10,000 for 만 달러, 0.1 for one decimal.
     *
     * @return the unit in the figure's own terms, if it is not the last digit shown
     */
    public abstract Optional<BigDecimal> printedUnit();

    /**
     * {@return how firmly it is meant; exact unless set}
     */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /**
     * {@return the same amount in another currency, as printed beside it}
     */
    public abstract Optional<Money> equivalent();

    /**
     * {@return the unit that the equivalent was rounded to when printed}
     */
    public abstract Optional<BigDecimal> equivalentUnit();

    /**
     * {@return the figure as printed, such as {@code 3,234만 달러}}
     */
    public abstract Optional<String> text();

    /**
     * {@return the stop that it speaks of, if not of all}
     */
    public abstract Optional<Stop> stop();

    /**
     * {@return the country that it speaks of, if not of all}
     */
    public abstract Optional<Country> country();

    /**
     * {@return the industry that it speaks of, if not of all}
     */
    public abstract Optional<Industry> industry();

    /**
     * {@return the companies that it speaks of, if not of all}
     */
    public abstract List<Company> companies();

    /**
     * {@return the period that it speaks of, if not of all}
     */
    public abstract Optional<DateRange> period();

    /**
     * The figures that the report says add up to this one, where their scopes do not say so themselves: each of the same
     * kind of value, an amount in the same currency or a count.
     *
     * @return the ids of other published figures of the mission
     */
    public abstract List<String> parts();

    /**
     * {@return the two published figures that a percentage is made of, if recorded}
     */
    public abstract Optional<Quotient> quotient();

    /**
     * {@return where it was printed, if recorded}
     */
    public abstract Optional<Source> source();

    /**
     * {@return a remark, if there is one}
     */
    public abstract Optional<String> note();

    @Value.Check
    PublishedFigure check() {
        Breaches breaches = new Breaches().notBlank("id", id());
        int values = (count().isPresent() ? 1 : 0)
                + (amount().isPresent() ? 1 : 0)
                + (percentage().isPresent() ? 1 : 0);
        if (values != 1) {
            breaches.add("publishedFigure", "must have one of count, amount, percentage", values);
        }
        breaches.notNegative("count", count()).money("amount", amount());
        percentage().ifPresent(number -> checkLength("percentage", number, breaches));
        checkUnit("printedUnit", printedUnit(), breaches);
        breaches.money("equivalent", equivalent());
        if (equivalent().filter(Rules::hasCanonicalForm).isPresent()
                && (amount().isEmpty() || Rules.sameCurrency(equivalent().get(), amount().get()))) {
            breaches.add(
                    "equivalent",
                    "must stand beside an amount in another currency",
                    Amounts.text(equivalent().get()));
        }
        checkUnit("equivalentUnit", equivalentUnit(), breaches);
        if (percentage().isPresent() && !parts().isEmpty()) {
            breaches.add("parts", "must add up to a count or an amount", id());
        }
        if (quotient().isPresent() && percentage().isEmpty()) {
            breaches.add("quotient", "must be of a percentage", id());
        }
        breaches.check();
        if (Rules.isCanonical(amount()) && Rules.isCanonical(equivalent())) {
            return this;
        }
        return withAmount(amount().map(Amounts::canonical))
                .withEquivalent(equivalent().map(Amounts::canonical));
    }

    private static void checkUnit(String path, Optional<BigDecimal> unit, Breaches breaches) {
        if (unit.isPresent() && unit.get().signum() <= 0) {
            breaches.add(path, "must be more than 0", unit.get());
        }
        unit.ifPresent(number -> checkLength(path, number, breaches));
    }

    /** A short number can stand for billions of digits (1e999999999), and whoever adds to it writes them out. */
    private static void checkLength(String path, BigDecimal number, Breaches breaches) {
        if ((long) number.precision() - number.scale() > LONGEST_SIDE || number.scale() > LONGEST_SIDE) {
            breaches.add(path, "must have at most " + LONGEST_SIDE + " digits a side", number);
        }
    }

    /**
     * {@return a builder of a published figure}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a published figure. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutablePublishedFigure.Builder {
        Builder() {}

        /**
         * Sets the amount from an amount of whatever implementation.
         *
         * @param amount the amount
         * @return this builder
         * @throws InvalidValueException if it has no canonical form
         */
        public Builder amount(MonetaryAmount amount) {
            return amount(Rules.canonical("amount", amount));
        }

        /**
         * Sets the equivalent from an amount of whatever implementation.
         *
         * @param amount the amount
         * @return this builder
         * @throws InvalidValueException if it has no canonical form
         */
        public Builder equivalent(MonetaryAmount amount) {
            return equivalent(Rules.canonical("equivalent", amount));
        }
    }
}
