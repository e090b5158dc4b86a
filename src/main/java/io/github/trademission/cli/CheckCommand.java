package io.github.trademission.cli;

import io.github.trademission.audit.Audit;
import io.github.trademission.audit.Severity;
import io.github.trademission.model.Mission;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.AuditedMission;
import io.github.trademission.report.ReportFormat;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is odd in missions or cannot be right, and the verdicts on their published figures. */
@Command(
        name = "check",
        description =
                "Checks missions: their published figures against the record and each other, and the record itself.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = CheckCommand.NOT_CHECKED)
final class CheckCommand implements Callable<Integer> {
    /** As for wrong usage: whoever asks whether there are findings has no answer. */
    static final int NOT_CHECKED = 2;

    private static final int FINDINGS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Missions, each a JSON document; or many, one a line, in a file that ends in .ndjson or .jsonl.")
    private List<Path> files;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "The least serious finding that gives exit code 1: warning, error, or never (default: error).")
    private Threshold failOn = Threshold.ERROR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known on that day, such as 2020-06-30, and what by then had come of nothing.")
    private @Nullable LocalDate asOf;

    /** How serious a finding must be to fail. */
    enum Threshold {
        WARNING,
        ERROR,
        NEVER;

        boolean isReachedBy(Severity severity) {
            return switch (this) {
                case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
                case ERROR -> severity == Severity.ERROR;
                case NEVER -> false;
            };
        }
    }

    @Override
    public Integer call() {
        ReportFormat.Printer<AuditReport> printer = options.printer(ReportFormat::checks);
        Optional<List<FileMission>> read =
                MissionFiles.readEach(files, spec.commandLine().getErr());
        if (read.isEmpty()) {
            return NOT_CHECKED;
        }
        List<AuditedMission> audits = read.get().stream()
                .map(one -> new AuditedMission(
                        audit(one.mission()), Optional.of(one.file().toString())))
                .toList();
        AuditReport report = AuditReport.ofFiles(audits);
        options.print(printer, asOf == null ? report : report.asOf(asOf));
        boolean failed =
                audits.stream().flatMap(one -> one.audit().worst().stream()).anyMatch(failOn::isReachedBy);
        return failed ? FINDINGS : 0;
    }

    private Audit audit(Mission mission) {
        if (asOf == null) {
            return Audit.of(mission);
        }
        int undated = mission.undatedOutcomes().size();
        if (undated > 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(mission.id() + ": rows without a date, left out as of " + asOf + ": " + undated);
        }
        return Audit.of(mission.asOf(asOf), asOf);
    }
}
