package io.github.trademission.model;

import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * What the builders of all kinds of rows share.
 *
 * @param <B> the builder's own type
 */
public interface OutcomeBuilder<B extends OutcomeBuilder<B>> {
    /**
     * Sets the id.
     *
     * @param id see {@link Outcome#id()}
     * @return this builder
     */
    B id(String id);

    /**
     * Adds companies.
     *
     * @param companies see {@link Outcome#companies()}
     * @return this builder
     */
    B companies(Iterable<? extends Company> companies);

    /**
     * Sets how the companies share the value.
     *
     * @param sharing see {@link Outcome#sharing()}
     * @return this builder
     */
    B sharing(Sharing sharing);

    /**
     * Sets the stop.
     *
     * @param stop see {@link Outcome#stop()}
     * @return this builder
     */
    B stop(Optional<? extends Stop> stop);

    /**
     * Sets the buyer.
     *
     * @param buyer see {@link Outcome#buyer()}
     * @return this builder
     */
    B buyer(Optional<? extends Buyer> buyer);

    /**
     * Sets when it came about.
     *
     * @param date see {@link Outcome#date()}
     * @return this builder
     */
    B date(Optional<? extends PartialDate> date);

    /**
     * Sets the industry of a row that names no company.
     *
     * @param industry see {@link Outcome#industry()}
     * @return this builder
     */
    B industry(Optional<? extends Industry> industry);

    /**
     * Sets where the deal stands.
     *
     * @param status see {@link Outcome#status()}
     * @return this builder
     */
    B status(OutcomeStatus status);

    /**
     * Sets since when the deal stands there.
     *
     * @param statusDate see {@link Outcome#statusDate()}
     * @return this builder
     */
    B statusDate(Optional<? extends PartialDate> statusDate);

    /**
     * Sets how well the row is proven.
     *
     * @param verification see {@link Outcome#verification()}
     * @return this builder
     */
    B verification(Verification verification);

    /**
     * Adds ids of rows that it grew out of.
     *
     * @param derivedFrom see {@link Outcome#derivedFrom()}
     * @return this builder
     */
    B derivedFrom(Iterable<String> derivedFrom);

    /**
     * Adds statements about its overlap with other rows.
     *
     * @param overlaps see {@link Outcome#overlaps()}
     * @return this builder
     */
    B overlaps(Iterable<? extends Overlap> overlaps);

    /**
     * Sets a remark.
     *
     * @param note see {@link Outcome#note()}
     * @return this builder
     */
    B note(Optional<String> note);

    /**
     * Sets the number of deals.
     *
     * @param count how many, 1 or more; empty if unknown
     * @return this builder
     */
    B count(OptionalInt count);

    /**
     * Sets the total value of all deals.
     *
     * @param value the value; a value never set is undisclosed
     * @return this builder
     */
    B value(Money value);

    /**
     * Sets the number of deals.
     *
     * @param count how many, 1 or more
     * @return this builder
     */
    default B count(int count) {
        return count(OptionalInt.of(count));
    }

    /**
     * Sets the total value of all deals, or leaves it undisclosed.
     *
     * @param value the value; empty if undisclosed
     * @return this builder
     */
    B value(Optional<? extends Money> value);

    /**
     * Leaves the number of deals unknown.
     *
     * @return this builder
     */
    default B countUnknown() {
        return count(OptionalInt.empty());
    }

    /**
     * Sets the total value from an amount of whatever implementation.
     *
     * @param value the value
     * @return this builder
     * @throws io.github.trademission.InvalidValueException if it has no canonical form
     */
    default B value(MonetaryAmount value) {
        return value(Rules.canonical("value", value));
    }

    /**
     * Builds the row.
     *
     * @return the row
     * @throws io.github.trademission.InvalidValueException if it breaks a rule
     */
    Outcome build();
}
