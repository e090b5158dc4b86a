package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Group;
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
    /** Per key and kind; behind the last key that of rows of which nobody recorded the key. */
    private final Sums sums;

    private final int unattributed;
    /** The sums of what several keys have together, by their codes. */
    private final Map<List<Integer>, Integer> together = new LinkedHashMap<>();

    private final Sums togetherSums;

    private ByKeys(Dimension<K> dimension, Coding<K> coding, Selection selection) {
        this.dimension = dimension;
        this.selection = selection;
        this.table = selection.table();
        this.coding = coding;
        this.unattributed = coding.size();
        this.sums = new Sums(selection, Sums.buckets(unattributed + 1));
        this.togetherSums = new Sums(selection, 0);
    }

    static <K> Breakdown<K> of(Dimension<K> dimension, Coding<K> coding, Selection selection, Summary total) {
        ByKeys<K> byKeys = new ByKeys<>(dimension, coding, selection);
        selection.forEach(true, byKeys::addAlone, byKeys::addLinked);
        return byKeys.build(total);
    }

    private int bucket(int code, int row) {
        return Sums.bucket(code == Coding.NONE ? unattributed : code, table.kindPosition(row));
    }

    private int together(Placement placement, int row) {
        List<Integer> codes = IntStream.of(placement.keys())
                .filter(code -> code != Coding.NONE)
                .sorted()
                .boxed()
                .toList();
        int group = together.computeIfAbsent(codes, unseen -> together.size());
        return Sums.bucket(group, table.kindPosition(row));
    }

    private void addAlone(int row) {
        int code = coding.code(row);
        if (code >= Coding.NONE) {
            sums.addAlone(bucket(code, row), row);
            return;
        }
        Placement placement = coding.placement(row);
        Optional<long[]> shares = split(placement, row, table.value(row));
        for (int i = 0; i < placement.keys().length; i++) {
            int bucket = bucket(placement.keys()[i], row);
            if (shares.isPresent()) {
                sums.addAlone(bucket, row, shares.get()[i]);
            } else {
                sums.addAloneWithoutValue(bucket, row);
            }
        }
        if (table.isDisclosed(row) && shares.isEmpty()) {
            togetherSums.addValueAlone(together(placement, row), row);
        }
    }

    private Optional<long[]> split(Placement placement, int row, long units) {
        return table.isDisclosed(row)
                ? placement.split(table.outcome(row), table.codes().get(table.currency(row)), units)
                : Optional.empty();
    }

    private void addLinked(Group group, int[] members) {
        selection.forEachKind(group, members, (kind, rows) -> new OfGroup(group, rows, kind).add());
    }

    /** The keys under which there are rows, in order. */
    private Breakdown<K> build(Summary total) {
        Map<Object, K> keys = new LinkedHashMap<>();
        Map<Object, Summary> parts = new LinkedHashMap<>();
        int[] order = coding.inOrder();
        int[] position = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
            Summary part = sums.summary(order[i]);
            if (!part.kinds().isEmpty()) {
                K key = coding.key(order[i]);
                Object identity = dimension.identity(key);
                keys.put(identity, key);
                parts.put(identity, part);
            }
        }
        Map<String, Map.Entry<List<Integer>, Integer>> sorted = new TreeMap<>();
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
            groups.put(Collections.unmodifiableSet(named), togetherSums.summary(group.getValue()));
        });
        return new Breakdown<>(dimension, keys, parts, groups, sums.summary(unattributed), total);
    }

    /** The linked rows of one kind: under each key what stands there, the value of a row of several keys by their shares. */
    private final class OfGroup {
        private final Group group;
        private final int[] rows;
        private final OutcomeKind kind;
        private final Map<Integer, List<Integer>> underKey = new LinkedHashMap<>();
        private final Map<Integer, List<Integer>> wholeUnderKey = new LinkedHashMap<>();
        private final List<Integer> shared = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();

        OfGroup(Group group, int[] rows, OutcomeKind kind) {
            this.group = group;
            this.rows = rows;
            this.kind = kind;
            for (int at : rows) {
                int[] codes = coding.codes(group.row(at));
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
            List<Answer> answers = Answer.of(group.linked(), asked, rows);
            Stated stated = Stated.of(group.linked(), rows);
            int next = 0;
            for (int code : underKey.keySet()) {
                addKey(code, answers.get(next++), stated);
            }
            if (!shared.isEmpty()) {
                for (int code : underKey.keySet()) {
                    figure(code).addMoney(answers.get(next++), group, selection);
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
            return sums.figure(bucket(code, group.row(rows[0])), EnumSet.of(kind));
        }

        private void addKey(int code, Answer answer, Stated stated) {
            if (shared.isEmpty()) {
                figure(code).add(answer, group, selection);
            } else {
                figure(code).addWithoutMoney(answer, group, selection);
            }
            int[] set = Objects.requireNonNull(underKey.get(code)).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            stated.forEach(set, own -> tally(code, own));
        }

        private void tally(int code, Stated.Own own) {
            int row = group.row(own.row());
            if (coding.code(row) >= Coding.NONE) {
                sums.addOwn(bucket(code, row), row, own);
                return;
            }
            Placement placement = coding.placement(row);
            Optional<long[]> shares = split(placement, row, own.money());
            if (shares.isEmpty()) {
                sums.linked().addWithoutValue(bucket(code, row), own.deals(), own.isCountUnknown());
                if (own.value() == Stated.Value.SHOWN && code == placement.keys()[0]) {
                    togetherSums
                            .linked()
                            .addValueAlone(
                                    together(placement, row), table.currency(row), own.money(), table.value(row));
                }
            } else {
                int at = IntStream.range(0, placement.keys().length)
                        .filter(i -> placement.keys()[i] == code)
                        .findFirst()
                        .orElseThrow();
                sums.linked().add(bucket(code, row), row, own, shares.get()[at], shares.get()[at]);
            }
        }

        private void addShared(int at, Answer answer) {
            int row = group.row(at);
            Placement placement = coding.placement(row);
            if (!table.isDisclosed(row)) {
                return;
            }
            String code = table.codes().get(table.currency(row));
            int currency = IntStream.range(0, group.currencies())
                    .filter(i -> group.code(i) == table.currency(row))
                    .findFirst()
                    .orElseThrow();
            long low = answer.range().moneyLow(currency);
            long high = answer.range().moneyHigh(currency);
            Optional<long[]> lows = split(placement, row, low);
            Optional<long[]> highs = split(placement, row, high);
            if (lows.isEmpty() || highs.isEmpty()) {
                togetherSums.figure(together(placement, row), EnumSet.of(kind)).addAmount(code, low, high);
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
