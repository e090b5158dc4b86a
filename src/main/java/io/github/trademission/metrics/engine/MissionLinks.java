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
import org.jspecify.annotations.Nullable;

/** The links between the rows of one mission: which rows have to be looked at together. Rows without a link are in none. */
public final class MissionLinks {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final MissionLinks NO_LINKS = new MissionLinks(new int[0], List.of());

    /** Per row of the mission, which of the groups it is in; {@link Linked#NONE} if in none. */
    private final int[] groupOf;

    private final List<Linked> groups;

    private MissionLinks(int[] groupOf, List<Linked> groups) {
        this.groupOf = groupOf;
        this.groups = groups;
    }

    /** All links. */
    static MissionLinks of(RowTable table, int mission) {
        return find(table, mission, true);
    }

    /** The links that matter to sums of one stage: which rows are inside which, and where a count is unknown all others too. */
    static MissionLinks withinStages(RowTable table, int mission) {
        int end = table.start(mission + 1);
        boolean isOpen = false;
        boolean isNested = false;
        for (int row = table.start(mission); row < end; row++) {
            isOpen |= table.count(row) == 0;
            isNested |= !table.outcome(row).overlaps().isEmpty();
        }
        return isOpen ? table.links(mission) : isNested ? find(table, mission, false) : NO_LINKS;
    }

    private static MissionLinks find(RowTable table, int mission, boolean all) {
        int first = table.start(mission);
        int size = table.start(mission + 1) - first;
        Map<String, Integer> named = named(table, first, size, all);
        boolean none = named.isEmpty() && !(all && anyArrived(table, first, size));
        return none ? NO_LINKS : new Finder(table, first, size, named, all).find();
    }

    /** The groups of linked rows. */
    public List<Linked> groups() {
        return groups;
    }

    /** The group of a row, by its position in the mission; null if it has no links. */
    public @Nullable Linked groupOf(int row) {
        return groupOf.length == 0 || groupOf[row] == NONE ? null : groups.get(groupOf[row]);
    }

    /** The positions in the mission of the rows that others link to. */
    private static Map<String, Integer> named(RowTable table, int first, int size, boolean all) {
        Map<String, Integer> named = new HashMap<>();
        for (int row = 0; row < size; row++) {
            Outcome outcome = table.outcome(first + row);
            if (all) {
                for (String id : outcome.derivedFrom()) {
                    named.put(id, NONE);
                }
            }
            for (Overlap overlap : outcome.overlaps()) {
                if (overlap.relation() != Overlap.Relation.ADDITIONAL) {
                    named.put(overlap.with(), NONE);
                }
            }
        }
        for (int row = 0; row < size && !named.isEmpty(); row++) {
            named.replace(table.outcome(first + row).id(), row);
        }
        return named;
    }

    private static boolean anyArrived(RowTable table, int first, int size) {
        for (int row = 0; row < size; row++) {
            if (hasArrived(table.outcome(first + row))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasArrived(Outcome outcome) {
        return outcome instanceof Contract contract
                && !contract.realisations().isEmpty()
                && !contract.realised().isEmpty();
    }

    /** Joins rows that are linked, however far. */
    private static final class Finder {
        private final RowTable table;
        private final int first;
        private final int size;
        private final Map<String, Integer> named;
        private final boolean all;
        private final int[] joined;

        Finder(RowTable table, int first, int size, Map<String, Integer> named, boolean all) {
            this.all = all;
            this.table = table;
            this.first = first;
            this.size = size;
            this.named = named;
            this.joined = new int[size];
        }

        MissionLinks find() {
            Arrays.setAll(joined, row -> row);
            boolean[] isLinked = new boolean[size];
            for (int row = 0; row < size; row++) {
                Outcome outcome = table.outcome(first + row);
                if (all) {
                    isLinked[row] |= hasArrived(outcome);
                    for (String id : outcome.derivedFrom()) {
                        join(row, position(id), isLinked);
                    }
                }
                for (Overlap overlap : outcome.overlaps()) {
                    if (overlap.relation() != Overlap.Relation.ADDITIONAL) {
                        join(row, position(overlap.with()), isLinked);
                    }
                }
            }
            Map<Integer, List<Integer>> members = new LinkedHashMap<>();
            for (int row = 0; row < size; row++) {
                if (isLinked[row]) {
                    members.computeIfAbsent(root(row), unseen -> new ArrayList<>())
                            .add(row);
                }
            }
            int[] groupOf = new int[size];
            Arrays.fill(groupOf, NONE);
            int[] place = new int[size];
            List<Linked> groups = new ArrayList<>();
            for (List<Integer> rows : members.values()) {
                // So that one of several rows that is named is the same in any order of the record.
                rows.sort(Comparator.comparing(row -> outcome(row).id()));
                for (int i = 0; i < rows.size(); i++) {
                    groupOf[rows.get(i)] = groups.size();
                    place[rows.get(i)] = i;
                }
                groups.add(linked(rows, place));
            }
            return new MissionLinks(groupOf, groups);
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
                if (all && hasArrived(outcome(rows.get(i)))) {
                    arrived.add(i);
                }
            }
            LocalCurrencies currencies = new LocalCurrencies();
            Linked linked = new Linked(rows.size() + arrived.size());
            for (int i = 0; i < rows.size(); i++) {
                int row = first + rows.get(i);
                linked.set(
                        i,
                        row,
                        table.count(row),
                        table.isDisclosed(row) ? currencies.local(table.currency(row)) : NONE,
                        table.value(row),
                        table.isLive(row));
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
                        currencies.local(
                                table.codes().indexOf(money.getCurrency().getCurrencyCode())),
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
                    int other = overlap.relation() == Overlap.Relation.ADDITIONAL ? NONE : position(overlap.with());
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
            return table.outcome(first + row);
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
