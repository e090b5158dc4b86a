package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Amounts as Korean reports write them, read and printed exactly.
 *
 * <pre>{@code
 * PrintedAmount printed = KoreanMoneyFormat.of().parse("33만여 달러(약 4억 5천만 원)");
 * printed.amount();       // USD 330000.00
 * printed.unit();         // 10000
 * printed.qualifier();    // AT_LEAST
 * printed.equivalent();   // 약 4억 5천만 원
 * KoreanMoneyFormat.of().format(Amounts.of("120000000", "USD"));   // 1억 2,000만 달러
 * }</pre>
 *
 * <p>A text is understood whole or not at all: whatever is left over is a {@link MoneyTextException} with its position. An amount is
 * printed with all its digits unless a unit and a rounding are asked for. Every style reads alike.
 *
 * <table>
 * <caption>Words beside an amount</caption>
 * <tr><th>words<th>qualifier
 * <tr><td>약, 대략, about, approximately, ~, ≒, ≈ before; 내외, 가량, 안팎, 정도 behind<td>{@link Qualifier#ABOUT}
 * <tr><td>여 in or behind the number; 최소, over, more than, at least before; 이상, 초과, 넘는 behind<td>{@link Qualifier#AT_LEAST}
 * <tr><td>최대, up to, less than before; 이하, 미만 behind<td>{@link Qualifier#AT_MOST}
 * <tr><td>상당, 어치, 규모 behind: what the money stands for, not how firmly<td>unchanged
 * <tr><td>미화 (USD), 한화 (KRW) before or in brackets: the currency<td>unchanged
 * </table>
 *
 * <p>"About" beside another qualifier takes its edge off: 약 33만여 달러 is {@link Qualifier#ABOUT}. A leading minus or △ makes an amount
 * negative; ▲ does not stand for anything, as reports use it for rises and as a bullet too. $ is USD; ¥ is yen or yuan, as the
 * default currency says. Immutable and thread-safe.
 */
public final class KoreanMoneyFormat {
    private static final KoreanMoneyFormat DEFAULT =
            new KoreanMoneyFormat(MoneyStyle.KOREAN, Optional.empty(), Optional.empty(), RoundingMode.UNNECESSARY);

    private final MoneyStyle style;
    private final Optional<CurrencyUnit> defaultCurrency;
    private final Optional<BigDecimal> unit;
    private final RoundingMode rounding;

    private KoreanMoneyFormat(
            MoneyStyle style,
            Optional<CurrencyUnit> defaultCurrency,
            Optional<BigDecimal> unit,
            RoundingMode rounding) {
        this.style = style;
        this.defaultCurrency = defaultCurrency;
        this.unit = unit;
        this.rounding = rounding;
    }

    /**
     * {@return the format that prints {@link MoneyStyle#KOREAN} exactly and reads texts that name their currency}
     */
    public static KoreanMoneyFormat of() {
        return DEFAULT;
    }

    /**
     * Reads texts that name no currency, too, such as 378억.
     *
     * @param currency the currency of such texts; JPY or CNY also decides what ¥ is
     * @return a format with that default
     * @throws InvalidValueException if it is no ISO 4217 currency with a minor unit
     */
    public KoreanMoneyFormat withDefaultCurrency(CurrencyUnit currency) {
        CurrencyUnit canonical = Amounts.currency(currency.getCurrencyCode());
        return new KoreanMoneyFormat(style, Optional.of(canonical), unit, rounding);
    }

    /**
     * Prints in another style.
     *
     * @param newStyle the style
     * @return a format that prints so
     */
    public KoreanMoneyFormat withStyle(MoneyStyle newStyle) {
        return new KoreanMoneyFormat(Objects.requireNonNull(newStyle, "style"), defaultCurrency, unit, rounding);
    }

    /**
     * Prints whole numbers of a unit, such as 10,000 for 만 달러; what is no such number needs {@link #withRounding} too.
     *
     * @param newUnit a power of ten up to 1,000조, in the currency's main unit
     * @return a format that prints so
     * @throws InvalidValueException if the unit is no such power of ten
     */
    public KoreanMoneyFormat withUnit(BigDecimal newUnit) {
        return new KoreanMoneyFormat(style, defaultCurrency, Optional.of(PowerOfTen.of("unit", newUnit)), rounding);
    }

    /**
     * Rounds to the unit when printing.
     *
     * @param newRounding how; {@link RoundingMode#UNNECESSARY} refuses what would have to be rounded
     * @return a format that rounds so
     */
    public KoreanMoneyFormat withRounding(RoundingMode newRounding) {
        return new KoreanMoneyFormat(style, defaultCurrency, unit, Objects.requireNonNull(newRounding, "rounding"));
    }

    /**
     * Reads an amount.
     *
     * @param text an amount in any style, at most 200 characters
     * @return what it says
     * @throws MoneyTextException if it is not understood whole, has more decimals than its currency, or is out of range
     */
    public PrintedAmount parse(CharSequence text) {
        return MoneyTextParser.parse(Objects.requireNonNull(text, "text"), defaultCurrency);
    }

    /**
     * Prints an amount.
     *
     * @param amount an amount of whatever implementation, or a sum of such
     * @return the amount in this format's style, rounded to its unit
     * @throws InvalidValueException if the currency is no ISO 4217 currency, or the amount has more decimals than it, or would
     *     have to be rounded and no rounding was asked for
     */
    public String format(MonetaryAmount amount) {
        return new MoneyPrinter(style).text(rounded(Objects.requireNonNull(amount, "amount")));
    }

    /**
     * Prints an amount as it was printed before, in its own unit and with its qualifier and equivalent: 33만여 달러, 약 154억 6,500만
     * 원, 100만 달러 이하. Each style but {@link MoneyStyle#DIGITS} keeps the unit ({@link MoneyStyle#ENGLISH} up to a trillion); this
     * format's unit and rounding do not count.
     *
     * @param printed what was printed
     * @return a text that {@link #parse} reads back
     */
    public String format(PrintedAmount printed) {
        return new MoneyPrinter(style).text(Objects.requireNonNull(printed, "printed"));
    }

    /**
     * {@return its settings, for logs and tests}
     */
    @Override
    public String toString() {
        return "KoreanMoneyFormat[style=" + style + ", defaultCurrency="
                + defaultCurrency.map(CurrencyUnit::getCurrencyCode).orElse("none") + ", unit="
                + unit.map(BigDecimal::toPlainString).orElse("none") + ", rounding=" + rounding + "]";
    }

    private MonetaryAmount rounded(MonetaryAmount amount) {
        if (unit.isEmpty()) {
            return amount;
        }
        BigDecimal number = new BigDecimal(Amounts.digits(amount));
        try {
            BigDecimal units = number.divide(unit.get(), 0, rounding);
            String code = amount.getCurrency().getCurrencyCode();
            return Amounts.ofMinorUnits(
                    units.multiply(unit.get())
                            .movePointRight(Amounts.currency(code).getDefaultFractionDigits())
                            .toBigIntegerExact(),
                    code);
        } catch (ArithmeticException inexact) {
            throw new InvalidValueException(
                    "amount",
                    "must be a whole number of units of " + unit.get().toPlainString() + " if no rounding is asked for",
                    Amounts.text(amount));
        }
    }
}
