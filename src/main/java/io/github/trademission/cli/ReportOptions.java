package io.github.trademission.cli;

import io.github.trademission.report.Audience;
import io.github.trademission.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The form and language of what a command prints. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    private ReportFormat format = Formats.USUAL;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** What prints a kind of report in the format asked for. */
    <R> ReportFormat.Printer<R> printer(Function<ReportFormat, Optional<ReportFormat.Printer<R>>> kind) {
        return kind.apply(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--format: " + format.name() + " has no form for " + spec.name()));
    }

    /** Prints a report in the language asked for. */
    <R> void print(ReportFormat.Printer<R> printer, R report) {
        try {
            printer.print(report, language.locale(), spec.commandLine().getOut());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Who reads the format asked for. */
    Audience audience() {
        return format.audience();
    }
}
