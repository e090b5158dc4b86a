package io.github.trademission.cli;

import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how the results of one file moved from those of another. */
@Command(
        name = "compare",
        description = "Prints how the figures of one file moved from those of another.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "What is compared with: a mission, or many one a line.")
    private Path base;

    @Parameters(index = "1", paramLabel = "B", description = "What is compared.")
    private Path current;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        ReportFormat.Printer<ComparisonReport> printer = options.printer(ReportFormat::comparisons);
        Optional<Results> before =
                MissionFiles.read(List.of(base), spec.commandLine().getErr());
        Optional<Results> after =
                MissionFiles.read(List.of(current), spec.commandLine().getErr());
        if (before.isEmpty() || after.isEmpty()) {
            return PROBLEMS;
        }
        Comparison<OutcomeKind> comparison = Comparison.of(before.get(), after.get());
        ComparisonReport report = ComparisonReport.of(comparison, base.toString(), current.toString());
        options.print(printer, report);
        return 0;
    }
}
