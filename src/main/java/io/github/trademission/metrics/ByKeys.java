package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Linked;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Adds rows up as recorded, per kind, by the keys of a dimension: the deals that stand under each key, each kind looked at alone. */
final class ByKeys<K> {
    private final Dimension<K> dimension;
    private final Selection selection;
    private final RowTable table;
    private final Coding<K> coding;
    /** Per key; behind the last that of rows of which nobody recorded the key. */
    private final SummaryBuilder[] sums;

    private final Map<List<Integer>, SummaryBuilder> together = new LinkedHashMap<>();

    private ByKeys(Dimension<K> dimension, Selection selection, Coding<K> coding) {
        this.dimension = dimension;
        this.selection = selection;
        this.table = selection.table();
        this.coding = coding;
        this.sums = new SummaryBuilder[coding.size() + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new SummaryBuilder(table.codes());
        }
    }

    static <K> Breakdown<K> of(Dimension<K> dimension, Selection selection, Summary total) {
        ByKeys<K> byKeys = new ByKeys<>(dimension, selection, Coding.of(dimension, selection));
        selection.forEach(true, byKeys::addAlone, byKeys::addLinked);
        return byKeys.build(total);
    }

    private SummaryBuilder sum(int code) {
        return sums[code == Coding.NONE ? sums.length - 1 : code];
    }

    private SummaryBuilder together(Placement placement) {
        List<Integer> codes = IntStream.of(placement.keys())
                .filter(code -> code != Coding.NONE)
                .sorted()
                .boxed()
                .toList();
        return together.computeIfAbsent(codes, unseen -> new SummaryBuilder(table.codes()));
    }

    private void addAlone(int row) {
        int code = coding.code(row);
        if (code >= Coding.NONE) {
            sum(code).addAlone(selection, row);
            return;
        }
        Placement placement = coding.placement(row);
        Optional<long[]> shares = split(placement, row, table.value(row));
        int count = table.count(row);
        for (int i = 0; i < placement.keys().length; i++) {
            RowsSum ofKind = sum(placement.keys()[i]).of(table.kind(row));
            if (shares.isPresent()) {
                ofKind.alone.add(table, row, shares.get()[i]);
            } else {
                ofKind.alone.addWithoutValue(count, count == 0);
            }
            ofKind.noteCount(selection, row);
        }
        if (table.isDisclosed(row) && shares.isEmpty()) {
            together(placement)
                    .of(table.kind(row))
                    .alone
                    .addValueAlone(table.currency(row), table.value(row), table.value(row));
        }
    }

    private Optional<long[]> split(Placement placement, int row, long units) {
        return table.isDisclosed(row)
                ? placement.split(table.outcome(row), table.codes().get(table.currency(row)), units)
                : Optional.empty();
    }

