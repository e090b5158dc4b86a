package io.github.trademission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One row of a mission's results: a single deal, or a batch of deals from an organiser's table.
 *
 * <p>A row stands for {@link #count()} deals and has an optional total {@link #value()}; undisclosed is not zero. It may
 * name its companies, stop, buyer and date, or leave unknown what nobody recorded.
 *
 * <p>Links point to other rows of the same mission by id. {@link #derivedFrom()} names the rows that this one grew out of,
 * so that a pipeline counts each deal once. {@link #overlaps()} says whether its deals are already inside another row.
 */
public sealed interface Outcome permits Consultation, Prospect, Mou, JointBid, Contract {
    /**
     * {@return the id, unique among all rows of a mission}
     */
    String id();

    /**
     * {@return the kind of result}
     */
    OutcomeKind kind();

    /**
     * {@return how many deals the row stands for, 1 unless set; empty if unknown}
     */
    @Value.Default
    @SuppressWarnings("immutables:untype")
    default OptionalInt count() {
        return OptionalInt.of(1);
    }

    /**
     * {@return the total value of all its deals; empty if undisclosed}
     */
    Optional<Money> value();

    /**
     * {@return the companies it belongs to, in order; empty if nobody recorded them}
     */
    List<Company> companies();

    /**
     * {@return how its companies share the value; matters only if there are several}
     */
    @Value.Default
    default Sharing sharing() {
        return Sharing.unallocated();
    }

    /**
     * {@return the stop it came from, one of the mission's; empty if nobody recorded it}
     */
    Optional<Stop> stop();

    /**
     * {@return the buyer, one of the mission's; empty if nobody recorded one}
     */
    Optional<Buyer> buyer();

    /**
     * {@return when it came about, as far as known}
     */
    Optional<PartialDate> date();

    /**
     * {@return the industry of a row that names no company; otherwise its companies' industries hold}
     */
    Optional<Industry> industry();

    /**
     * {@return where the deal stands}
     */
    OutcomeStatus status();

    /**
     * {@return since when the deal stands there, as far as known}
     */
    Optional<PartialDate> statusDate();

    /**
     * {@return how well the row is proven; claimed unless set}
     */
    @Value.Default
    default Verification verification() {
        return Verification.CLAIMED;
    }

    /**
     * {@return the ids of the rows, at the same or an earlier stage, that this one grew out of}
     */
    List<String> derivedFrom();

    /**
     * {@return what is stated of its overlap with other rows of its stage}
     */
    List<Overlap> overlaps();

    /**
     * {@return a remark, if there is one}
     */
    Optional<String> note();

    /**
     * {@return the value that holds now: that of a contract after its last amendment, else the row's}
     */
    default Optional<Money> currentValue() {
        return value();
    }

    /**
     * The value that held on a day.
     *
     * @param day the day
     * @return that of a contract after the amendments certainly agreed by then, else the row's
     */
    default Optional<Money> valueAsOf(LocalDate day) {
        return value();
    }

    /**
     * What the builders of all kinds of rows share.
     *
     * @param <B> the builder's own type
     */
    interface Builder<B extends Builder<B>> {
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
    }
}
