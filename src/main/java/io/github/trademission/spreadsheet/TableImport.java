package io.github.trademission.spreadsheet;

import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableSource;
import io.github.trademission.spreadsheet.file.Texts;
import io.github.trademission.spreadsheet.read.ReadTable;
import io.github.trademission.spreadsheet.read.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a table of whatever kind of file into a mission, or tells all that is wrong with it. */
final class TableImport {
    private TableImport() {}

    static CsvImport read(Path file, Mission into, CsvOptions options, TableSource source) throws IOException {
        CsvProblems problems = new CsvProblems();
        List<CsvProblem> notices = new ArrayList<>();
        TableReader reader = new TableReader(
                Objects.requireNonNull(into, "into"),
                options.currency(),
                options.isReplacing(),
                options.source().orElseGet(() -> name(file)),
                problems,
                (line, column, rule, value) -> notices.add(new CsvProblem(line, column, rule, value)));
        Optional<ReadTable> read = reader.read(Objects.requireNonNull(file, "file"), source);
        problems.throwIfAny();
        ReadTable table = read.orElseThrow();
        return new CsvImport(
                table.mission(),
                table.table() == Column.Use.RESULTS ? CsvTable.RESULTS : CsvTable.LOG,
                table.outcomes(),
                table.addedCompanies(),
                table.addedBuyers(),
                table.totalLines(),
                table.blankRows(),
                table.unchanged(),
                table.removed(),
                notices);
    }

    /** The name of a file without what it ends in: a table keeps it when it is saved in another form. */
    private static String name(Path file) {
        return Texts.name(Objects.toString(file.getFileName()).replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
    }
}
