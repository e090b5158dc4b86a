package io.github.trademission.metrics.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/**
 * The most that rows, each of them inside one batch at most, can take out of batches. It is exact where no row may be inside
 * either of several; where one may, it is never too little, and no more than those rows have or these batches hold.
 */
public final class PossibleLoss {
    private final Map<Contribution, Batch> batches = new LinkedHashMap<>();
    private final Map<Contribution, Choice> choices = new LinkedHashMap<>();
    private boolean parts;

    /** A row that may be inside a batch, which has room for so much and loses all that the row takes. */
    public void add(Contribution row, long size, Contribution batch, long room) {
        add(row, size, batch, room, LongUnaryOperator.identity());
    }

    /** As above; of what rows take out of the batch the loss is a part. */
    public void addPart(Contribution row, long size, Contribution batch, long room, LongUnaryOperator part) {
        parts = true;
        add(row, size, batch, room, part);
    }

    private void add(Contribution row, long size, Contribution batch, long room, LongUnaryOperator part) {
        Batch into = batches.computeIfAbsent(batch, unseen -> new Batch(part));
        Choice choice = choices.computeIfAbsent(row, unseen -> new Choice(size));
        into.room = Math.max(into.room, room);
        if (choice.batches.add(into)) {
            into.rows.add(choice);
        }
    }

    public BigInteger most() {
        WideSum held = new WideSum();
        batches.values().forEach(batch -> held.add(batch.lossTo(batch.rows.stream())));
        return parts ? held.total() : held.total().min(mostOfRows());
    }

    /** A row with a choice is taken for the most that one of its batches holds, whatever the others take. */
    private BigInteger mostOfRows() {
        WideSum sum = new WideSum();
        batches.values().forEach(batch -> sum.add(batch.lossTo(batch.rowsOfNoOther())));
        choices.values().stream().filter(Choice::isOpen).forEach(row -> sum.add(row.most()));
        return sum.total();
    }

    /** How many rows at most find room, the smallest first. */
    public long mostRows() {
        long rows = choices.values().stream().filter(Choice::isOpen).count();
        for (Batch batch : batches.values()) {
            long taken = 0;
            for (Choice row : batch.rowsOfNoOther()
                    .sorted(Comparator.comparingLong(any -> any.size))
                    .toList()) {
                rows += taken < batch.room ? 1 : 0;
                taken += row.size;
            }
        }
        return rows;
    }

    private static final class Batch {
        private final LongUnaryOperator part;
        private final List<Choice> rows = new ArrayList<>();
        private long room;

        Batch(LongUnaryOperator part) {
            this.part = part;
        }

        Stream<Choice> rowsOfNoOther() {
            return rows.stream().filter(row -> !row.isOpen());
        }

        long lossTo(Stream<Choice> taking) {
            Span taken = taking.map(row -> Span.exactly(row.size)).reduce(Span.NONE, Span::plus);
            return part.applyAsLong(Math.min(room, taken.high()));
        }
    }

    /** A row and the batches that it may be inside of. */
    private static final class Choice {
        private final long size;
        private final Set<Batch> batches = new LinkedHashSet<>();

        Choice(long size) {
            this.size = size;
        }

        boolean isOpen() {
            return batches.size() > 1;
        }

        long most() {
            return batches.stream()
                    .mapToLong(batch -> Math.min(batch.room, size))
                    .max()
                    .orElse(0);
        }
    }
}
