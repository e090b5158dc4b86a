package io.github.trademission.metrics;

import io.github.trademission.metrics.FurthestStage.Question;
import io.github.trademission.metrics.FurthestStage.Which;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Verification;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Each deal once, at the furthest stage it reached: consultation, expected contract, memorandum or joint bid, contract,
 * realised export.
 *
 * <p>{@link #gross} is every row of a kind as recorded. {@link #net} leaves out what moved on to a later stage and what died.
 * A deal whose furthest row is cancelled, lapsed, withdrawn or rejected is {@link #lost}. A deal under which money arrived counts as
 * {@link #realised}, and no longer among the net contracts; what is still to come of it is {@link #outstanding}.
 * What is not known makes ranges, with doubts that say why.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pipeline {
    private final Summary gross;
    private final Selection selection;
    private final Map<Question, Figure> known = new ConcurrentHashMap<>();
    /** Added up when first asked for; two threads may both do it, and get the same. */
    private @Nullable Exports exports;

    Pipeline(Summary gross, Selection selection) {
        this.gross = gross;
        this.selection = selection;
    }

    /**
     * Every row of a kind as recorded, the dead ones too.
     *
     * @param kind the kind
     * @return the figure
     */
    public Figure gross(OutcomeKind kind) {
        return gross.figure(kind);
    }

    /**
     * The live deals of which one of some kinds is the furthest stage. Several kinds may be asked for together, since no deal
     * stands under two of them; the figure carries all their names.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure net(OutcomeKind kind, OutcomeKind... more) {
        return furthest(EnumSet.of(kind, more), Which.LIVE);
    }

    /**
     * The deals that died with one of some kinds as their furthest stage.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure lost(OutcomeKind kind, OutcomeKind... more) {
        return furthest(EnumSet.of(kind, more), Which.DEAD);
    }

    /**
     * The deals, live or dead, of which one of some kinds is the furthest stage. A deal that is dead in one row and lives on in a part of
     * it, or the other way round, counts once here; net and lost each count it.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure liveAndLost(OutcomeKind kind, OutcomeKind... more) {
        return furthest(EnumSet.of(kind, more), Which.ALL);
    }

    /**
     * {@return the contracts under which money arrived, and how much; realisations found wrong are left out}
     */
    public Figure realised() {
        return exports().realised();
    }

    /**
     * What is still to come (이행 잔액) of the live deals under which money arrived: their value, parts included, less what arrived, never
     * below zero; of a batch between nothing and the rest, since nobody recorded which of its deals it was. No part of the net contracts,
     * in which these deals no longer stand.
     *
     * @return the money and how many values of it are undisclosed; no deals
     */
    public Figure outstanding() {
        return exports().outstanding();
    }

    /**
     * The money that arrived under contracts, by how well it is proven; so confirmed and merely claimed exports stand apart.
     *
     * @param verification how well
     * @return the money, per currency
     */
    public MoneyBag realised(Verification verification) {
        return selection.rows().stream()
                .flatMap(row ->
                        row.outcome() instanceof Contract contract ? contract.realisations().stream() : Stream.empty())
                .filter(realisation -> realisation.verification() == verification)
                .map(Realisation::value)
                .collect(MoneyBag.collector());
    }

    /**
     * The overlaps, by row: which rows' deals also stand, or may also stand, in another row and count once.
     *
     * @return one entry for each row and other row, ordered by mission, row and other row
     */
    public List<CountedOnce> countedOnce() {
        return DealsCountedOnce.of(selection);
    }

    /**
     * Where value was dropped or gained on the way: rows all of whose deals went on, to rows that together are worth less or more
     * than they were. The stage that a deal left lost all of its value, the next one has what is recorded there; this is the difference.
     *
     * <p>Told is only what is certain: rows whose count and value are known, with at least as many deals in the rows that
     * grew out of them alone, of known values in the same currency, of which none is inside another, even perhaps.
     *
     * @return one entry for each row, ordered by mission and row
     */
    public List<OnTheWay> onTheWay() {
        return ValuesOnTheWay.of(selection);
    }

    /**
     * {@return all doubts of the pipeline, such as overlaps that nobody recorded, or more deals that came out of a row than
     * went into it}
     */
    public List<Doubt> doubts() {
        Set<Doubt> all = new LinkedHashSet<>(
                furthest(EnumSet.allOf(OutcomeKind.class), Which.LIVE).doubts());
        all.addAll(furthest(EnumSet.allOf(OutcomeKind.class), Which.DEAD).doubts());
        all.addAll(exports().realised().doubts());
        all.addAll(exports().outstanding().doubts());
        return List.copyOf(all);
    }

    /**
     * {@return how many rows it is of, for logs and tests}
     */
    @Override
    public String toString() {
        return "Pipeline[rows=" + selection.size() + "]";
    }

    private Exports exports() {
        Exports added = exports;
        if (added == null) {
            added = new Exports(selection);
            exports = added;
        }
        return added;
    }

    Figure furthest(Question question) {
        return furthest(question.kinds(), question.which());
    }

    /** What is usually asked for is added up in one pass, when any of it is first asked for. */
    private Figure furthest(Set<OutcomeKind> kinds, Which which) {
        Question question = new Question(kinds, which);
        if (!known.containsKey(question)) {
            Set<Question> questions = new LinkedHashSet<>(List.of(question));
            if (known.isEmpty()) {
                for (OutcomeKind kind : OutcomeKind.values()) {
                    questions.add(new Question(EnumSet.of(kind), Which.LIVE));
                    questions.add(new Question(EnumSet.of(kind), Which.DEAD));
                }
            }
            prepare(questions);
        }
        return Objects.requireNonNull(known.get(question));
    }

    /** Adds up in one pass what will be asked for. */
    void prepare(Set<Question> questions) {
        List<Question> unknown = questions.stream()
                .filter(question -> !known.containsKey(question))
                .toList();
        if (!unknown.isEmpty()) {
            known.putAll(FurthestStage.figures(selection, unknown));
        }
    }

    /**
     * Why a pipeline does not add two rows: deals of one row that also stand, or may also stand, in the other. Immutable and
     * thread-safe.
     *
     * @param relation how the rows relate
     * @param mission the id of the mission
     * @param row the id of the row in which the deals count
     * @param other the id of the row in which they do not count again
     * @param deals how many deals the row stands for
     * @param amount the row's value; empty if undisclosed
     */
    public record CountedOnce(
            Relation relation, String mission, String row, String other, CountRange deals, Optional<Money> amount) {
        /** How two rows relate. */
        public enum Relation {
            /** The row grew out of the other one, perhaps past rows between them. */
            GREW_OUT_OF,
            /** The row is inside the other one. */
            INSIDE,
            /** Nobody recorded whether the row is inside the other one. */
            MAYBE_INSIDE
        }

        /**
         * Checks for nulls.
         *
         * @param relation how the rows relate
         * @param mission the id of the mission
         * @param row the id of the row in which the deals count
         * @param other the id of the row in which they do not count again
         * @param deals how many deals the row stands for
         * @param amount the row's value; empty if undisclosed
         */
        public CountedOnce {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(mission, "mission");
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(deals, "deals");
            Objects.requireNonNull(amount, "amount");
        }

        static CountedOnce of(Relation relation, Row row, String other) {
            Outcome outcome = row.outcome();
            CountRange deals = outcome.count().isPresent()
                    ? CountRange.exactly(outcome.count().getAsInt())
                    : new CountRange(1, OptionalLong.empty());
            return new CountedOnce(relation, row.mission().id(), outcome.id(), other, deals, outcome.currentValue());
        }
    }

    /**
     * How the value of deals changed when they went on. Immutable and thread-safe.
     *
     * @param mission the id of the mission
     * @param row the id of the row that they went on from
     * @param into the ids of the rows that they went on to
     * @param before the value of the row
     * @param after what the others are worth; it differs from {@code before}
     */
    public record OnTheWay(String mission, String row, List<String> into, Money before, Money after) {
        /**
         * Checks for nulls and copies the list.
         *
         * @param mission the id of the mission
         * @param row the id of the row that they went on from
         * @param into the ids of the rows that they went on to
         * @param before the value of the row
         * @param after what the others are worth
         */
        public OnTheWay {
            Objects.requireNonNull(mission, "mission");
            Objects.requireNonNull(row, "row");
            into = List.copyOf(into);
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * {@return what was gained; negative if it was dropped}
         */
        public Money gained() {
            return Amounts.ofMinorUnits(
                    Amounts.exactMinorUnits(after).subtract(Amounts.exactMinorUnits(before)),
                    before.getCurrency().getCurrencyCode());
        }
    }
}
