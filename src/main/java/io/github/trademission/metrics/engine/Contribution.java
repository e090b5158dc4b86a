package io.github.trademission.metrics.engine;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row adds to a figure: bounds of its deals and of its value in minor units. It starts as recorded and gives up
 * what is counted elsewhere.
 */
public final class Contribution {
    private final Mission mission;
    private final Outcome outcome;
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

    public Contribution(Mission mission, Outcome outcome) {
        this.mission = mission;
        this.outcome = outcome;
        this.dealsLow = outcome.count().orElse(1);
        this.dealsHigh = outcome.count().isPresent() ? dealsLow : Span.UNBOUNDED;
        this.valuedDeals = outcome.count().orElse(0);
        this.valueCounted = outcome.count().isPresent();
        var value = outcome.currentValue();
        this.currency =
                value.map(amount -> amount.getCurrency().getCurrencyCode()).orElse(null);
        this.recordedValue = value.map(Amounts::minorUnits).orElse(0L);
        this.valueLow = recordedValue;
        this.valueHigh = recordedValue;
    }

    public Mission mission() {
        return mission;
    }

    public Outcome outcome() {
        return outcome;
    }

    public OutcomeKind kind() {
        return outcome().kind();
    }

    public String id() {
        return outcome().id();
    }

    public boolean isCountKnown() {
        return outcome().count().isPresent();
    }

    /** A row of one deal leaves its stage whole; a batch, or a row of unknown size, gives up a part. */
    boolean isSingle() {
        return outcome().count().isPresent() && outcome().count().getAsInt() == 1;
    }

    /** The currency of the value that this row adds; null if it adds none. */
    @Nullable
    public String currency() {
        return valueElsewhere ? null : currency;
    }

    public boolean isDisclosed() {
        return currency != null;
    }

    /** Whether the row's value is part of the value of a row that it is inside of. */
    public boolean isValueElsewhere() {
        return valueElsewhere;
    }

    public boolean hasLeft() {
        return left;
    }

    public long recordedValue() {
        return recordedValue;
    }

    public long dealsLow() {
        return dealsLow;
    }

    public long dealsHigh() {
        return dealsHigh;
    }

    public Span deals() {
        return new Span(dealsLow, dealsHigh);
    }

    /** What it adds in its currency; nothing if it has none of its own. */
    Span value() {
        return currency() == null ? Span.NONE : new Span(valueLow, valueHigh);
    }

    public long valueLow() {
        return valueLow;
    }

    public long valueHigh() {
        return valueHigh;
    }

    /** The deals that its value stands for: those of rows inside it that have no value of their own, too. */
    public long valuedDeals() {
        return valuedDeals;
    }

    /** Whether it is known how many deals its value stands for. */
    public boolean isValueCounted() {
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

    public boolean sameCurrency(Contribution other) {
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

    public boolean isLive() {
        return outcome().status().isLive();
    }

    /**
     * Moves a contract under which money arrived on to its last stage; what is outstanding stays.
     *
     * @return how many deals moved on; empty if no money arrived
     */
    public Optional<Span> realise(Contract contract) {
        var money = contract.realised();
        if (money.isEmpty()) {
            return Optional.empty();
        }
        long moved = Math.max(1, dealsHigh);
        if (left) {
            // The deal went on to another row; here only its money arrived.
            return Optional.of(Span.NONE);
        }
        outstandingUnknown = undisclosedHigh() > 0 && contract.status() != OutcomeStatus.COMPLETED;
        if (currency() != null) {
            BigInteger arrived = Amounts.exactMinorUnits(money.amounts().get(0));
            boolean finished = contract.status() == OutcomeStatus.COMPLETED;
            valueLow = finished ? 0 : outstanding(valueLow, arrived);
            valueHigh = finished ? 0 : outstanding(valueHigh, arrived);
        }
        if (isSingle()) {
            Span one = leftPerhaps ? deals() : Span.exactly(1);
            boundDeals(0, 0);
            return Optional.of(one);
        }
        boundDeals(0, dealsHigh == Span.UNBOUNDED ? Span.UNBOUNDED : Math.max(0, dealsHigh - 1));
        return Optional.of(new Span(1, moved));
    }

    /** Whether more money arrived under a contract, all realisations but the rejected, than its value. */
    public boolean hasMoreThanItsValue(Contract contract) {
        BigInteger value = BigInteger.valueOf(recordedValue);
        return isDisclosed()
                && contract.realised().amounts().stream()
                        .anyMatch(money -> Amounts.exactMinorUnits(money).compareTo(value) > 0);
    }

    private static long outstanding(long value, BigInteger arrived) {
        return BigInteger.valueOf(value).subtract(arrived).max(BigInteger.ZERO).longValueExact();
    }

    /** What is undisclosed of this row: nothing if it has a value or none is left of it. */
    public long undisclosedLow() {
        return isDisclosed() || valueElsewhere || dealsLow == 0 ? 0 : 1;
    }

    public long undisclosedHigh() {
        boolean none = left || (dealsHigh == 0 && !outstandingUnknown);
        return isDisclosed() || valueElsewhere || none ? 0 : 1;
    }

    /** Whether money arrived under it and nobody can tell how much is still to come. */
    public boolean isOutstandingUnknown() {
        return outstandingUnknown;
    }

    public Uncertainty uncertainty(Uncertainty.Cause cause, Contribution other) {
        return new Uncertainty(cause, mission.id(), id(), other.id());
    }

    static Optional<Contribution> first(List<Contribution> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
}
