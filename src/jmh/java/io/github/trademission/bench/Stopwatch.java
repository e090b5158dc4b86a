package io.github.trademission.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes the time of something that one thread does: the time that the thread had a processor, and the pauses of the collector,
 * during which it had none. What else the machine does hardly moves that. The time of the clock is taken beside it.
 */
public final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();
    private static final double WITHOUT_TIME = 4;

    /** Keeps the last result, so that nothing is found to be of no use. */
    @SuppressWarnings("UnusedVariable") // That is its purpose.
    private static volatile Object last = "";

    private final double warmUp;
    private final int samples;
    private final double seconds;

    /**
     * A stopwatch.
     *
     * @param warmUp for how many seconds to run before
     * @param samples how many times to measure
     * @param seconds how long each time, at least one run
     */
    public Stopwatch(double warmUp, int samples, double seconds) {
        this.warmUp = warmUp;
        this.samples = samples;
        this.seconds = seconds;
    }

    /**
     * Nanoseconds of one run.
     *
     * @param processor on the processor, with the pauses of the collector
     * @param clock by the clock
     */
    public record Time(double processor, double clock) {
        private Time least(Time other) {
            return new Time(Math.min(processor, other.processor), Math.min(clock, other.clock));
        }
    }

    /**
     * Runs something until it is compiled. Where several things are measured, all of them are to be warmed up before: the
     * compiler may still have the first in its queue when the second is run.
     *
     * @param runs makes the next run ready, and returns it
     */
    public void warmUp(Supplier<? extends Supplier<?>> runs) {
        if (warmUp > 0) {
            sample(runs, warmUp);
        }
    }

    /**
     * Measures something that is warm.
     *
     * @param runs makes the next run ready, which is not measured, and returns it
     * @return the least of the samples
     */
    public Time measure(Supplier<? extends Supplier<?>> runs) {
        Time least = sample(runs, seconds);
        for (int i = 1; i < samples; i++) {
            least = least.least(sample(runs, seconds));
        }
        return least;
    }

    private static Time sample(Supplier<? extends Supplier<?>> runs, double seconds) {
        long started = System.nanoTime();
        double processor = 0;
        double clock = 0;
        int number = 0;
        do {
            Supplier<?> run = runs.get();
            long pauses = pauses();
            long clockBefore = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            last = run.get();
            long after = THREADS.getCurrentThreadCpuTime();
            clock += System.nanoTime() - clockBefore;
            processor += after - before + pauses() - pauses;
            number++;
        } while (processor < seconds * 1e9 && System.nanoTime() - started < WITHOUT_TIME * seconds * 1e9);
        return new Time(processor / number, clock / number);
    }

    private static long pauses() {
        long milliseconds = 0;
        for (GarbageCollectorMXBean collector : COLLECTORS) {
            milliseconds += Math.max(0, collector.getCollectionTime());
        }
        return milliseconds * 1_000_000;
    }
}
