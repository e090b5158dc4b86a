package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some of the linked rows by themselves, with the links between them. None of them grew out of anything.
 *
 * @param rows the rows
 * @param wholeOf the position of each in the whole
 * @param partOf the position here of each row of the whole; {@link Linked#NONE} if it is left out
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Part(Linked rows, int[] wholeOf, int[] partOf) {
    static Part of(Linked whole, boolean[] some) {
        int[] partOf = new int[whole.size];
        int[] wholeOf = new int[whole.size];
        int size = 0;
        for (int row = 0; row < whole.size; row++) {
            wholeOf[size] = row;
            partOf[row] = some[row] ? size++ : NONE;
        }
        Part part = new Part(new Linked(size), Arrays.copyOf(wholeOf, size), partOf);
        part.link(whole);
        return part;
    }

    private void link(Linked whole) {
        for (int at = 0; at < rows.size; at++) {
            int row = wholeOf[at];
            rows.set(at, whole.row[row], whole.count[row], whole.currency[row], whole.value[row], whole.live[row]);
            if (whole.in[row] != NONE && partOf[whole.in[row]] != NONE) {
                rows.addIn(at, partOf[whole.in[row]]);
            }
            rows.addPerhaps(at, positions(whole.perhaps[row]));
        }
        int[] codes = new int[whole.currencies()];
        Arrays.setAll(codes, whole::code);
        rows.useCodes(codes);
    }

    /** Where those of some rows of the whole are that are not left out. */
    int[] positions(int[] some) {
        return Arrays.stream(some)
                .map(row -> partOf[row])
                .filter(at -> at != NONE)
                .toArray();
    }

    Notice inWhole(Notice found) {
        return new Notice(found.cause(), wholeOf[found.row()], wholeOf[found.other()]);
    }

    /**
     * What the rows of a set have beside those that are, or may be, inside them, in the record reduced to some members.
     *
     * @throws Effort.TooManyWorldsException if there are too many worlds to go through
     */
    static Answer ownDeals(Linked whole, int[] set, boolean[] members) {
        boolean[] inSet = whole.marked(set);
        boolean[] isPart = inSet.clone();
        Set<Notice> moves = new LinkedHashSet<>();
        for (int row = 0; row < whole.size; row++) {
            boolean mayGo = false;
            for (int room : whole.perhaps[row]) {
                mayGo |= inSet[room];
            }
            boolean isInside = whole.in[row] != NONE && inSet[whole.in[row]];
            isPart[row] |= members[row] && (mayGo || isInside);
            if (members[row] && mayGo) {
                Independent.noteOverlaps(whole, row, moves);
            }
        }
        Part part = of(whole, isPart);
        Asked asked = new Asked(Asked.Measure.STANDING, part.positions(set));
        Answer answer = Search.answers(part.rows, List.of(asked), new int[0]).get(0);
        answer.moves().forEach(found -> moves.add(part.inWhole(found)));
        return new Answer(answer.range(), moves);
    }
}
