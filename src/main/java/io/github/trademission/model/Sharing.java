package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Allocation;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * How several companies share the value of one row: by weights, by fixed amounts, equally, or in a way that nobody
 * recorded. Weights and amounts stand in the order of the row's companies. Immutable and thread-safe.
 *
 * @param rule by what the value is shared
 * @param weights one for each company under {@link Rule#BY_WEIGHTS}, else empty
 * @param amounts one for each company under {@link Rule#BY_AMOUNTS}, else empty
 */
public record Sharing(Rule rule, List<BigDecimal> weights, List<Money> amounts) {
    /** By what a value is shared. */
    public enum Rule {
        /** The shares are not known (몫 미상); the value stays with the companies as a group. */
        UNALLOCATED,
        /** In equal parts. */
        EQUALLY,
        /** By weights such as 2 : 1. */
        BY_WEIGHTS,
        /** By amounts fixed beforehand, which add up to the value. */
        BY_AMOUNTS
    }

    private static final Sharing UNALLOCATED = new Sharing(Rule.UNALLOCATED, List.of(), List.of());
    private static final Sharing EQUALLY = new Sharing(Rule.EQUALLY, List.of(), List.of());

    /**
     * Checks that the shares fit the rule.
     *
     * @param rule by what the value is shared
     * @param weights one for each company under {@link Rule#BY_WEIGHTS}, else empty
     * @param amounts one for each company under {@link Rule#BY_AMOUNTS}, else empty
     * @throws InvalidValueException if weights or amounts are missing, superfluous, negative or have no canonical form
     */
    public Sharing {
        Objects.requireNonNull(rule, "rule");
        weights = List.copyOf(Objects.requireNonNull(weights, "weights"));
        amounts = canonical(amounts);
        Breaches breaches = new Breaches();
        if (weights.isEmpty() == (rule == Rule.BY_WEIGHTS)) {
            breaches.add("sharing.weights", "must be stated for weights only", rule);
        } else if (rule == Rule.BY_WEIGHTS) {
            checkWeights(weights, breaches);
        }
        if (amounts.isEmpty() == (rule == Rule.BY_AMOUNTS)) {
            breaches.add("sharing.amounts", "must be stated for amounts only", rule);
        }
        amounts.forEach(amount -> breaches.money("sharing.amounts", amount));
        breaches.check();
    }

    private static void checkWeights(List<BigDecimal> weights, Breaches breaches) {
        try {
            Allocation.checkWeights(weights);
        } catch (InvalidValueException invalid) {
            breaches.addAll(invalid.under("sharing"));
        }
    }

    /**
     * {@return the sharing of companies whose shares nobody recorded, which is the default}
     */
    public static Sharing unallocated() {
        return UNALLOCATED;
    }

    /**
     * {@return the sharing in equal parts}
     */
    public static Sharing equally() {
        return EQUALLY;
    }

    /**
     * Sharing by weights.
     *
     * @param weights one for each company of the row, in their order; none negative, not all zero
     * @return the sharing
     * @throws InvalidValueException if the weights are not such
     */
    public static Sharing byWeights(List<BigDecimal> weights) {
        return new Sharing(Rule.BY_WEIGHTS, weights, List.of());
    }

    /**
     * Sharing by whole-numbered weights.
     *
     * @param weights one for each company of the row, in their order; none negative, not all zero
     * @return the sharing
     * @throws InvalidValueException if the weights are not such
     */
    public static Sharing byWeights(long... weights) {
        return byWeights(Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList());
    }

    /**
     * Sharing by fixed amounts.
     *
     * @param amounts one for each company of the row, in their order; they add up to the row's value
     * @return the sharing
     * @throws InvalidValueException if an amount is negative or has no canonical form
     */
    public static Sharing byAmounts(List<? extends MonetaryAmount> amounts) {
        return new Sharing(Rule.BY_AMOUNTS, List.of(), canonical(amounts));
    }

    private static List<Money> canonical(List<? extends MonetaryAmount> amounts) {
        return Objects.requireNonNull(amounts, "amounts").stream()
                .map(amount -> Rules.canonical("sharing.amounts", amount))
                .toList();
    }

    /**
     * Splits a value among companies. The parts add up to it exactly. A value that fixed amounts no longer meet, since the
     * contract was amended, is split in their proportion.
     *
     * @param value the row's value
     * @param companies how many companies share it, at least 1
     * @return one part for each company in the row's order; empty if the shares of two or more companies are not known
     * @throws InvalidValueException if there are weights or amounts for another number of companies
     */
    public Optional<List<Money>> split(MonetaryAmount value, int companies) {
        Breaches breaches = new Breaches();
        checkShares(companies, breaches);
        breaches.check();
        if (companies == 1) {
            return Optional.of(List.of(Amounts.canonical(value)));
        }
        return switch (rule) {
            case UNALLOCATED -> Optional.empty();
            case EQUALLY -> Optional.of(Allocation.equally(value, companies));
            case BY_WEIGHTS -> Optional.of(Allocation.byWeights(value, weights));
            case BY_AMOUNTS -> byAmounts(value);
        };
    }

    /** An amended value no longer meets the amounts; it keeps their proportion. */
    private Optional<List<Money>> byAmounts(MonetaryAmount value) {
        MoneyBag fixed = MoneyBag.total(amounts);
        if (fixed.equals(MoneyBag.of(value))) {
            return Optional.of(amounts);
        }
        return fixed.isEmpty()
                ? Optional.empty()
                : Optional.of(Allocation.byWeights(
                        value,
                        amounts.stream()
                                .map(Amounts::digits)
                                .map(BigDecimal::new)
                                .toList()));
    }

    private void checkShares(int companies, Breaches breaches) {
        int shares = weights.size() + amounts.size();
        if (shares > 0 && shares != companies) {
            breaches.add("sharing", "must have one share for each company", shares + " of " + companies);
        }
    }

    /** The rules that need to know the row: one share for each company, and amounts that meet the value. */
    void check(int companies, Optional<Money> value, Breaches breaches) {
        checkShares(companies, breaches);
        if (rule == Rule.EQUALLY && companies == 0) {
            breaches.add("sharing", "must not be stated without companies", rule);
        }
        if (rule != Rule.BY_AMOUNTS) {
            return;
        }
        if (value.isEmpty()) {
            breaches.add("sharing.amounts", "must not be stated without a value", amounts);
            return;
        }
        if (!Rules.hasCanonicalForm(value.get())) {
            return;
        }
        try {
            Allocation.byAmounts(value.get(), amounts);
        } catch (InvalidValueException invalid) {
            breaches.addAll(invalid.under("sharing"));
        }
    }
}
