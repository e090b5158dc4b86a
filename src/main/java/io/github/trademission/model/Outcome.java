package io.github.trademission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        return OutcomeRules.ONE_DEAL;
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
     * {@return where the deal stands; where those of its kind start unless set, see {@link OutcomeKind#initialStatus()}}
     */
    @Value.Default
    default OutcomeStatus status() {
        return kind().initialStatus();
    }

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
     * {@return the id of the row that this one is stated to be inside, such as the batch that holds it; there is one at most}
     */
    default Optional<String> includedIn() {
        for (Overlap overlap : overlaps()) {
            if (overlap.relation() == Overlap.Relation.INCLUDED) {
                return Optional.of(overlap.with());
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether its deals are, or may be, already inside another row}
     */
    default boolean mayBeInside() {
        return overlaps().stream().anyMatch(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL);
    }

    /**
     * {@return whether it came about during the journey if nothing else is known: every row did but a contract not signed on
     * site}
     */
    boolean isOfJourney();

    /**
     * {@return whether it certainly came about during the journey, so that its date must lie in it: a consultation, a memorandum
     * or a joint bid at a stop, a contract signed on site}
     */
    boolean isCertainlyOfJourney();

    /**
     * This row with another status.
     *
     * @param status see {@link #status()}
     * @return a row of the same kind
     */
    Outcome withStatus(OutcomeStatus status);

    /**
     * This row with another day of its status.
     *
     * @param statusDate see {@link #statusDate()}
     * @return a row of the same kind
     */
    Outcome withStatusDate(Optional<? extends PartialDate> statusDate);

    /**
     * This row grown out of others.
     *
     * @param derivedFrom see {@link #derivedFrom()}
     * @return a row of the same kind
     */
    Outcome withDerivedFrom(Iterable<String> derivedFrom);

    /**
     * This row with other statements of its overlap.
     *
     * @param overlaps see {@link #overlaps()}
     * @return a row of the same kind
     */
    Outcome withOverlaps(Iterable<? extends Overlap> overlaps);
}
