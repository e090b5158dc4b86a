package io.github.trademission.metrics.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one mission that links connect: all that has to be looked at together. What arrived under a contract is a row of its
 * own behind the others, of unknown count and grown out of the contract. Rows are named by their position here; what the arrays
 * hold is not changed once the last link is set.
 */
public final class Linked {
    /** What stands for a currency where no value is disclosed, and for a row where there is none. */
    static final int NONE = -1;

    /** Rows that fit into the bits of a long; more are never searched. */
    static final int SEARCHABLE = 62;

    private static final int[] NO_ROWS = {};

    final int size;
    /** The position of a row in its mission; of what arrived, that of its contract. */
    final int[] row;
    /** Its number of deals; 0 if unknown. */
    final long[] count;
    /** The currency of its value, by its position in a list that the rows share; {@link #NONE} if undisclosed. */
    final int[] currency;

    final long[] value;
    final boolean[] live;
    /** The row that it is stated to be inside of, or {@link #NONE}. */
    final int[] in;
    /** The rows that it is perhaps inside of. */
    final int[][] perhaps;
    /** The rows that it grew out of. */
    final int[][] from;
    /** The contract under which it arrived; {@link #NONE} for a row of the record. */
    final int[] arrivedUnder;

    /** How many currencies there are among them. */
    int currencies;

    /** The position of each of those among the mission's currencies. */
    private int[] codes = NO_ROWS;

    /** Whether a row is, or may be, inside another. */
    private boolean isNested;

    private boolean isOpenInCount;
    private Optional<Unsearched> unsearched = Optional.empty();

    private boolean isGrown;
    private int[] members = NO_ROWS;
    private @Nullable Stated stated;
    private @Nullable Searched searched;

    Linked(int size) {
        this.size = size;
        row = new int[size];
        count = new long[size];
        currency = new int[size];
        value = new long[size];
        live = new boolean[size];
        in = new int[size];
        perhaps = new int[size][];
        from = new int[size][];
        arrivedUnder = new int[size];
    }

    /** Sets a row; links are added afterwards. */
    void set(int at, int position, long deals, int currencyOrNone, long minorUnits, boolean isLive) {
        row[at] = position;
        count[at] = deals;
        currency[at] = currencyOrNone;
        value[at] = minorUnits;
        live[at] = isLive;
        in[at] = NONE;
        arrivedUnder[at] = NONE;
        perhaps[at] = NO_ROWS;
        from[at] = NO_ROWS;
        currencies = Math.max(currencies, currencyOrNone + 1);
        isOpenInCount |= deals == 0;
    }

    /** Sets what arrived under a contract. */
    void setArrived(int at, int contract, int itsCurrency, long minorUnits) {
        set(at, row[contract], 0, itsCurrency, minorUnits, true);
        isGrown = true;
        arrivedUnder[at] = contract;
        from[at] = new int[] {contract};
    }

    void addIn(int at, int batch) {
        in[at] = batch;
        isNested = true;
    }

    void addPerhaps(int at, int[] batches) {
        perhaps[at] = batches;
    }

    void addFrom(int at, int[] origins) {
        from[at] = origins;
        isGrown |= origins.length > 0;
    }

    /** Sets which of the mission's currencies those of these rows are, when all rows and links are set. */
    void useCodes(int[] positions) {
        codes = positions;
        currencies = positions.length;
        for (int row = 0; row < size; row++) {
            if (perhaps[row].length > 0) {
                perhaps[row] = possible(row);
                isNested |= perhaps[row].length > 0;
            }
        }
        int arrivals = 0;
        while (arrivals < size && isArrival(size - 1 - arrivals)) {
            arrivals++;
        }
        members = IntStream.range(0, size - arrivals).toArray();
        unsearched = Independent.of(this).or(() -> GrownOnce.of(this));
    }

    /** A row is not inside one of fewer deals or of less value, unless that is stated. */
    private int[] possible(int row) {
        int[] possible = perhaps[row].clone();
        int n = 0;
        for (int batch : perhaps[row]) {
            boolean hasDeals = count[batch] == 0 || count[row] <= count[batch];
            boolean hasValue = !isSameCurrency(row, batch) || value[row] <= value[batch];
            if (hasDeals && hasValue) {
                possible[n++] = batch;
            }
        }
        return n == possible.length ? perhaps[row] : Arrays.copyOf(possible, n);
    }

    int currencies() {
        return currencies;
    }

    /** The position among the mission's currencies of one of these rows'. */
    int code(int ofCurrency) {
        return codes[ofCurrency];
    }

    /** All rows of the record; what arrived is none. Not to be changed. */
    int[] members() {
        return members;
    }

    /** All rows of the record as recorded; looked at again and again. */
    Stated stated() {
        Stated known = stated;
        if (known == null) {
            known = new Stated(this, members);
            stated = known;
        }
        return known;
    }

    boolean isGrown() {
        return isGrown;
    }

    /** What was found of them by a search. */
    Searched searched() {
        Searched known = searched;
        if (known == null) {
            known = new Searched(this);
            searched = known;
        }
        return known;
    }

    /** These rows as ones of which sums are known without a search; empty if they are not. */
    Optional<Unsearched> unsearched() {
        return unsearched;
    }

    /** The rows that stand, where each stands as recorded or, once something grew out of it, not at all; empty if that is not so. */
    public Optional<boolean[]> standingWhole() {
        return unsearched.flatMap(Unsearched::standingWhole);
    }

    /** Whether money arrived under any of the rows. */
    public boolean hasArrivals() {
        return isArrival(size - 1);
    }

    /** Whether rows of one stage may have to be looked at together: else each counts as if it had no links. */
    boolean isOpenWithinStage() {
        return isNested || (isOpenInCount && isGrown);
    }

    boolean isArrival(int at) {
        return arrivedUnder[at] != NONE;
    }

    /** Whether no row is, or may be, inside this one. */
    boolean isLeaf(int at) {
        for (int row = 0; row < size; row++) {
            if (in[row] == at || Insides.contains(perhaps[row], at)) {
                return false;
            }
        }
        return true;
    }

    boolean isDisclosed(int at) {
        return currency[at] != NONE;
    }

    /** Whether both values are disclosed, in one currency. */
    boolean isSameCurrency(int one, int other) {
        return isDisclosed(one) && currency[one] == currency[other];
    }

    static long bit(int at) {
        return 1L << at;
    }

    static long mask(int[] rows) {
        long mask = 0;
        for (int row : rows) {
            mask |= bit(row);
        }
        return mask;
    }

    static long mask(boolean[] marked) {
        long mask = 0;
        for (int row = 0; row < marked.length; row++) {
            mask |= marked[row] ? bit(row) : 0;
        }
        return mask;
    }

    /** Which rows are among some. */
    boolean[] marked(int[] some) {
        boolean[] marked = new boolean[size];
        for (int one : some) {
            marked[one] = true;
        }
        return marked;
    }

    /** The lowest row of a mask, for loops that take one after the other. */
    static int first(long mask) {
        return Long.numberOfTrailingZeros(mask);
    }
}
