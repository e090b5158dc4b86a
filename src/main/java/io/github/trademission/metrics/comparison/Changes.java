package io.github.trademission.metrics.comparison;

import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.money.MoneyBag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Finds what changed between the same results as they were on two days. */
final class Changes {
    private final Results after;
    private final Map<String, Map<String, Outcome>> before = new HashMap<>();
    private final Map<String, Set<String>> grown = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Changes(Results before, Results after) {
        this.after = after;
        for (Mission mission : before.missions()) {
            Map<String, Outcome> rows = new HashMap<>();
            mission.outcomes().forEach(row -> rows.put(row.id(), row));
            this.before.put(mission.id(), rows);
        }
    }

    List<Change> list() {
        for (Row row : after.rows()) {
            Map<String, Outcome> known = before.getOrDefault(row.mission().id(), Map.of());
            compare(row, known.get(row.outcome().id()), known.keySet());
        }
        return List.copyOf(changes);
    }

    private void compare(Row row, @Nullable Outcome earlier, Set<String> known) {
        Outcome outcome = row.outcome();
        Optional<Money> value = outcome.currentValue();
        if (earlier == null) {
            boolean advanced = grown.computeIfAbsent(row.mission().id(), id -> grownOutOf(known, row.mission()))
                    .contains(outcome.id());
            add(advanced ? Change.Cause.ADVANCED : Change.Cause.NEW, row, Optional.empty(), value);
        } else if (!earlier.currentValue().equals(value)) {
            add(Change.Cause.AMENDED, row, earlier.currentValue(), value);
        }
        if (outcome instanceof Contract contract) {
            arrived(row, contract, earlier);
        }
        // A row starts live, and the record keeps its last status only: nothing dead comes to life again.
        if (!outcome.status().isLive() && (earlier == null || earlier.status().isLive())) {
            add(Change.Cause.CANCELLED, row, value, Optional.empty());
        }
    }

    private void arrived(Row row, Contract contract, @Nullable Outcome earlier) {
        MoneyBag until = earlier instanceof Contract same ? same.realised() : MoneyBag.empty();
        if (!contract.realised().equals(until)) {
            Money all = contract.realised().amounts().get(0);
            add(Change.Cause.REALISED, row, Optional.of(until.amount(all.getCurrency())), Optional.of(all));
        }
    }

    private void add(Change.Cause cause, Row row, Optional<Money> was, Optional<Money> is) {
        Outcome outcome = row.outcome();
        changes.add(new Change(
                cause, row.mission().id(), outcome.id(), outcome.kind(), outcome.count(), outcome.status(), was, is));
    }

    /** The rows that grew out of known ones, at whatever distance. */
    private static Set<String> grownOutOf(Set<String> known, Mission mission) {
        Map<String, List<String>> next = new HashMap<>();
        for (Outcome row : mission.outcomes()) {
            row.derivedFrom()
                    .forEach(origin -> next.computeIfAbsent(origin, any -> new ArrayList<>())
                            .add(row.id()));
        }
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            for (String id : next.getOrDefault(open.pop(), List.of())) {
                if (reached.add(id)) {
                    open.push(id);
                }
            }
        }
        return reached;
    }
}
