package io.github.trademission.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a record by number, and their links as numbers, so that a set of rows is the bits of an int. */
final class Links {
    static final int NONE = -1;

    final List<Row> rows = new ArrayList<>();

    /** The row that each is stated to be inside. */
    final int[] stated;

    /** The rows that each may be inside; {@link #NONE} is always the first choice of a row that is not stated to be inside one. */
    final int[][] choices;

    /** The rows that each grew out of. */
    final int[] origins;

    /** The contract under which each row of arrived money arrived. */
    final int[] contract;

    Links(List<Row> record) {
        rows.addAll(record);
        // What arrived is a row of its own, of so many deals as nobody recorded, that grew out of its contract.
        record.stream().filter(row -> row.arrived() != null).map(Links::arrived).forEach(rows::add);
        // No figure may depend on the order of the rows, so they get one of their own.
        rows.sort(Comparator.comparing(Row::id));
        int n = rows.size();
        stated = new int[n];
        choices = new int[n][];
        origins = new int[n];
        contract = new int[n];
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            stated[i] = row.in() == null ? NONE : number(row.in());
            choices[i] = choices(row);
            origins[i] = row.from().stream().mapToInt(id -> 1 << number(id)).sum();
            contract[i] = row.kind() == Row.Kind.REALISED ? Integer.numberOfTrailingZeros(origins[i]) : NONE;
        }
    }

    /** A row that is stated to be inside one is there: where else it may be inside no longer matters. */
    private int[] choices(Row row) {
        if (row.in() != null) {
            return new int[] {number(row.in())};
        }
        List<Integer> all = new ArrayList<>(List.of(NONE));
        row.perhaps().stream().sorted().forEach(id -> all.add(number(id)));
        return all.stream().mapToInt(i -> i).toArray();
    }

    private static Row arrived(Row contract) {
        String currency = contract.value() == null
                ? "USD"
                : contract.value().keySet().iterator().next();
        return new Row(
                contract.id() + "/arrived",
                Row.Kind.REALISED,
                Row.UNKNOWN,
                Map.of(currency, contract.arrived()),
                false,
                null,
                Set.of(),
                Set.of(contract.id()),
                null,
                contract.company(),
                contract.stop());
    }

    int number(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + id);
    }

    /** All rows, those of arrived money too. */
    int all() {
        return (1 << rows.size()) - 1;
    }

    boolean isArrived(int row) {
        return contract[row] != NONE;
    }

    static boolean has(int set, int i) {
        return (set >> i & 1) != 0;
    }

    /** The members of a set. */
    static int[] each(int set) {
        int[] members = new int[Integer.bitCount(set)];
        int next = 0;
        for (int i = 0; set >> i != 0; i++) {
            if (has(set, i)) {
                members[next++] = i;
            }
        }
        return members;
    }
}
