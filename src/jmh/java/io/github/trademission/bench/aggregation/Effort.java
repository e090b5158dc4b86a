package io.github.trademission.bench.aggregation;

import io.github.trademission.bench.Stopwatch;

/** How much is measured, and for how long. */
enum Effort {
    /** Each question once, of few rows: tells that all answers are equal, and no time. */
    SMOKE(2, 0, 1, 0),
    SHORT(100, 2, 5, 0.3),
    FULL(1000, 4, 5, 1);

    /** The rows of each mission. */
    static final int ROWS = 1000;

    private final int missions;
    private final double warmUp;
    private final int samples;
    private final double seconds;

    Effort(int missions, double warmUp, int samples, double seconds) {
        this.missions = missions;
        this.warmUp = warmUp;
        this.samples = samples;
        this.seconds = seconds;
    }

    int missions() {
        return missions;
    }

    Stopwatch stopwatch() {
        return new Stopwatch(warmUp, samples, seconds);
    }
}
