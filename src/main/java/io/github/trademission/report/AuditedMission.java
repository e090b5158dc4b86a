package io.github.trademission.report;

import io.github.trademission.audit.Audit;
import java.util.Objects;
import java.util.Optional;

/**
 * The audit of a mission and where the mission was read. Immutable and thread-safe.
 *
 * @param audit the audit
 * @param file the file that holds the mission, as the reader named it
 */
public record AuditedMission(Audit audit, Optional<String> file) {
    /**
     * Checks for nulls.
     *
     * @param audit the audit
     * @param file the file that holds the mission, as the reader named it
     */
    public AuditedMission {
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(file, "file");
    }
}
