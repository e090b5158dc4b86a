package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.spreadsheet.column.Column;
import java.util.List;

/**
 * A table that was read into a mission.
 *
 * @param mission the mission with the table's rows behind its own
 * @param table which of the two tables it is
 * @param outcomes the rows of results that were added
 * @param addedCompanies companies that the mission did not know
 * @param addedBuyers buyers that the mission did not know
 * @param totalLines the lines of total rows
 * @param blankRows the number of rows without any text
 * @param unchanged the ids of rows that the mission had already
 * @param removed the ids of rows that left the mission
 */
public record ReadTable(
        Mission mission,
        Column.Use table,
        List<Outcome> outcomes,
        List<Company> addedCompanies,
        List<Buyer> addedBuyers,
        List<Long> totalLines,
        int blankRows,
        List<String> unchanged,
        List<String> removed) {}
