package io.github.trademission.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where the values of a document stand: line, column, and what they are in. */
final class Places {
    private int size;
    private int[] lines = new int[0];
    private int[] columns = new int[0];
    private int[] parents = new int[0];
    private String[] steps = new String[0];

    void clear() {
        size = 0;
    }

    /** Adds the next value's place; the step leads to it from what it is in: its name, or its index in a list. */
    void add(int line, int column, int parent, String step) {
        if (size == lines.length) {
            int larger = Math.max(64, 2 * size);
            lines = Arrays.copyOf(lines, larger);
            columns = Arrays.copyOf(columns, larger);
            parents = Arrays.copyOf(parents, larger);
            steps = Arrays.copyOf(steps, larger);
        }
        lines[size] = line;
        columns[size] = column;
        parents[size] = parent;
        steps[size] = step;
        size++;
    }

    int line(int value) {
        return lines[value];
    }

    int column(int value) {
        return columns[value];
    }

    /** The name of a member, the index of an item; empty for the root. */
    String step(int value) {
        return value == Document.NONE ? "" : steps[value];
    }

    int parent(int value) {
        return parents[value];
    }

    String pointer(int value) {
        Deque<String> names = new ArrayDeque<>();
        for (int at = value; at > Document.ROOT; at = parents[at]) {
            names.push(steps[at]);
        }
        StringBuilder pointer = new StringBuilder();
        names.forEach(name -> pointer.append(step(name)));
        return pointer.toString();
    }

    /** One step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
