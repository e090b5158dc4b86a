package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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

    static MissionLinks of(RowTable table, int mission) {
        int first = table.start(mission);
        int size = table.start(mission + 1) - first;
        Map<String, Integer> named = named(table, first, size);
        return named.isEmpty() && !anyArrived(table, first, size) ? NO_LINKS : new Finder(table, first, size, named).find();
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
    private static Map<String, Integer> named(RowTable table, int first, int size) {
        Map<String, Integer> named = new HashMap<>();
        for (int row = 0; row < size; row++) {
            Outcome outcome = table.outcome(first + row);
            outcome.derivedFrom().forEach(id -> named.put(id, NONE));
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
        private final int[] joined;

        Finder(RowTable table, int first, int size, Map<String, Integer> named) {
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
                isLinked[row] |= hasArrived(outcome);
                for (String id : outcome.derivedFrom()) {
                    join(row, position(id), isLinked);
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
                    members.computeIfAbsent(root(row), unseen -> new ArrayList<>()).add(row);
                }
            }
            int[] groupOf = new int[size];
            Arrays.fill(groupOf, NONE);
            int[] place = new int[size];
            List<Linked> groups = new ArrayList<>();
            for (List<Integer> rows : members.values()) {
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
                if (hasArrived(outcome(rows.get(i)))) {
                    arrived.add(i);
                }
            }
            LocalCurrencies currencies = new LocalCurrencies(table);
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
                        currencies.local(table.codes().indexOf(money.getCurrency().getCurrencyCode())),
                        Amounts.exactMinorUnits(money).min(LARGEST).longValueExact());
            }
            linked.useCodes(currencies.positions());
            return linked;
        }

        private void link(Linked linked, int at, Outcome outcome, int[] place) {
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
            linked.addPerhaps(at, linked.in[at] == NONE ? Arrays.copyOf(perhaps, n) : new int[0]);
            linked.addFrom(
                    at,
                    outcome.derivedFrom().stream()
                            .mapToInt(this::position)
                            .filter(origin -> origin != NONE)
                            .map(origin -> place[origin])
                            .distinct()
                            .toArray());
        }

        private Outcome outcome(int row) {
            return table.outcome(first + row);
        }
    }

    /** The few currencies of a group, by positions of their own. */
    private static final class LocalCurrencies {
        private final RowTable table;
        private final List<Integer> positions = new ArrayList<>();

        LocalCurrencies(RowTable table) {
            this.table = table;
        }

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
