package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;

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
}