    private void addLinked(Linked linked, int[] members) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            int[] rows = RowTable.among(linked, selection.ofKinds(EnumSet.of(kind)));
            if (rows.length > 0) {
                new OfGroup(linked, rows, kind).add();
            }
        }
    }

    Breakdown<K> build(Summary total) {
        Map<Object, K> keys = new LinkedHashMap<>();
        Map<Object, Summary> parts = new LinkedHashMap<>();
        int[] order = coding.inOrder();
        int[] position = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
            K key = coding.key(order[i]);
            Object identity = dimension.identity(key);
            keys.put(identity, key);
            parts.put(identity, sums[order[i]].build());
        }
        Map<String, Map.Entry<List<Integer>, SummaryBuilder>> sorted = new TreeMap<>();
        together.entrySet()
                .forEach(group -> sorted.put(
                        group.getKey().stream()
                                .map(code -> Keys.position(position[code]))
                                .sorted()
                                .toList()
                                .toString(),
                        group));
        Map<Set<K>, Summary> groups = new LinkedHashMap<>();
        sorted.values().forEach(group -> {
            Set<K> named = new LinkedHashSet<>();
            group.getKey().stream()
                    .sorted((one, other) -> Integer.compare(position[one], position[other]))
                    .forEach(code -> named.add(coding.key(code)));
            groups.put(Collections.unmodifiableSet(named), group.getValue().build());
        });
        return new Breakdown<>(dimension, keys, parts, groups, sums[sums.length - 1].build(), total);
    }

    /** The linked rows of one kind: under each key what stands there, the value of a row of several keys by their shares. */
    private final class OfGroup {
        private final Linked linked;
        private final int[] rows;
        private final OutcomeKind kind;
        private final Map<Integer, List<Integer>> underKey = new LinkedHashMap<>();
        private final Map<Integer, List<Integer>> wholeUnderKey = new LinkedHashMap<>();
        private final List<Integer> shared = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();

        OfGroup(Linked linked, int[] rows, OutcomeKind kind) {
            this.linked = linked;
            this.rows = rows;
            this.kind = kind;
            for (int at : rows) {
                int[] codes = coding.codes(linked.row(at));
                for (int code : codes) {
                    underKey.computeIfAbsent(code, unseen -> new ArrayList<>()).add(at);
                    if (codes.length == 1) {
                        wholeUnderKey
                                .computeIfAbsent(code, unseen -> new ArrayList<>())
                                .add(at);
                    }
                }
                if (codes.length > 1) {
                    shared.add(at);
                }
            }
        }

        void add() {
            underKey.values().forEach(this::ask);
            if (!shared.isEmpty()) {
                underKey.keySet().forEach(code -> ask(wholeUnderKey.getOrDefault(code, List.of())));
                shared.forEach(at -> ask(List.of(at)));
            }
            List<Answer> answers = Answer.of(linked, asked, rows);
            Stated stated = new Stated(linked, rows);
            int next = 0;
            for (int code : underKey.keySet()) {
                addKey(code, answers.get(next++), stated);
            }
            if (!shared.isEmpty()) {
                for (int code : underKey.keySet()) {
                    figure(code).addMoney(answers.get(next++), linked, selection);
                }
                for (int at : shared) {
                    addShared(at, answers.get(next++));
                }
            }
        }

        private void ask(List<Integer> some) {
            asked.add(new Asked(
                    Asked.Measure.APART,
                    some.stream().mapToInt(Integer::intValue).toArray()));
        }

        private FigureBuilder figure(int code) {
            return sum(code).of(kind).figure;
        }

        private void addKey(int code, Answer answer, Stated stated) {
            if (shared.isEmpty()) {
                figure(code).add(answer, linked, selection);
            } else {
                figure(code).addWithoutMoney(answer, linked, selection);
            }
            int[] set = Objects.requireNonNull(underKey.get(code)).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            stated.forEach(set, own -> tally(code, own));
        }

        private void tally(int code, Stated.Own own) {
            TallyBuilder tally = sum(code).of(kind).linked;
            if (coding.code(own.row()) >= Coding.NONE) {
                tally.add(table, own, own.money(), table.value(own.row()));
                return;
            }
            Placement placement = coding.placement(own.row());
            Optional<long[]> shares = split(placement, own.row(), own.money());
            if (shares.isEmpty()) {
                tally.addWithoutValue(own.deals(), own.isCountUnknown());
                if (own.value() == Stated.Value.SHOWN && code == placement.keys()[0]) {
                    together(placement)
                            .of(kind)
                            .linked
                            .addValueAlone(table.currency(own.row()), own.money(), table.value(own.row()));
                }
            } else {
                int at = IntStream.range(0, placement.keys().length)
                        .filter(i -> placement.keys()[i] == code)
                        .findFirst()
                        .orElseThrow();
                tally.add(table, own, shares.get()[at], shares.get()[at]);
            }
        }

        private void addShared(int at, Answer answer) {
            int row = linked.row(at);
            Placement placement = coding.placement(row);
            if (!table.isDisclosed(row)) {
                return;
            }
            String code = table.codes().get(table.currency(row));
            int currency = IntStream.range(0, linked.currencies())
                    .filter(i -> linked.code(i) == table.currency(row))
                    .findFirst()
                    .orElseThrow();
            long low = answer.range().moneyLow(currency);
            long high = answer.range().moneyHigh(currency);
            Optional<long[]> lows = split(placement, row, low);
            Optional<long[]> highs = split(placement, row, high);
            if (lows.isEmpty() || highs.isEmpty()) {
                together(placement).of(kind).figure.addAmount(code, low, high);
                for (int key : placement.keys()) {
                    figure(key).addUndisclosed(1, 1);
                }
                return;
            }
            for (int i = 0; i < placement.keys().length; i++) {
                // Rounding may give one key a unit more of a smaller amount.
                long one = lows.get()[i];
                long other = highs.get()[i];
                figure(placement.keys()[i]).addAmount(code, Math.min(one, other), Math.max(one, other));
            }
        }
    }
}
