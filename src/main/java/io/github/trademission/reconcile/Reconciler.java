package io.github.trademission.reconcile;

import io.github.trademission.model.Mission;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets every published figure of a mission against the record and against the other published figures. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Reconciler.of(mission).reconciliations().stream()
 *         .filter(one -> one.verdict() == Verdict.OVER)
 *         .forEach(one -> log.warn(one.label(Locale.KOREAN) + ": " + one.text(Locale.KOREAN)));
 * }</pre>
 */
public final class Reconciler {
    private final List<Reconciliation> reconciliations;
    private final List<Contradiction> contradictions;

    private Reconciler(List<Reconciliation> reconciliations, List<Contradiction> contradictions) {
        this.reconciliations = reconciliations;
        this.contradictions = contradictions;
    }

    /**
     * Looks through the published figures of a mission.
     *
     * @param mission the mission
     * @return what was found
     */
    public static Reconciler of(Mission mission) {
        FigureIndex index = new FigureIndex(mission.publishedFigures());
        return new Reconciler(
                reconciliations(mission, index),
                new ContradictionCheck(index).contradictions().toList());
    }

    private static List<Reconciliation> reconciliations(Mission mission, FigureIndex index) {
        MissionRecord record = new MissionRecord(mission);
        List<Itemisation> itemisations = new PartsCheck(mission, index).itemisations();
        return Stream.of(
                        new RecordCheck(index, record).reconciliations(),
                        itemisations.stream().map(Itemisation::reconciliation),
                        new QuotientCheck(index, record).reconciliations(),
                        new ImpliedRateCheck(itemisations, index).reconciliations(),
                        OtherSourceCheck.reconciliations(index))
                .flatMap(checks -> checks)
                .sorted(Comparator.comparingInt(one -> index.position(one.figure())))
                .toList();
    }

    /**
     * Each published figure against whatever it can be compared with: the record, the published figures of its parts, the two
     * numbers of an average or percentage, the rate between two currencies, other publications of the same figure. A figure
     * that nothing can be compared with has none.
     *
     * @return the reconciliations, in the order of the mission's published figures
     */
    public List<Reconciliation> reconciliations() {
        return reconciliations;
    }

    /**
     * {@return pairs of published figures that cannot both be right}
     */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * {@return how much it found, for logs and tests}
     */
    @Override
    public String toString() {
        return "Reconciler[reconciliations=" + reconciliations.size() + ", contradictions=" + contradictions.size()
                + "]";
    }
}
