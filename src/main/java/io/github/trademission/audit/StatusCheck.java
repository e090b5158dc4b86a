package io.github.trademission.audit;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.Verification;
import java.util.stream.Stream;

/** Whether a row's status fits the row: not reached before the row came about, not live where its proof was found wrong. */
final class StatusCheck {
    private StatusCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return rows.stream().flatMap(placed -> Stream.concat(tooEarly(rows, placed), disproved(rows, placed)));
    }

    private static Stream<Finding> tooEarly(PlacedRows rows, PlacedRow placed) {
        Outcome row = placed.row();
        boolean certain = row.statusDate().isPresent()
                && row.date().isPresent()
                && row.statusDate().get().latest().isBefore(row.date().get().earliest());
        return certain
                ? Stream.of(placed.finding(
                        rows,
                        FindingCode.STATUS_BEFORE_DATE,
                        ".statusDate",
                        row,
                        row.statusDate().get(),
                        row.date().get()))
                : Stream.empty();
    }

    private static Stream<Finding> disproved(PlacedRows rows, PlacedRow placed) {
        return placed.row().verification() == Verification.REJECTED
                        && placed.row().status().isLive()
                ? Stream.of(placed.finding(rows, FindingCode.REJECTED_BUT_LIVE, ".verification", placed.row()))
                : Stream.empty();
    }
}
