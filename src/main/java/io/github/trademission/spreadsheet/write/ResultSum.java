package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/**
 * Deals of one kind in a row of a result table. What is known and what is not are never added to each other.
 *
 * @param count the deals, if known
 * @param value the amount, if known
 */
record ResultSum(OptionalInt count, Optional<Money> value) {
    /** What a cell may count. */
    static final int MOST = 999_999_999;

    static ResultSum of(Outcome row) {
        return new ResultSum(row.count(), row.currentValue());
    }

    /** Whether a table can say so: it takes an unknown number of deals worth nothing for no deals. */
    boolean isReadable() {
        boolean zero = value.filter(Money::isZero).isPresent();
        return count.isPresent() ? count.getAsInt() <= MOST : !zero;
    }

    Optional<String> currency() {
        return value.map(money -> money.getCurrency().getCurrencyCode());
    }

    /** The sum of both; empty if they differ in what is known, are in two currencies, or are too large for one cell. */
    Optional<ResultSum> plus(ResultSum other) {
        if (count.isPresent() != other.count.isPresent() || !currency().equals(other.currency())) {
            return Optional.empty();
        }
        long deals = (long) count.orElse(0) + other.count.orElse(0);
        Optional<Money> sum = value.map(money ->
                total(Stream.of(money, other.value.orElseThrow()), currency().orElseThrow()));
        if (deals > MOST || sum.filter(money -> !fits(money)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ResultSum(count.isPresent() ? OptionalInt.of((int) deals) : count, sum));
    }

    static Money total(Stream<Money> amounts, String currency) {
        return amounts.collect(MoneyBag.collector()).amount(currency);
    }

    /** Whether it is in the range of a single amount. */
    static boolean fits(Money amount) {
        return Amounts.exactMinorUnits(amount).bitLength() < Long.SIZE;
    }
}
