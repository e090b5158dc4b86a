package io.github.trademission.audit;

import io.github.trademission.model.Outcome;

/** A row of results and where it stands in the mission's document, such as {@code contracts[2]}. */
record PlacedRow(String path, Outcome row) {
    Finding finding(PlacedRows rows, FindingCode code, String attribute, Object... details) {
        return new Finding(code, rows.mission().id(), path + attribute, details);
    }
}
