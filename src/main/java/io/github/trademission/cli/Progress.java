package io.github.trademission.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells how far a long reading has come, once it takes longer than two seconds: on a terminal in one line, every second, else in a line
 * every ten seconds.
 */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration WATCHED = Duration.ofSeconds(1);
    private static final Duration LOGGED = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean watched;
    private final InstantSource clock;
    private Instant next;
    private boolean isLineOpen;

    Progress(PrintWriter err, boolean watched, InstantSource clock) {
        this.err = err;
        this.watched = watched;
        this.clock = clock;
        this.next = clock.instant().plus(PATIENCE);
    }

    /** Standard error cannot be asked; where standard input and output are a terminal, it is one most likely. */
    @SuppressWarnings("SystemConsoleNull") // Newer JDKs always have a console, and then tell a terminal from a pipe.
    static Progress on(PrintWriter err) {
        return new Progress(err, System.console() != null, InstantSource.system());
    }

    void at(long missions) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        if (watched) {
            err.print("\r" + missions + " missions");
            isLineOpen = true;
        } else {
            err.println(missions + " missions");
        }
        err.flush();
        next = now.plus(watched ? WATCHED : LOGGED);
    }

    /** Ends the line that is open on a terminal, so that what follows has one of its own. */
    void done() {
        if (isLineOpen) {
            err.println();
            isLineOpen = false;
        }
    }
}
