package io.github.trademission.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Tells how far a long reading has come, once it takes longer than a second and somebody watches. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PrintWriter err;
    private final boolean watched;
    private Instant next = Instant.now().plus(PATIENCE);
    private boolean shown;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Standard error cannot be asked; where standard input and output are a terminal, it is one most likely. */
    @SuppressWarnings("SystemConsoleNull") // Newer JDKs always have a console, and then tell a terminal from a pipe.
    static Progress onTerminal(PrintWriter err) {
        return new Progress(err, System.console() != null);
    }

    void at(int missions) {
        if (watched && Instant.now().isAfter(next)) {
            err.print("\r" + missions + " missions");
            err.flush();
            shown = true;
            next = Instant.now().plus(PATIENCE);
        }
    }

    void done() {
        if (shown) {
            err.println();
        }
    }
}
