package io.github.trademission.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one table; beyond a number it only counts. */
final class CsvProblems {
    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 80;

    private final List<CsvProblem> listed = new ArrayList<>();
    private long leftOut;

    void add(long line, String column, String rule, String value) {
        if (listed.size() == MOST) {
            leftOut++;
        } else {
            listed.add(new CsvProblem(line, column, rule, value));
        }
    }

    int size() {
        return listed.size();
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    void throwIfAny() {
        listed.sort(Comparator.comparingLong(CsvProblem::line));
        if (leftOut > 0) {
            long last = listed.get(MOST - 1).line();
            listed.add(new CsvProblem(last, "", "lists at most " + MOST + " problems", leftOut + " more, left out"));
        }
        if (!listed.isEmpty()) {
            throw new InvalidCsvException(listed);
        }
    }

    /** A piece of the table for a message: on one line, and not too long. */
    static String shown(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        StringBuilder shown = new StringBuilder();
        for (char c : text.substring(0, Math.min(text.length(), LONGEST_VALUE)).toCharArray()) {
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > LONGEST_VALUE ? shown + "... (" + text.length() + " characters)" : shown.toString();
    }
}
