package io.github.trademission.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document; beyond a number it only counts. */
final class Problems {
    private final List<Problem> listed = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        count++;
        if (listed.size() < Limits.PROBLEMS) {
            listed.add(problem);
        }
    }

    void add(int line, int column, String pointer, String rule, String value) {
        add(new Problem(line, column, pointer, rule, value));
    }

    void add(Node node, String rule, String value) {
        if (listed.size() < Limits.PROBLEMS) {
            add(node.line(), node.column(), node.pointer(), rule, value);
        } else {
            count++;
        }
    }

    /** How many there are, listed or not; it grows while a part with a problem is read. */
    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** In the order of the document, with a last one that says how many were left out. */
    List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(listed);
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        int leftOut = count - listed.size();
        if (leftOut > 0) {
            int line = all.get(all.size() - 1).line();
            int column = all.get(all.size() - 1).column();
            all.add(new Problem(line, column, "", "lists at most 1000 problems", leftOut + " more, left out"));
        }
        return all;
    }
}
