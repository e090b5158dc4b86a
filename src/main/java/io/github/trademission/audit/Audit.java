package io.github.trademission.audit;

import io.github.trademission.model.Mission;
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

    private final List<Finding> findings;
    private final List<Reconciliation> reconciliations;

    private Audit(List<Finding> findings, List<Reconciliation> reconciliations) {
        this.findings = findings;
        this.reconciliations = reconciliations;
    }

    /**
     * Looks through a mission.
     *
     * @param mission the mission
     * @return what was found
     */
    public static Audit of(Mission mission) {
        Objects.requireNonNull(mission, "mission");
        List<Reconciliation> reconciliations = Reconciler.reconcile(mission);
        List<Finding> all = Stream.of(DelegationCheck.findings(mission), FigureCheck.findings(mission, reconciliations))
                .flatMap(findings -> findings)
                .sorted(MOST_SERIOUS_FIRST)
                .toList();
        return new Audit(all, reconciliations);
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
}
