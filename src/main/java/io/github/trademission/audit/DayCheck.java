package io.github.trademission.audit;

import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Verification;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a day is needed for: contracts and expected contracts of which nothing came in a year, and dates after the day. */
final class DayCheck {
    private final PlacedRows rows;
    private final LocalDate day;

    private DayCheck(PlacedRows rows, LocalDate day) {
        this.rows = rows;
        this.day = day;
    }

    static Stream<Finding> findings(PlacedRows rows, LocalDate day) {
        DayCheck check = new DayCheck(rows, day);
        return rows.stream().flatMap(placed -> Stream.concat(check.later(placed), check.nothingCame(placed)));
    }

    /** An expected contract may be dated by when it is expected. */
    private Stream<Finding> later(PlacedRow placed) {
        return placed.row().date().stream()
                .filter(date -> date.earliest().isAfter(day) && !(placed.row() instanceof Prospect))
                .map(date -> placed.finding(rows, FindingCode.DATE_AFTER_DAY, ".date", placed.row(), date, day));
    }

    private Stream<Finding> nothingCame(PlacedRow placed) {
        Optional<DateRange> days = rows.mission().daysOf(placed.row());
        boolean aYearAgo = days.isPresent() && !days.get().latest().plusYears(1).isAfter(day);
        if (!aYearAgo || !placed.row().status().isLive()) {
            return Stream.empty();
        }
        if (placed.row() instanceof Contract contract) {
            return hasArrived(contract) || !rows.grownOutOf(contract).isEmpty()
                    ? Stream.empty()
                    : Stream.of(placed.finding(
                            rows, FindingCode.NOTHING_REALISED, ".realisations", contract, days.get(), day));
        }
        return placed.row() instanceof Prospect && rows.grownOutOf(placed.row()).isEmpty()
                ? Stream.of(placed.finding(rows, FindingCode.STALE_PROSPECT, "", placed.row(), days.get(), day))
                : Stream.empty();
    }

    /** A realisation without a date may have arrived by any day. */
    private boolean hasArrived(Contract contract) {
        return contract.realisations().stream()
                .filter(realisation -> realisation.verification() != Verification.REJECTED)
                .anyMatch(realisation -> realisation.date().isEmpty()
                        || !realisation.date().get().earliest().isAfter(day));
    }
}
