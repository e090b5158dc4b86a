package io.github.trademission.reconcile;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The exchange rate that an amount printed in two currencies implies, beside that of the mission's other such amounts.
 * Immutable and thread-safe.
 *
 * @param of the code of the currency of which one unit is priced, such as USD
 * @param in the code of the currency it is priced in, such as KRW
 * @param own the rate of the figure itself, to eight digits
 * @param others the median rate of the mission's figures, or of the only other one, to eight digits
 */
public record ImpliedRates(String of, String in, BigDecimal own, BigDecimal others) {
    /**
     * Checks for nulls.
     *
     * @param of the code of the currency of which one unit is priced
     * @param in the code of the currency it is priced in
     * @param own the rate of the figure itself
     * @param others the rate of the mission's other figures
     */
    public ImpliedRates {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(others, "others");
    }
}
