package io.github.trademission.metrics;

import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * The keys that a row falls under where there are several, by their codes, each once.
 *
 * @param keys the codes, {@link Coding#NONE} for companies of which the key is not known
 * @param keyOfSlot which of them stands for each of the row's companies
 * @param followsSharing whether the row's sharing splits its value among them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Placement(int[] keys, int[] keyOfSlot, boolean followsSharing) {
    /** Splits minor units among the keys; empty if the shares are not known. */
    Optional<long[]> split(Outcome row, String currency, long units) {
        if (!followsSharing) {
            return Optional.empty();
        }
        return row.sharing()
                .split(Amounts.ofMinorUnits(units, currency), keyOfSlot.length)
                .map(this::perKey);
    }

    private long[] perKey(List<Money> shares) {
        long[] sums = new long[keys.length];
        for (int slot = 0; slot < keyOfSlot.length; slot++) {
            sums[keyOfSlot[slot]] += Amounts.minorUnits(shares.get(slot));
        }
        return sums;
    }
}
