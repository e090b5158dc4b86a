package io.github.trademission.cli;

import io.github.trademission.metrics.MissionSums;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads missions on two threads, adds each to the sums of its thread and keeps none. Problems are told in the order of the documents.
 */
final class SummedMissions {
    private final MissionSource source;
    private final Supplier<MissionSums> empty;
    private final @Nullable LocalDate asOf;
    private final Told told;

    private SummedMissions(
            MissionSource source, Supplier<MissionSums> empty, @Nullable LocalDate asOf, PrintWriter err) {
        this.source = source;
        this.empty = empty;
        this.asOf = asOf;
        this.told = new Told(err, Progress.on(err));
    }

    /**
     * The sums of the missions of some documents.
     *
     * @return empty if there were problems; they have then been told
     */
    static Optional<MissionSums> of(
            MissionSource source, Supplier<MissionSums> empty, @Nullable LocalDate asOf, PrintWriter err) {
        return new SummedMissions(source, empty, asOf, err).sums();
    }

    private Optional<MissionSums> sums() {
        FutureTask<MissionSums> other = new FutureTask<>(this::added);
        Thread thread = new Thread(other, "missions");
        thread.setDaemon(true);
        thread.start();
        MissionSums one = added();
        MissionSums both = join(other);
        return told.isAllWell() ? Optional.of(one.plus(both)) : Optional.empty();
    }

    private MissionSums added() {
        MissionSums sums = empty.get();
        for (Optional<MissionSource.Document> next = source.next(); next.isPresent(); next = source.next()) {
            MissionSource.Document document = next.get();
            MissionSource.Outcome outcome = document.read();
            outcome.mission()
                    .filter(mission -> !sums.contains(mission.id()))
                    .flatMap(this::known)
                    .ifPresent(sums::add);
            told.add(document.turn(), outcome.mission().map(Mission::id), outcome.problems());
        }
        return sums;
    }

    /** A mission as it was known on the day asked for; none that starts after it. */
    private Optional<Mission> known(Mission mission) {
        return asOf == null
                ? Optional.of(mission)
                : Results.of(mission).asOf(asOf).missions().stream().findFirst();
    }

    private static MissionSums join(FutureTask<MissionSums> other) {
        try {
            return other.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            if (failed.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** What there is to tell of documents, told in their order. */
    private static final class Told {
        private final PrintWriter err;
        private final Progress progress;
        private final Map<Long, Of> waiting = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private long turn;
        private boolean wrong;
        private Optional<String> twice = Optional.empty();

        Told(PrintWriter err, Progress progress) {
            this.err = err;
            this.progress = progress;
        }

        private record Of(Optional<String> mission, List<String> problems) {}

        synchronized void add(long document, Optional<String> mission, List<String> problems) {
            waiting.put(document, new Of(mission, problems));
            for (Of next = waiting.remove(turn); next != null; next = waiting.remove(turn)) {
                turn++;
                next.problems().forEach(this::problem);
                next.mission().filter(id -> !ids.add(id)).ifPresent(id -> twice = twice.or(() -> Optional.of(id)));
                progress.at(ids.size());
            }
        }

        synchronized boolean isAllWell() {
            progress.done();
            if (!wrong) {
                twice.ifPresent(id -> problem("missions: must not hold a mission twice, was " + id));
            }
            return !wrong;
        }

        private void problem(String text) {
            wrong = true;
            progress.done();
            err.println(text);
        }
    }
}
