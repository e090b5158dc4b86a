package io.github.trademission.metrics;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What one row adds to a figure: bounds of its deals and of its value in minor units. It starts as recorded and gives up
 * what is counted elsewhere.
 */
final class Contribution {
    /** Stands for "no upper bound"; sums of bounds are cut off here. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final Row row;
    private final @Nullable String currency;
    private final long recordedValue;

    private long dealsLow;
    private long dealsHigh;
    private long valueLow;
    private long valueHigh;
    private long valuedDeals;
    private boolean valueCounted;
    private boolean valueElsewhere;
    private boolean left;
    private boolean leftPerhaps;
    private boolean outstandingUnknown;

    Contribution(Row row) {
        this.row = row;
        this.dealsLow = row.outcome().count().orElse(1);
        this.dealsHigh = row.outcome().count().isPresent() ? dealsLow : UNBOUNDED;
        this.valuedDeals = row.outcome().count().orElse(0);
        this.valueCounted = row.outcome().count().isPresent();
        var value = row.outcome().currentValue();
        this.currency =
                value.map(amount -> amount.getCurrency().getCurrencyCode()).orElse(null);
        this.recordedValue = value.map(Amounts::minorUnits).orElse(0L);
        this.valueLow = recordedValue;
        this.valueHigh = recordedValue;
    }

    Row row() {
        return row;
    }

    Outcome outcome() {
        return row.outcome();
    }

    OutcomeKind kind() {
        return outcome().kind();
    }

    String id() {
        return outcome().id();
    }

    boolean isCountKnown() {
        return outcome().count().isPresent();
    }

    /** A row of one deal leaves its stage whole; a batch, or a row of unknown size, gives up a part. */
    boolean isSingle() {
        return outcome().count().isPresent() && outcome().count().getAsInt() == 1;
    }

    /** The currency of the value that this row adds; null if it adds none. */
    @Nullable
    String currency() {
        return valueElsewhere ? null : currency;
    }

    boolean isDisclosed() {
        return currency != null;
    }

    /** Whether the row's value is part of the value of a row that it is inside of. */
    boolean isValueElsewhere() {
        return valueElsewhere;
    }

    boolean hasLeft() {
        return left;
    }

    long recordedValue() {
        return recordedValue;
    }

    long dealsLow() {
        return dealsLow;
    }

    long dealsHigh() {
        return dealsHigh;
    }

    CountRange deals() {
        return new CountRange(dealsLow, dealsHigh == UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(dealsHigh));
    }

    long valueLow() {
        return valueLow;
    }

    long valueHigh() {
        return valueHigh;
    }

    /** The deals that its value stands for: those of rows inside it that have no value of their own, too. */
    long valuedDeals() {
        return valuedDeals;
    }

    /** Whether it is known how many deals its value stands for. */
    boolean isValueCounted() {
        return valueCounted;
    }

    /** Takes the deals of this row, whose value is taken out of a batch, from those that the batch's value stands for. */
    void leaveValuedDealsOf(Contribution batch) {
        if (isCountKnown()) {
            batch.valuedDeals =
                    Math.max(0, batch.valuedDeals - outcome().count().orElse(0));
        } else {
            // Its deals, however many, stay among those of the batch.
            valueCounted = batch.isCountKnown();
        }
    }

    boolean sameCurrency(Contribution other) {
        return currency != null && currency.equals(other.currency);
    }

    /** The ids of the rows that this one may be inside of, in the relation given. */
    List<String> overlaps(Overlap.Relation relation) {
        return outcome().overlaps().stream()
                .filter(overlap -> overlap.relation() == relation)
                .map(Overlap::with)
                .toList();
    }

    void boundDeals(long low, long high) {
        dealsLow = low;
        dealsHigh = Math.max(low, high);
    }

    void boundValue(long low, long high) {
        valueLow = low;
        valueHigh = Math.max(low, high);
    }

    void leaveValueElsewhere() {
        valueElsewhere = true;
        boundValue(0, 0);
    }

    void leaveWhole() {
        left = true;
        boundDeals(0, 0);
        boundValue(0, 0);
    }

    /** Its deal went on perhaps; see the bounds. */
    void leavePerhaps() {
        leftPerhaps = true;
    }

    boolean isLive() {
        return outcome().status().isLive();
    }

    /**
     * Moves a contract under which money arrived on to its last stage; what is outstanding stays.
     *
     * @return how many deals moved on; empty if no money arrived
     */
    Optional<CountRange> realise(Contract contract) {
        var money = contract.realised();
        if (money.isEmpty()) {
            return Optional.empty();
        }
        long moved = Math.max(1, dealsHigh);
        if (left) {
            // The deal went on to another row; here only its money arrived.
            return Optional.of(CountRange.ZERO);
        }
        outstandingUnknown = undisclosedHigh() > 0 && contract.status() != OutcomeStatus.COMPLETED;
        if (currency() != null) {
            BigInteger arrived = Amounts.exactMinorUnits(money.amounts().get(0));
            boolean finished = contract.status() == OutcomeStatus.COMPLETED;
            valueLow = finished ? 0 : outstanding(valueLow, arrived);
            valueHigh = finished ? 0 : outstanding(valueHigh, arrived);
        }
        if (isSingle()) {
            CountRange one = leftPerhaps ? deals() : CountRange.exactly(1);
            boundDeals(0, 0);
            return Optional.of(one);
        }
        boundDeals(0, dealsHigh == UNBOUNDED ? UNBOUNDED : Math.max(0, dealsHigh - 1));
        return Optional.of(moved == UNBOUNDED ? new CountRange(1, OptionalLong.empty()) : CountRange.between(1, moved));
    }

    /** Whether more money arrived under a contract, all realisations but the rejected, than its value. */
    boolean hasMoreThanItsValue(Contract contract) {
        BigInteger value = BigInteger.valueOf(recordedValue);
        return isDisclosed()
                && contract.realised().amounts().stream()
                        .anyMatch(money -> Amounts.exactMinorUnits(money).compareTo(value) > 0);
    }

    private static long outstanding(long value, BigInteger arrived) {
        return BigInteger.valueOf(value).subtract(arrived).max(BigInteger.ZERO).longValueExact();
    }

    /** What is undisclosed of this row: nothing if it has a value or none is left of it. */
    long undisclosedLow() {
        return isDisclosed() || valueElsewhere || dealsLow == 0 ? 0 : 1;
    }

    long undisclosedHigh() {
        boolean none = left || (dealsHigh == 0 && !outstandingUnknown);
        return isDisclosed() || valueElsewhere || none ? 0 : 1;
    }

    /** Whether money arrived under it and nobody can tell how much is still to come. */
    boolean isOutstandingUnknown() {
        return outstandingUnknown;
    }

    Doubt doubt(Doubt.Reason reason, Contribution other) {
        return new Doubt(reason, row.mission().id(), id(), other.id());
    }

    static Optional<Contribution> first(List<Contribution> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
}
