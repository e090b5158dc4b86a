package io.github.trademission.money.rate;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * Adds amounts of many currencies and dates up, to be converted together. Amounts of one rate are added before they are
 * converted, the rest is added as fractions, and the total is rounded once at the end; so neither the order nor the number of
 * amounts changes it.
 *
 * <pre>{@code
 * ConversionSum sum = Conversion.to("KRW", table).atOwnDate().sum();
 * rows.forEach(row -> sum.add(row.amount(), row.date()));
 * Converted converted = sum.converted();
 * }</pre>
 *
 * <p>Mutable and not thread-safe; parts summed apart are put together by {@link #add(ConversionSum)}.
 */
public final class ConversionSum {
    private final Conversion conversion;
    private final Map<Group, BigInteger> minorUnits = new HashMap<>();

    ConversionSum(Conversion conversion) {
        this.conversion = conversion;
    }

    /**
     * Adds an amount.
     *
     * @param amount an amount of whatever implementation
     * @param date its own date, if it has one
     * @throws io.github.trademission.InvalidValueException if the amount has no canonical form
     */
    public void add(MonetaryAmount amount, Optional<LocalDate> date) {
        add(new Group(amount.getCurrency().getCurrencyCode(), conversion.when(date)), Amounts.exactMinorUnits(amount));
    }

    /**
     * Adds amounts of one date.
     *
     * @param amounts the amounts
     * @param date their own date, if they have one
     */
    public void add(MoneyBag amounts, Optional<LocalDate> date) {
        amounts.amounts().forEach(amount -> add(amount, date));
    }

    /**
     * Adds what another sum of the same conversion has added up.
     *
     * @param other the other sum
     */
    public void add(ConversionSum other) {
        Map.copyOf(other.minorUnits).forEach(this::add);
    }

    private void add(Group group, BigInteger units) {
        minorUnits.merge(group, units, BigInteger::add);
    }

    /**
     * {@return the rates that these amounts need and that the source does not have, each once; no amount of zero needs one}
     */
    public List<MissingRate> missing() {
        return split().missing;
    }

    /**
     * Converts what was added so far.
     *
     * @return what it comes to
     * @throws MissingRatesException if a rate is missing, unless the conversion is one {@link Conversion#leavingUnconverted()}
     */
    public Converted converted() {
        Split split = split();
        if (!split.missing.isEmpty() && !conversion.leavesUnconverted()) {
            throw new MissingRatesException(split.missing);
        }
        BigInteger total = Fraction.sum(byDenominator(split)).rounded(conversion.rounding());
        return new Converted(
                Amounts.ofMinorUnits(total, conversion.currency()),
                split.parts(),
                MoneyBag.total(split.unconverted),
                conversion.rounding(),
                conversion.dates());
    }

    /**
     * {@return the conversion, and how many different rates its amounts ask for, for logs and tests}
     */
    @Override
    public String toString() {
        return "ConversionSum[conversion=" + conversion + ", groups=" + minorUnits.size() + "]";
    }

    private Split split() {
        Split split = new Split();
        minorUnits.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .forEach(entry -> {
                    Group group = entry.getKey();
                    conversion
                            .rate(group.currency, group.when)
                            .ifPresentOrElse(
                                    rate -> split.byRate.merge(rate, entry.getValue(), BigInteger::add), () -> {
                                        split.missing.add(
                                                new MissingRate(group.currency, conversion.currency(), group.when));
                                        split.unconverted.add(Amounts.ofMinorUnits(entry.getValue(), group.currency));
                                    });
                });
        split.missing.sort(MissingRate.ORDER);
        return split;
    }

    /** Minor units of the currency converted to; fractions of one denominator are added first, as most are decimals. */
    private List<Fraction> byDenominator(Split split) {
        int digits = Amounts.currency(conversion.currency()).getDefaultFractionDigits();
        Map<BigInteger, Fraction> sums = new TreeMap<>();
        split.byRate.forEach((rate, units) -> {
            int ofBase = Amounts.currency(rate.base()).getDefaultFractionDigits();
            Fraction product = rate.exactFactor().times(units).shifted(digits - ofBase);
            sums.merge(product.denominator(), product, Fraction::plus);
        });
        return List.copyOf(sums.values());
    }

    private record Group(String currency, DateRule when) {}

    private static final class Split {
        private final Map<Rate, BigInteger> byRate = new HashMap<>();
        private final List<MissingRate> missing = new ArrayList<>();
        private final List<Money> unconverted = new ArrayList<>();

        List<ConvertedPart> parts() {
            return byRate.entrySet().stream()
                    .map(entry -> new ConvertedPart(
                            Amounts.ofMinorUnits(
                                    entry.getValue(), entry.getKey().base()),
                            entry.getKey()))
                    .filter(part -> !part.amount().isZero())
                    .sorted(Comparator.comparing(
                                    (ConvertedPart part) -> part.rate().base())
                            .thenComparing(part -> part.rate().quotes().toString()))
                    .toList();
        }
    }
}
