package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.ResultStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;

/**
 * Reads the rows of a result table: each holds several rows of results, one for each kind. What a company's consultations at
 * a stop led to stands beside them, so the other rows are derived from them.
 */
final class ResultRows {
    List<Draft> read(RowCells row, String id, Draft.Place place) {
        checkFilled(row, Column.COMPANY);
        checkFilled(row, Column.STOP);
        List<Draft> drafts = new ArrayList<>();
        List<String> origins = List.of();
        for (ResultStage stage : ResultStage.ALL) {
            OptionalInt count = count(row, stage);
            Optional<Money> value = row.amount(stage.value());
            if (isThere(row, stage, count, value)) {
                String own = id + "-" + stage.name();
                drafts.add(new Draft(row, own, stage.kind(), count, value, place, Draft.Details.derivedFrom(origins)));
                origins = stage.kind().outcome() == OutcomeKind.CONSULTATION ? List.of(own) : origins;
            }
        }
        if (drafts.isEmpty() && place.note().isPresent() && !row.isWrong()) {
            row.tell(Column.NOTE, "must be empty in a row without results");
        }
        return drafts;
    }

    /** Without a column for it a row of a meeting is one deal. */
    private static OptionalInt count(RowCells row, ResultStage stage) {
        Header header = row.header();
        return header.isOfMeetings() && !header.has(stage.count()) ? OptionalInt.of(1) : row.count(stage.count());
    }

    /** Below a merged cell nothing stands; to take that for "no company" would lose whose results they are. */
    private static void checkFilled(RowCells row, Column column) {
        if (row.header().has(column) && row.cell(column).isEmpty()) {
            row.tell(column, "must be filled in each row, or say 미상");
        }
    }

    /** Whether there are any such deals: neither none (0), nor nothing said of them. */
    private static boolean isThere(RowCells row, ResultStage stage, OptionalInt count, Optional<Money> value) {
        if (row.header().isOfMeetings() && !row.header().has(stage.count())) {
            boolean isMeeting = stage.kind().outcome() == OutcomeKind.CONSULTATION
                    && row.header().has(stage.value());
            return isMeeting || !row.cell(stage.value()).isBlank();
        }
        boolean noMoney = value.isEmpty() || value.get().isZero();
        if (count.isPresent() && count.getAsInt() == 0) {
            if (!noMoney || (value.isEmpty() && !row.cell(stage.value()).isUnknown())) {
                row.tell(stage.count(), "must not be 0 beside an amount");
            }
            return false;
        }
        if (count.isEmpty() && value.isPresent() && value.get().isZero()) {
            return false;
        }
        return !row.cell(stage.count()).isBlank() || !row.cell(stage.value()).isBlank();
    }
}
