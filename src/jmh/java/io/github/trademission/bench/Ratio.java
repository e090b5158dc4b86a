package io.github.trademission.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of the table: the time of one benchmark over that of another.
 *
 * @param measured the method that is measured, of the theme's class
 * @param against the method that it is measured against
 * @param goal the ratio that it should not exceed, if there is such a goal
 */
record Ratio(String measured, String against, OptionalDouble goal) {
    static Ratio of(String measured, String against) {
        return new Ratio(measured, against, OptionalDouble.empty());
    }

    static Ratio of(String measured, String against, double goal) {
        return new Ratio(measured, against, OptionalDouble.of(goal));
    }

    String line(double measuredTime, double againstTime) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ns a row | %s | %.0f ns a row | %.2f | %s |%n",
                measured,
                measuredTime,
                against,
                againstTime,
                measuredTime / againstTime,
                goal.isPresent() ? String.valueOf(goal.getAsDouble()) : "");
    }
}
