package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.RegistrationNumber;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.Optional;

/**
 * Business registration numbers. Only a valid one tells firms apart; what else stands in the cell, such as 확인중 or 1.23457E+12, is of many
 * firms, and goes into the note.
 */
final class RegistrationCell {
    private static final int DIGITS = 10;

    private RegistrationCell() {}

    static Optional<String> read(RowCells row) {
        Optional<String> text = row.text(Column.REGISTRATION).map(Texts::strip).filter(number -> !number.isEmpty());
        if (text.isEmpty()) {
            return text;
        }
        String word = Texts.word(text.get());
        String whole = word.matches("[0-9]{8,9}") ? "0".repeat(DIGITS - word.length()) + word : word;
        if (!RegistrationNumber.isValid(whole)) {
            row.notice(Column.REGISTRATION, "is no valid registration number, and tells no companies apart");
            row.keep(Column.REGISTRATION, text.get());
            return Optional.empty();
        } else if (!whole.equals(word)) {
            row.notice(Column.REGISTRATION, "was read as " + whole + ", zeros in front were lost");
            return Optional.of(whole);
        }
        return Optional.of(word);
    }
}
