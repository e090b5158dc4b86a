package io.github.trademission.spreadsheet;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * What came of reading a table into a mission. Immutable and thread-safe.
 *
 * @param mission the mission with the table's rows behind its own
 * @param table which table it was
 * @param outcomes the rows of results that were added, in the order of the table
 * @param addedCompanies companies that the mission did not know, now among its other companies
 * @param addedBuyers buyers that the mission did not know, now among its buyers
 * @param totalLines the lines of total rows (합계, 소계), which were checked against their columns and left out
 * @param blankRows the number of rows without any text, which were left out
 * @param unchanged the ids of rows of the table that the mission had already, which stay as they are
 * @param removed the ids of rows that left the mission, because the table, read before, has them no more
 * @param notices what was taken otherwise than as an attribute of its own, such as an amount that is only about right, which
 *     went into the row's note; in the order of the lines
 */
public record CsvImport(
        Mission mission,
        CsvTable table,
        List<Outcome> outcomes,
        List<Company> addedCompanies,
        List<Buyer> addedBuyers,
        List<Long> totalLines,
        int blankRows,
        List<String> unchanged,
        List<String> removed,
        List<CsvProblem> notices) {
    /**
     * Copies the lists.
     *
     * @param mission the mission with the table's rows
     * @param table which table it was
     * @param outcomes the rows that were added
     * @param addedCompanies companies that the mission did not know
     * @param addedBuyers buyers that the mission did not know
     * @param totalLines the lines of total rows
     * @param blankRows the number of rows without any text
     * @param unchanged the ids of rows that the mission had already
     * @param removed the ids of rows that left the mission
     * @param notices what was taken otherwise than as an attribute of its own
     */
    public CsvImport {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(table, "table");
        outcomes = List.copyOf(outcomes);
        addedCompanies = List.copyOf(addedCompanies);
        addedBuyers = List.copyOf(addedBuyers);
        totalLines = List.copyOf(totalLines);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        notices = List.copyOf(notices);
    }
}
