package io.github.trademission.spreadsheet;

import io.github.trademission.spreadsheet.file.TableProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one table; beyond a number it only counts. */
final class CsvProblems implements TableProblems {
    private static final int MOST = 1000;

    private final List<CsvProblem> listed = new ArrayList<>();
    private long leftOut;

    @Override
    public void add(long line, String column, String rule, String value) {
        if (listed.size() == MOST) {
            leftOut++;
        } else {
            listed.add(new CsvProblem(line, column, rule, value));
        }
    }

    @Override
    public int size() {
        return listed.size();
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
}
