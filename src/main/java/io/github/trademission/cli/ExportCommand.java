package io.github.trademission.cli;

import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.CsvOmission;
import io.github.trademission.spreadsheet.CsvTable;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the log or the result table of a mission. */
@Command(
        name = "export",
        description = "Writes the consultation log or the result table of a mission as a spreadsheet.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MISSION", description = "The mission, a JSON document.")
    private Path mission;

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "log, the consultation log, or results, the result table (default: log).")
    private CsvTable table = CsvTable.LOG;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** Where the table goes: one of the two. */
    static final class Target {
        @Option(names = "--csv", required = true, paramLabel = "FILE", description = "A CSV file, in UTF-8.")
        private @Nullable Path csv;

        @Option(names = "--xlsx", required = true, paramLabel = "FILE", description = "A workbook.")
        private @Nullable Path workbook;

        Path file() {
            Path file = workbook == null ? csv : workbook;
            if (file == null) {
                throw new IllegalStateException("the command line asks for one of the two");
            }
            return file;
        }
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Mission> read = MissionFiles.readOne(mission, err);
        if (read.isEmpty()) {
            return PROBLEMS;
        }
        try {
            if (Files.exists(target.file()) && Files.isSameFile(target.file(), mission)) {
                err.println(target.file() + ": must not be the mission's own file");
                return PROBLEMS;
            }
            spec.commandLine().getOut().print(written(read.get()));
            return 0;
        } catch (IOException failed) {
            err.println(failed.getMessage());
            return PROBLEMS;
        }
    }

    private String written(Mission read) throws IOException {
        Path file = target.file();
        List<CsvOmission> omissions = ReplacedFile.write(file, temporary -> write(read, temporary));
        return table == CsvTable.LOG
                ? ImportText.of(omissions, file, read.outcomes().size(), language.isEnglish())
                : ImportText.ofResults(omissions, file, language.isEnglish());
    }

    private List<CsvOmission> write(Mission read, Path file) throws IOException {
        return target.workbook == null
                ? MissionCsv.write(read, file, language.locale(), table)
                : MissionExcel.write(read, file, language.locale(), table);
    }
}
