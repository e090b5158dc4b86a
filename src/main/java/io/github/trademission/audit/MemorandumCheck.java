package io.github.trademission.audit;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a memorandum is counted as a contract: a contract that grew out of no memorandum and either is like one, with the
 * same companies, buyer, number of deals and amount, at most three months apart, or is called one in its remark.
 */
final class MemorandumCheck {
    private static final int DAYS = 92;
    private static final Pattern MEMORANDUM =
            Pattern.compile("(?<![A-Za-z])(?:MOU|M\\.O\\.U)(?![A-Za-z])|양해각서|업무협약|(?i:memorandum of understanding)");

    private final PlacedRows rows;
    private final Map<DealKey, NavigableMap<LocalDate, Mou>> memoranda = new HashMap<>();
    private final Set<String> grownOutOfMemoranda = new HashSet<>();

    private MemorandumCheck(PlacedRows rows) {
        this.rows = rows;
        for (Mou memorandum : rows.mission().mous()) {
            DealKey.of(memorandum)
                    .ifPresent(key -> memoranda
                            .computeIfAbsent(key, unseen -> new TreeMap<>())
                            .putIfAbsent(day(memorandum).orElse(LocalDate.MIN), memorandum));
        }
        followMemoranda();
    }

    static Stream<Finding> findings(PlacedRows rows) {
        MemorandumCheck check = new MemorandumCheck(rows);
        return rows.stream()
                .filter(placed -> placed.row() instanceof Contract)
                .filter(placed ->
                        !check.grownOutOfMemoranda.contains(placed.row().id()))
                .flatMap(placed ->
                        Stream.concat(check.like(placed), check.called(placed)).limit(1));
    }

    private void followMemoranda() {
        Deque<Outcome> open = new ArrayDeque<>();
        open.addAll(rows.mission().mous());
        open.addAll(rows.mission().jointBids());
        while (!open.isEmpty()) {
            for (PlacedRow grown : rows.grownOutOf(open.remove())) {
                if (grownOutOfMemoranda.add(grown.row().id())) {
                    open.add(grown.row());
                }
            }
        }
    }

    private Stream<Finding> like(PlacedRow contract) {
        return DealKey.of(contract.row())
                .flatMap(key -> Optional.ofNullable(memoranda.get(key)))
                .flatMap(alike -> near(alike, contract.row()))
                .map(memorandum ->
                        contract.finding(rows, FindingCode.CONTRACT_LIKE_MEMORANDUM, "", contract.row(), memorandum))
                .stream();
    }

    /** The memorandum without a date, or the one nearest before or after. */
    private static Optional<Outcome> near(NavigableMap<LocalDate, Mou> alike, Outcome contract) {
        LocalDate day = day(contract).orElse(LocalDate.MIN);
        return Stream.of(alike.firstEntry(), alike.floorEntry(day), alike.ceilingEntry(day))
                .filter(entry ->
                        entry != null && DealKey.canBeNear(entry.getValue().date(), contract.date(), DAYS))
                .map(entry -> (Outcome) entry.getValue())
                .findFirst();
    }

    private Stream<Finding> called(PlacedRow contract) {
        return contract.row().note().stream()
                .filter(note -> MEMORANDUM.matcher(note).find())
                .map(note -> contract.finding(rows, FindingCode.CONTRACT_CALLED_MEMORANDUM, ".note", contract.row()));
    }

    private static Optional<LocalDate> day(Outcome row) {
        return row.date().map(PartialDate::earliest);
    }
}
