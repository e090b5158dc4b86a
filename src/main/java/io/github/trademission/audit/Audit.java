package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.reconcile.Reconciler;
import io.github.trademission.reconcile.Reconciliation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be said about the quality of a mission's record: what is odd in it or cannot be right. Immutable and thread-safe.
 *
 * <pre>{@code
 * Audit audit = Audit.of(mission);
 * audit.findings().forEach(finding -> log.warn(finding.text(Locale.KOREAN)));
 * }</pre>
 */
public final class Audit {
    private static final Comparator<Finding> MOST_SERIOUS_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private final Mission mission;
    private final List<Finding> findings;
    private final List<Reconciliation> reconciliations;

    private Audit(Mission mission, List<Finding> findings, List<Reconciliation> reconciliations) {
        this.mission = mission;
        this.findings = findings;
        this.reconciliations = reconciliations;
    }

    /**
     * Looks through a mission. No day is known to it: what depends on one is found by {@link #of(Mission, LocalDate)} only.
     *
     * @param mission the mission
     * @return what was found
     */
    public static Audit of(Mission mission) {
        PlacedRows rows = PlacedRows.of(Objects.requireNonNull(mission, "mission"));
        return of(rows, Stream.empty());
    }

    /**
     * Looks through a mission on a day, usually today: for all that {@link #of(Mission)} finds, and besides for contracts of
     * which nothing was realised and expected contracts of which nothing came in a year, and for dates after the day. For a
     * day in the past, of a record that has grown since, look through {@link Mission#asOf} that day.
     *
     * @param mission the mission
     * @param day the day
     * @return what was found
     */
    public static Audit of(Mission mission, LocalDate day) {
        PlacedRows rows = PlacedRows.of(Objects.requireNonNull(mission, "mission"));
        Objects.requireNonNull(day, "day");
        return of(rows, DayCheck.findings(rows, day));
    }

    private static Audit of(PlacedRows rows, Stream<Finding> onTheDay) {
        Reconciler reconciler = Reconciler.of(rows.mission());
        List<Finding> findings = Stream.of(inRecord(rows), FigureCheck.findings(rows.mission(), reconciler), onTheDay)
                .flatMap(found -> found)
                .sorted(MOST_SERIOUS_FIRST)
                .toList();
        return new Audit(rows.mission(), findings, reconciler.reconciliations());
    }

    private static Stream<Finding> inRecord(PlacedRows rows) {
        return Stream.of(
                        DelegationCheck.findings(rows),
                        CompanyCheck.findings(rows),
                        RegistrationNumberCheck.findings(rows),
                        LengthCheck.findings(rows),
                        PeriodCheck.findings(rows),
                        OriginCheck.findings(rows),
                        StatusCheck.findings(rows),
                        ContractCheck.findings(rows),
                        PipelineCheck.findings(rows),
                        ConsultedCheck.findings(rows),
                        MemorandumCheck.findings(rows),
                        RepetitionCheck.findings(rows),
                        ValueCheck.findings(rows),
                        OutlierCheck.findings(rows),
                        CurrencyCheck.findings(rows),
                        UnknownCheck.findings(rows))
                .flatMap(found -> found);
    }

    /**
     * {@return the mission that was looked through}
     */
    public Mission mission() {
        return mission;
    }

    /**
     * {@return what was found, the most serious first; of one severity in the order of the checks}
     */
    public List<Finding> findings() {
        return findings;
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
     * {@return the severity of the most serious finding; empty if there is none}
     */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    /**
     * {@return the id of the mission, and how much was found, for logs and tests}
     */
    @Override
    public String toString() {
        return "Audit[mission=" + mission.id() + ", findings=" + findings.size() + ", reconciliations="
                + reconciliations.size() + "]";
    }
}
