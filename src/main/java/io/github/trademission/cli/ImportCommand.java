package io.github.trademission.cli;

import io.github.trademission.InvalidValueException;
import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.CsvImport;
import io.github.trademission.spreadsheet.CsvOptions;
import io.github.trademission.spreadsheet.InvalidCsvException;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a table of results into a mission. */
@Command(
        name = "import",
        description = "Adds the rows of a consultation log or result table to a mission.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The table: a CSV file, or a workbook (.xlsx).")
    private Path table;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "MISSION",
            description = "The mission, a JSON document, which is replaced.")
    private Path into = Path.of("");

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency of amounts that name none.")
    private @Nullable String currency;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The encoding of a CSV file, such as CP949 (default: UTF-8, else CP949, as its bytes tell).")
    private @Nullable String charset;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What tells the table from others (default: the name of its file, without .csv or .xlsx).")
    private @Nullable String source;

    @Option(
            names = "--replace",
            description =
                    "Replaces what the table has brought before, for a corrected one; without it, such a table is refused.")
    private boolean isReplacing;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        CsvOptions options = options();
        try (ChangedFile target = ChangedFile.open(into)) {
            Optional<Mission> mission = MissionFiles.readOne(into, err);
            if (mission.isEmpty()) {
                return PROBLEMS;
            }
            Optional<CsvImport> read = read(mission.get(), options, err);
            if (read.isPresent()) {
                target.replace(MissionJson.write(read.get().mission()));
                spec.commandLine().getOut().print(ImportText.of(read.get(), table, into, language.isEnglish()));
                return 0;
            }
        } catch (NoSuchFileException missing) {
            err.println(into + ": there is no such file");
        } catch (IOException failed) {
            err.println(failed.getMessage());
        }
        return PROBLEMS;
    }

    /** The mission with what the table adds; empty if it cannot be read, which was then told. */
    private Optional<CsvImport> read(Mission mission, CsvOptions options, PrintWriter err) {
        try {
            return Optional.of(
                    TableFiles.isWorkbook(table)
                            ? MissionExcel.read(table, mission, options)
                            : MissionCsv.read(table, mission, options));
        } catch (InvalidCsvException invalid) {
            invalid.problems().forEach(problem -> err.println(table + ":" + problem));
        } catch (IOException unreadable) {
            err.println(MissionFiles.told(table, unreadable));
        }
        return Optional.empty();
    }

    private CsvOptions options() {
        try {
            CsvOptions options = CsvOptions.none();
            options = currency == null ? options : options.withCurrency(currency);
            options = source == null ? options : options.withSource(source);
            options = isReplacing ? options.replacing() : options;
            return charset == null ? options : options.withCharset(Charset.forName(charset));
        } catch (InvalidValueException invalid) {
            throw new ParameterException(spec.commandLine(), "--currency: " + invalid.getMessage(), invalid);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ParameterException(spec.commandLine(), "--charset: there is no such encoding", unknown);
        }
    }
}
