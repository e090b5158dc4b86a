package io.github.trademission.bench.aggregation;

import java.util.function.Function;

/** The contenders, each of which has a JVM of its own. */
enum Way {
    LIBRARY("trademission", true, Library::new),
    BY_HAND("loop by hand", true, ByHand::new),
    LONGS("loop over longs", true, Longs::new),
    MONETA("Moneta", true, Libraries::moneta),
    JODA("Joda-Money", true, Libraries::joda),
    STRATA("Strata", true, Libraries::strata),
    COLLECTORS("collectors", true, ByCollectors::new),
    DUCKDB("DuckDB, 1 thread", true, data -> new DuckDb(data, 1)),
    DUCKDB_2("DuckDB, 2 threads", false, data -> new DuckDb(data, 2));

    private final String label;
    private final boolean ofOneThread;

    @SuppressWarnings("ImmutableEnumChecker") // A constructor.
    private final Function<Data, Contender> start;

    Way(String label, boolean ofOneThread, Function<Data, Contender> start) {
        this.label = label;
        this.ofOneThread = ofOneThread;
        this.start = start;
    }

    String label() {
        return label;
    }

    /** Whether the time of the thread that asks is all there is; otherwise only the clock tells. */
    boolean isOfOneThread() {
        return ofOneThread;
    }

    Contender start(Data data) {
        return start.apply(data);
    }
}
