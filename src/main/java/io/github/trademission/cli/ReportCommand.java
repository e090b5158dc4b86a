package io.github.trademission.cli;

import io.github.trademission.json.InvalidDocumentException;
import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import io.github.trademission.report.MissionReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the report of one mission. */
@Command(
        name = "report",
        description = "Prints the figures of a mission document.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1)
final class ReportCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    /** The form of the report. */
    enum Format {
        TEXT,
        JSON
    }

    /** The language of the report. */
    enum Language {
        KO(Locale.KOREAN),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A mission as a JSON document.")
    private Path file;

    @Option(names = "--format", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "ko or en (default: ko).")
    private Language language = Language.KO;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Mission mission = MissionJson.read(file);
            out.print(
                    format == Format.JSON
                            ? JsonReport.of(mission)
                            : MissionReport.of(mission).text(language.locale));
            return 0;
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(problem -> err.println(file + ":" + problem));
        } catch (NoSuchFileException missing) {
            err.println(file + ": there is no such file");
        } catch (IOException unreadable) {
            err.println(file + ": " + unreadable.getMessage());
        }
        return PROBLEMS;
    }
}
