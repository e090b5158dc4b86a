package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private Audit(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Looks through a mission.
     *
     * @param mission the mission
     * @return what was found
     */
    public static Audit of(Mission mission) {
        Objects.requireNonNull(mission, "mission");
        List<Finding> all =
                DelegationCheck.findings(mission).sorted(MOST_SERIOUS_FIRST).toList();
        return new Audit(all);
    }

    /**
     * {@return what was found, the most serious first; of one severity in the order of the checks}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the severity of the most serious finding; empty if there is none}
     */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }
}
