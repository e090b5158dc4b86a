package io.github.trademission.audit;

import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a deal is told twice: two live rows of one kind, with the same companies, buyer, number of deals and amount, at most
 * a week apart, without a link between them. Rows are grouped by all of that and sorted by date, and each is compared with
 * the one before it only.
 */
final class RepetitionCheck {
    private static final int DAYS = 7;
    private static final Comparator<PlacedRow> BY_DATE = Comparator.comparing(
            placed -> placed.row().date().map(PartialDate::earliest).orElse(LocalDate.MIN));

    private RepetitionCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        Map<Key, List<PlacedRow>> groups = new LinkedHashMap<>();
        for (PlacedRow placed : rows.all()) {
            // Without a buyer, two talks of one company about a round sum are usual.
            DealKey.of(placed.row())
                    .filter(key -> key.buyer().isPresent())
                    .ifPresent(key -> groups.computeIfAbsent(
                                    new Key(placed.row().kind(), key, about(placed.row())), unseen -> new ArrayList<>())
                            .add(placed));
        }
        return groups.values().stream().flatMap(group -> findings(rows, group));
    }

    private static Stream<Finding> findings(PlacedRows rows, List<PlacedRow> group) {
        List<PlacedRow> sorted = group.stream().sorted(BY_DATE).toList();
        return IntStream.range(1, sorted.size())
                .filter(i -> isRepeated(sorted.get(i - 1).row(), sorted.get(i).row()))
                .mapToObj(i -> sorted.get(i)
                        .finding(
                                rows,
                                FindingCode.DEAL_TWICE,
                                "",
                                sorted.get(i - 1).row(),
                                sorted.get(i).row()));
    }

    private static boolean isRepeated(Outcome one, Outcome other) {
        return DealKey.canBeNear(one.date(), other.date(), DAYS) && !isLinked(one, other) && !isLinked(other, one);
    }

    private static boolean isLinked(Outcome row, Outcome other) {
        return row.derivedFrom().contains(other.id())
                || row.overlaps().stream().anyMatch(overlap -> overlap.with().equals(other.id()));
    }

    /** What tells two memoranda, or two bids, of the same amount from each other. */
    private static Optional<String> about(Outcome row) {
        if (row instanceof Mou memorandum) {
            return memorandum.subject();
        }
        return row instanceof JointBid bid ? bid.project() : Optional.empty();
    }

    private record Key(OutcomeKind kind, DealKey deal, Optional<String> about) {}
}
