package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        /** The keys of the rows, each with the rows under it. */
        private final int[] codes;

        private final int[][] underKey;
        /** The rows of several keys. */
        private final int[] shared;

        OfGroup(Group group, int[] rows, OutcomeKind kind) {
            this.group = group;
            this.rows = rows;
            this.kind = kind;
            this.shared = group.some(rows, row -> coding.code(row) < Coding.NONE);
            long[] pairs = shared.length == 0 ? pairsOfOneKey() : pairs();
            Arrays.sort(pairs);
            int[] found = new int[pairs.length];
            int[][] under = new int[pairs.length][];
            int keys = 0;
            for (int from = 0; from < pairs.length; keys++) {
                int to = from + 1;
                while (to < pairs.length && pairs[to] >> Integer.SIZE == pairs[from] >> Integer.SIZE) {
                    to++;
                }
                found[keys] = (int) (pairs[from] >> Integer.SIZE);
                under[keys] = new int[to - from];
                for (int i = from; i < to; i++) {
                    under[keys][i - from] = (int) pairs[i];
                }
                from = to;
            }
            this.codes = Arrays.copyOf(found, keys);
            this.underKey = Arrays.copyOf(under, keys);
        }

        private long[] pairsOfOneKey() {
            long[] pairs = new long[rows.length];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = pair(coding.code(group.row(rows[i])), rows[i]);
            }
            return pairs;
        }

        private long[] pairs() {
            return IntStream.of(rows)
                    .boxed()
                    .flatMapToLong(
                            at -> IntStream.of(coding.codes(group.row(at))).mapToLong(code -> pair(code, at)))
                    .toArray();
        }

        /** A key with a row under it, sorted by the key first. */
        private static long pair(int code, int at) {
            return (long) code << Integer.SIZE | at;
        }

        void add() {
            List<Asked> asked = new ArrayList<>(codes.length);
            for (int[] set : underKey) {
                asked.add(new Asked(Asked.Measure.APART, set));
            }
            if (shared.length > 0) {
                for (int[] set : underKey) {
                    asked.add(new Asked(Asked.Measure.APART, group.some(set, row -> coding.code(row) >= Coding.NONE)));
                }
                for (int at : shared) {
                    asked.add(new Asked(Asked.Measure.APART, new int[] {at}));
                }
            }
            Iterator<Answer> answers = Answer.of(group.linked(), asked, rows).iterator();
            Stated stated = Stated.of(group.linked(), rows);
            for (int i = 0; i < codes.length; i++) {
                addKey(codes[i], underKey[i], answers.next(), stated);
            }
            if (shared.length > 0) {
                for (int code : codes) {
                    figure(code).addMoney(answers.next(), group, selection);
                }
                for (int at : shared) {
                    addShared(at, answers.next());
                }
            }
        }

        private FigureBuilder figure(int code) {
            return sums.figure(bucket(code, group.row(rows[0])), EnumSet.of(kind));
        }

        private void addKey(int code, int[] set, Answer answer, Stated stated) {
            if (shared.length == 0) {
                figure(code).add(answer, group, selection);
            } else {
                figure(code).addWithoutMoney(answer, group, selection);
            }
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
