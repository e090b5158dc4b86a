package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter text = new StringWriter();
    private Instant now = Instant.parse("2019-10-21T00:00:00Z");

    private Progress progress(boolean watched) {
        return new Progress(new PrintWriter(text), watched, () -> now);
    }

    private void wait(int milliseconds) {
        now = now.plus(Duration.ofMillis(milliseconds));
    }

    private String lines() {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void isNotToldOfWhatTakesLessThanTwoSeconds() {
        Progress progress = progress(true);
        progress.at(1);
        wait(1999);
        progress.at(2);
        progress.done();
        assertThat(lines()).isEmpty();
    }

    @Test
    void isOneLineOnATerminalEverySecond() {
        Progress progress = progress(true);
        wait(2000);
        progress.at(20);
        wait(999);
        progress.at(25);
        wait(1);
        progress.at(30);
        progress.done();
        progress.done();
        assertThat(lines()).isEqualTo("\r20 missions\r30 missions\n");
    }

    @Test
    void isALineEveryTenSecondsElsewhere() {
        Progress progress = progress(false);
        wait(2000);
        progress.at(20);
        for (int i = 0; i < 19; i++) {
            wait(1000);
            progress.at(30 + i);
        }
        progress.done();
        assertThat(lines()).isEqualTo("20 missions\n39 missions\n");
    }
}
