package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document; beyond a number it only counts. */
class Problems {
    private final Document document;
    private final List<Problem> listed = new ArrayList<>();
    private int count;

    Problems(Document document) {
        this.document = document;
    }

    /** Those of a document without places, which is read once more with places as soon as there is any. */
    static Problems none(Document document) {
        return new Problems(document) {
            @Override
            boolean areTold() {
                return false;
            }

            @Override
            void add(int value, String rule, String shown) {
                throw new NotPlainException();
            }

            @Override
            void add(int object, InvalidValueException invalid) {
                throw new NotPlainException();
            }
        };
    }

    /** Whether they are listed, and not only found. */
    boolean areTold() {
        return true;
    }

    void add(Problem problem) {
        count++;
        if (listed.size() < Limits.PROBLEMS) {
            listed.add(problem);
        }
    }

    void add(int line, int column, String pointer, String rule, String shown) {
        add(new Problem(line, column, pointer, rule, shown));
    }

    /** Adds what is wrong with a value of the document. */
    void add(int value, String rule, String shown) {
        if (listed.size() < Limits.PROBLEMS) {
            Places places = document.places();
            add(places.line(value), places.column(value), places.pointer(value), rule, shown);
        } else {
            count++;
        }
    }

    /** Adds what rules of the model an object breaks, each at the part of it that it speaks of. */
    void add(int object, InvalidValueException invalid) {
        invalid.breaches().forEach(breach -> add(document.at(object, breach.path()), breach.rule(), breach.value()));
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
