package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;

/** The links between the rows of one mission: which rows have to be looked at together. Rows without a link are in none. */
final class MissionLinks {
    static final MissionLinks NO_LINKS = new MissionLinks(new int[0], List.of());

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final int[] groupOf;
    private final List<Linked> groups;

    private MissionLinks(int[] groupOf, List<Linked> groups) {
        this.groupOf = groupOf;
        this.groups = groups;
    }

    /** All links. */
    static MissionLinks all(MissionIndex index) {
        return new Finder(index, true).find();
    }

    /** Which rows are, or may be, inside which. */
    static MissionLinks insides(MissionIndex index) {
        return new Finder(index, false).find();
    }

    /** Those of the groups that matter to sums of rows of one stage. */
    MissionLinks withinStages() {
        List<Linked> some = groups.stream().filter(Linked::isOpenWithinStage).toList();
        return of(some, groupOf.length);
    }

    private static MissionLinks of(List<Linked> groups, int rows) {
        if (groups.isEmpty()) {
            return NO_LINKS;
        }
        int[] groupOf = new int[rows];
        Arrays.fill(groupOf, NONE);
        for (int number = 0; number < groups.size(); number++) {
            for (int row : groups.get(number).row) {
                groupOf[row] = number;
            }
        }
        return new MissionLinks(groupOf, groups);
    }

    /** The groups of linked rows. */
    List<Linked> groups() {
        return groups;
    }

    /** The number of the group that each row, by its position in the mission, is in, or {@link Linked#NONE}; empty if none is in any. */
    int[] groupOf() {
        return groupOf;
    }

    /** Joins rows that are linked, however far. */
    private static final class Finder {
        private final MissionIndex index;
        private final boolean all;
        private final Map<String, Integer> named = new HashMap<>();
        private final int[] joined;

        Finder(MissionIndex index, boolean all) {
            this.index = index;
            this.all = all;
            this.joined = new int[index.size];
        }

        /** Finds the positions of the rows that others link to. */
        private void name() {
            for (Outcome outcome : index.outcomes) {
                if (all) {
                    for (String id : outcome.derivedFrom()) {
                        named.put(id, NONE);
                    }
                }
                for (Overlap overlap : outcome.overlaps()) {
                    if (MissionIndex.mayHold(overlap)) {
                        named.put(overlap.with(), NONE);
                    }
                }
            }
            for (int row = 0; row < index.size && !named.isEmpty(); row++) {
                named.replace(outcome(row).id(), row);
            }
        }

        MissionLinks find() {
            name();
            Arrays.setAll(joined, row -> row);
            boolean[] isLinked = new boolean[index.size];
            for (int row = 0; row < index.size; row++) {
                Outcome outcome = outcome(row);
                if (all) {
                    isLinked[row] |= MissionIndex.hasArrived(outcome);
                    for (String id : outcome.derivedFrom()) {
                        join(row, position(id), isLinked);
                    }
                }
                for (Overlap overlap : outcome.overlaps()) {
                    if (MissionIndex.mayHold(overlap)) {
                        join(row, position(overlap.with()), isLinked);
                    }
                }
            }
            Map<Integer, List<Integer>> members = new LinkedHashMap<>();
            for (int row = 0; row < index.size; row++) {
                if (isLinked[row]) {
                    members.computeIfAbsent(root(row), unseen -> new ArrayList<>())
                            .add(row);
                }
            }
            int[] place = new int[index.size];
            List<Linked> groups = new ArrayList<>();
            for (List<Integer> rows : members.values()) {
                // So that one of several rows that is named is the same in any order of the record.
                rows.sort(Comparator.comparing(row -> outcome(row).id()));
                for (int i = 0; i < rows.size(); i++) {
                    place[rows.get(i)] = i;
                }
                groups.add(linked(rows, place));
            }
            return of(groups, index.size);
        }

        private int position(String id) {
            return named.getOrDefault(id, NONE);
        }

        private void join(int one, int other, boolean[] isLinked) {
            if (other != NONE) {
                joined[root(one)] = root(other);
                isLinked[one] = true;
                isLinked[other] = true;
            }
        }

        private int root(int row) {
            int at = row;
            while (joined[at] != at) {
                joined[at] = joined[joined[at]];
                at = joined[at];
            }
            return at;
        }

        private Linked linked(List<Integer> rows, int[] place) {
            List<Integer> arrived = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (all && MissionIndex.hasArrived(outcome(rows.get(i)))) {
                    arrived.add(i);
                }
            }
            LocalCurrencies currencies = new LocalCurrencies();
            Linked linked = new Linked(rows.size() + arrived.size());
            for (int i = 0; i < rows.size(); i++) {
                int row = rows.get(i);
                int currency = index.currencies[row];
                linked.set(
                        i,
                        row,
                        index.counts[row],
                        currency == NONE ? NONE : currencies.local(currency),
                        index.values[row],
                        index.live[row]);
            }
            for (int i = 0; i < rows.size(); i++) {
                link(linked, i, outcome(rows.get(i)), place);
            }
            for (int i = 0; i < arrived.size(); i++) {
                Money money = ((Contract) outcome(rows.get(arrived.get(i))))
                        .realised()
                        .amounts()
                        .get(0);
                linked.setArrived(
                        rows.size() + i,
                        arrived.get(i),
                        currencies.local(index.codes.indexOf(money.getCurrency().getCurrencyCode())),
                        Amounts.exactMinorUnits(money).min(LARGEST).longValueExact());
            }
            linked.useCodes(currencies.positions());
            return linked;
        }

        private void link(Linked linked, int at, Outcome outcome, int[] place) {
            if (!outcome.overlaps().isEmpty()) {
                int[] perhaps = new int[outcome.overlaps().size()];
                int n = 0;
                for (Overlap overlap : outcome.overlaps()) {
                    int other = MissionIndex.mayHold(overlap) ? position(overlap.with()) : NONE;
                    if (other != NONE && overlap.relation() == Overlap.Relation.INCLUDED) {
                        linked.addIn(at, place[other]);
                    } else if (other != NONE) {
                        perhaps[n++] = place[other];
                    }
                }
                if (linked.in[at] == NONE && n > 0) {
                    linked.addPerhaps(at, distinct(perhaps, n));
                }
            }
            if (all && !outcome.derivedFrom().isEmpty()) {
                int[] origins = new int[outcome.derivedFrom().size()];
                int n = 0;
                for (String id : outcome.derivedFrom()) {
                    int origin = position(id);
                    if (origin != NONE) {
                        origins[n++] = place[origin];
                    }
                }
                linked.addFrom(at, distinct(origins, n));
            }
        }

        private static int[] distinct(int[] some, int number) {
            int[] rows = Arrays.copyOf(some, number);
            return number < 2 ? rows : Arrays.stream(rows).distinct().toArray();
        }

        private Outcome outcome(int row) {
            return index.outcomes[row];
        }
    }

    /** The few currencies of a group, by positions of their own. */
    private static final class LocalCurrencies {
        private final List<Integer> positions = new ArrayList<>();

        int local(int currency) {
            int known = positions.indexOf(currency);
            if (known >= 0) {
                return known;
            }
            positions.add(currency);
            return positions.size() - 1;
        }

        int[] positions() {
            return positions.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
