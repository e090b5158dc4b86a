package io.github.trademission.report;

import io.github.trademission.audit.Audit;
import io.github.trademission.audit.Severity;
import io.github.trademission.reconcile.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the audits of one or more missions say, for officers: for each mission who, when and where; each published figure with its
 * verdict, what it was set against and why; the findings, the most serious first, with what to do about them; and how many there
 * are of each. Immutable and thread-safe.
 *
 * <pre>{@code
 * AuditReport.of(List.of(Audit.of(mission))).text(Locale.KOREAN)
 * }</pre>
 */
public final class AuditReport {
    private final List<AuditedMission> missions;
    private final Optional<LocalDate> day;

    private AuditReport(List<AuditedMission> missions, Optional<LocalDate> day) {
        this.missions = missions;
        this.day = day;
    }

    /**
     * The report of some audits.
     *
     * @param audits the audits, each of another mission
     * @return their report
     */
    public static AuditReport of(List<Audit> audits) {
        return ofFiles(audits.stream()
                .map(audit -> new AuditedMission(audit, Optional.empty()))
                .toList());
    }

    /**
     * The report of the audits of missions that were read from files.
     *
     * @param missions the audits, each of another mission, with their files
     * @return their report
     */
    public static AuditReport ofFiles(List<AuditedMission> missions) {
        return new AuditReport(List.copyOf(Objects.requireNonNull(missions, "missions")), Optional.empty());
    }

    /**
     * The same report, which says that the missions are as of a day.
     *
     * @param day the day as of which they were taken
     * @return the report
     */
    public AuditReport asOf(LocalDate day) {
        return new AuditReport(missions, Optional.of(day));
    }

    /**
     * {@return the audits, with their files}
     */
    public List<AuditedMission> missions() {
        return missions;
    }

    /**
     * {@return the day as of which the missions were taken, if they were}
     */
    public Optional<LocalDate> day() {
        return day;
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     */
    public String text(Locale locale) {
        Terms terms = new Terms(locale);
        List<String> sections = new ArrayList<>();
        List<Audit> audits = missions.stream().map(AuditedMission::audit).toList();
        for (Audit audit : audits) {
            sections.add(new Heading(terms, audit.mission()).text());
            sections.add(new ReconciliationLines(terms, audit).text());
            sections.add(new FindingLines(terms, audit.findings()).text());
            sections.add(counts(terms, List.of(audit)));
        }
        if (audits.size() != 1) {
            sections.add(terms.of("missions", audits.size()) + "\n" + counts(terms, audits));
        }
        return PlainText.lines(String.join("\n", sections));
    }

    /**
     * {@return how many missions there are, and the day, for logs and tests}
     */
    @Override
    public String toString() {
        return "AuditReport[missions=" + missions.size() + ", day="
                + day.map(LocalDate::toString).orElse("none") + "]";
    }

    /** Every severity is told, also that there is none of it; of the verdicts those that there are. */
    private static String counts(Terms terms, List<Audit> audits) {
        String findings = mostSeriousFirst()
                .map(severity -> terms.of(
                        "audit.count", severity.nameIn(terms.locale()), terms.number(findings(audits, severity))))
                .collect(Collectors.joining(", "));
        String verdicts = Stream.of(Verdict.values())
                .filter(verdict -> verdicts(audits, verdict) > 0)
                .map(verdict -> terms.of(
                        "audit.count", verdict.nameIn(terms.locale()), terms.number(verdicts(audits, verdict))))
                .collect(Collectors.joining(", "));
        return terms.of("audit.findingCounts", findings) + "\n"
                + (verdicts.isEmpty() ? "" : terms.of("audit.verdictCounts", verdicts) + "\n");
    }

    private static Stream<Severity> mostSeriousFirst() {
        List<Severity> severities = List.of(Severity.values());
        return IntStream.rangeClosed(1, severities.size()).mapToObj(rank -> severities.get(severities.size() - rank));
    }

    private static long findings(List<Audit> audits, Severity severity) {
        return audits.stream()
                .flatMap(audit -> audit.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static long verdicts(List<Audit> audits, Verdict verdict) {
        return audits.stream()
                .flatMap(audit -> audit.reconciliations().stream())
                .filter(one -> one.verdict() == verdict)
                .count();
    }
}
