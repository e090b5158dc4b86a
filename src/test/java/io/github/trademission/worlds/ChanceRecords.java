package io.github.trademission.worlds;

import io.github.trademission.worlds.Row.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Small records of chance, the same ones for the same seed, with everything a record can leave open. */
final class ChanceRecords {
    private static final List<List<Kind>> MIXES = List.of(
            List.of(Kind.MOU),
            List.of(Kind.CONTRACT),
            List.of(Kind.CONSULTATION),
            List.of(Kind.MOU, Kind.JOINTBID),
            List.of(Kind.MOU, Kind.CONTRACT),
            List.of(Kind.CONSULTATION, Kind.CONTRACT),
            List.of(Kind.CONSULTATION, Kind.MOU, Kind.CONTRACT),
            List.of(Kind.CONSULTATION, Kind.PROSPECT, Kind.MOU, Kind.JOINTBID, Kind.CONTRACT));

    private final Random random;
    private final int mostRows;
    private final int mostChoices;

    /** How much of a record is left open, in percent; some records leave nothing open but one thing. */
    private int unknownCounts;

    private int undisclosed;
    private int otherCurrency;
    private int dead;
    private int overlaps;
    private int origins;
    private int arrivals;

    ChanceRecords(long seed, int mostRows, int mostChoices) {
        this.random = new Random(seed);
        this.mostRows = mostRows;
        this.mostChoices = mostChoices;
    }

    /** The next record that is light enough to go through its worlds. */
    List<Row> next() {
        while (true) {
            List<Row> rows = record();
            if (choices(rows) <= mostChoices) {
                return rows;
            }
        }
    }

    private List<Row> record() {
        unknownCounts = any(0, 0, 12, 30);
        undisclosed = any(0, 15, 25, 60);
        otherCurrency = any(0, 0, 12, 30);
        dead = any(0, 25, 25, 40);
        overlaps = any(0, 40, 60, 80);
        origins = any(40, 75, 90);
        arrivals = any(0, 10, 35);
        List<Kind> kinds = MIXES.get(random.nextInt(MIXES.size()));
        int size = 2 + random.nextInt(mostRows - 1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row("r" + i, kinds.get(random.nextInt(kinds.size())), rows));
        }
        // Links run from later rows to earlier ones; the ids tell nothing of that.
        List<String> ids = new ArrayList<>(rows.stream().map(Row::id).toList());
        Collections.shuffle(ids, random);
        return rows.stream().map(row -> renamed(row, ids)).toList();
    }

    private Row row(String id, Kind kind, List<Row> earlier) {
        int count = chance(unknownCounts) ? Row.UNKNOWN : any(1, 1, 1, 1, 2, 3, 4);
        Map<String, Long> value = null;
        if (!chance(undisclosed)) {
            value = Map.of(chance(otherCurrency) ? "EUR" : "USD", 10L * (1 + random.nextInt(6)) * any(1, 1, 1, 2));
        }
        List<String> around = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Row other : earlier) {
            if (other.kind().stage == kind.stage) {
                around.add(other.id());
            } else if (other.kind().stage < kind.stage) {
                before.add(other.id());
            }
        }
        String in = null;
        Set<String> perhaps = Set.of();
        if (!around.isEmpty() && chance(overlaps)) {
            boolean stated = chance(50);
            in = stated ? around.get(random.nextInt(around.size())) : null;
            perhaps = !stated || chance(5) ? some(around, any(1, 1, 2, 3)) : Set.of();
        }
        Set<String> from = !before.isEmpty() && chance(origins) ? some(before, any(1, 1, 1, 2)) : Set.of();
        boolean hasArrived = kind == Kind.CONTRACT && chance(arrivals);
        return new Row(
                id,
                kind,
                count,
                value,
                chance(dead),
                in,
                perhaps,
                from,
                hasArrived ? 10L * (1 + random.nextInt(6)) : null,
                chance(15) ? null : chance(50) ? "A" : "B",
                chance(10) ? null : chance(50) ? "T" : "M");
    }

    private Set<String> some(List<String> ids, int size) {
        Collections.shuffle(ids, random);
        return new TreeSet<>(ids.subList(0, Math.min(size, ids.size())));
    }

    private static Row renamed(Row row, List<String> ids) {
        return new Row(
                renamed(row.id(), ids),
                row.kind(),
                row.count(),
                row.value(),
                row.dead(),
                row.in() == null ? null : renamed(row.in(), ids),
                renamed(row.perhaps(), ids),
                renamed(row.from(), ids),
                row.arrived(),
                row.company(),
                row.stop());
    }

    private static Set<String> renamed(Set<String> some, List<String> ids) {
        Set<String> all = new TreeSet<>();
        some.forEach(id -> all.add(renamed(id, ids)));
        return all;
    }

    private static String renamed(String id, List<String> ids) {
        return ids.get(Integer.parseInt(id.substring(1)));
    }

    /** About how many worlds there are. */
    private static long choices(List<Row> rows) {
        long choices = 1;
        for (Row row : rows) {
            choices *= row.in() == null ? 1 + row.perhaps().size() : 1;
            choices *= row.from().size() > 1 ? 4 : 1;
            if (row.hasUnknownCount()) {
                choices *= row.from().isEmpty() ? 24 : 8;
            }
            if (row.arrived() != null) {
                choices *= row.hasUnknownCount() ? 12 : row.count() + 1;
            }
        }
        return choices;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int any(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }
}
