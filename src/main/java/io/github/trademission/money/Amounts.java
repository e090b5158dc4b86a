package io.github.trademission.money;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * The canonical form of an amount: a Moneta {@link Money} of one fixed context, in an ISO 4217 currency that has a minor
 * unit, with no more decimals than that currency, and within ±9,223,372,036,854,775,807 minor units.
 *
 * <p>Any {@link MonetaryAmount} goes in; {@code Money} and {@code FastMoney} of one value come out equal. A text form
 * mirrors each amount: {@code USD 18410000.00}, the code and plain digits with all decimals of the currency.
 */
public final class Amounts {
    /** Moneta's own default can be changed by a file on the class path, so the context is stated here. */
    private static final MonetaryContext CONTEXT = MonetaryContextBuilder.of(Money.class)
            .setFixedScale(false)
            .setMaxScale(-1)
            .set(new MathContext(256, RoundingMode.HALF_EVEN))
            .setPrecision(256)
            .build();

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int LONG_DIGITS = 18;
    private static final int MOST_INTEGER_DIGITS = 200;
    private static final BigInteger CONTEXT_END = BigInteger.TEN.pow(CONTEXT.getPrecision());
    private static final MathContext SHOWN = new MathContext(30, RoundingMode.DOWN);
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (-?[0-9]{1,40}(?:\\.[0-9]{1,10})?)");
    private static final Map<String, CurrencyUnit> CURRENCIES = new ConcurrentHashMap<>();

    static {
        JavaMoney.start();
    }

    private Amounts() {}

    /**
     * An amount from plain digits.
     *
     * @param number plain decimal digits such as {@code 18410000.00}, without grouping or exponent
     * @param currencyCode an ISO 4217 code such as {@code USD}
     * @return the canonical amount
     * @throws InvalidValueException if the digits or the code are no such, or the number is too long or too precise
     */
    public static Money of(String number, String currencyCode) {
        Objects.requireNonNull(number, "number");
        return parse(Objects.requireNonNull(currencyCode, "currencyCode") + " " + number);
    }

    /**
     * An amount in whole major units.
     *
     * @param number the amount in the currency's major unit (dollars, won)
     * @param currencyCode an ISO 4217 code such as {@code USD}
     * @return the canonical amount
     * @throws InvalidValueException if the code is no ISO 4217 code or the amount is out of range
     */
    public static Money of(long number, String currencyCode) {
        return of(BigDecimal.valueOf(number), currencyCode);
    }

    /**
     * An amount from a decimal number.
     *
     * @param number the amount in the currency's major unit (dollars, won)
     * @param currencyCode an ISO 4217 code such as {@code USD}
     * @return the canonical amount
     * @throws InvalidValueException if the code is no ISO 4217 code or the number is out of range or too precise
     */
    public static Money of(BigDecimal number, String currencyCode) {
        CurrencyUnit currency = currency(currencyCode);
        return ofMinorUnits(minorUnits(Objects.requireNonNull(number, "number"), currency), currencyCode);
    }

    /**
     * The canonical form of any amount.
     *
     * @param amount an amount of whatever implementation
     * @return the same value in the canonical form
     * @throws InvalidValueException if its currency is no ISO 4217 currency with a minor unit, or it is out of range or
     *     too precise
     */
    public static Money canonical(MonetaryAmount amount) {
        BigDecimal number = number(Objects.requireNonNull(amount, "amount"));
        CurrencyUnit currency = currency(amount.getCurrency().getCurrencyCode());
        long minorUnits = minorUnits(number, currency);
        return isCanonical(amount) ? (Money) amount : ofMinorUnits(minorUnits, currency.getCurrencyCode());
    }

    /**
     * Whether an amount is already what {@link #canonical} would return. Only the form is looked at, not the range.
     *
     * @param amount an amount
     * @return true for a {@code Money} in the canonical context and currency unit
     */
    @SuppressWarnings("ReferenceEquality") // A caller's own unit may equal the canonical one and have other decimals.
    public static boolean isCanonical(MonetaryAmount amount) {
        return amount instanceof Money
                && CONTEXT.equals(amount.getContext())
                && amount.getCurrency() == CURRENCIES.get(amount.getCurrency().getCurrencyCode());
    }

    /**
     * An amount from minor units, for sums too: it may exceed the range of a single amount.
     *
     * @param minorUnits the amount in the currency's minor unit (cents, won)
     * @param currencyCode an ISO 4217 code such as {@code USD}
     * @return the amount in the canonical context
     * @throws InvalidValueException if the code is no ISO 4217 code, or the amount has more digits than the context keeps
     */
    public static Money ofMinorUnits(BigInteger minorUnits, String currencyCode) {
        CurrencyUnit currency = currency(currencyCode);
        if (minorUnits.abs().compareTo(CONTEXT_END) >= 0) {
            throw new InvalidValueException(
                    "amount",
                    "must have at most " + CONTEXT.getPrecision() + " digits",
                    currencyCode + " " + minorUnits);
        }
        return Money.of(new BigDecimal(minorUnits, digits(currency)), currency, CONTEXT);
    }

    /**
     * An amount from minor units.
     *
     * @param minorUnits the amount in the currency's minor unit (cents, won)
     * @param currencyCode an ISO 4217 code such as {@code USD}
     * @return the canonical amount
     * @throws InvalidValueException if the code is no ISO 4217 code
     */
    public static Money ofMinorUnits(long minorUnits, String currencyCode) {
        CurrencyUnit currency = currency(currencyCode);
        return Money.of(BigDecimal.valueOf(minorUnits, digits(currency)), currency, CONTEXT);
    }

    /**
     * The exact number of minor units in an amount.
     *
     * @param amount an amount of whatever implementation
     * @return cents for USD, won for KRW
     * @throws InvalidValueException if the amount has no canonical form
     */
    public static long minorUnits(MonetaryAmount amount) {
        return minorUnits(number(amount), currency(amount.getCurrency().getCurrencyCode()));
    }

    /**
     * The exact number of minor units in an amount that may be a sum beyond the range of a single amount.
     *
     * @param amount an amount of whatever implementation
     * @return cents for USD, won for KRW
     * @throws InvalidValueException if its currency is no ISO 4217 currency or it has too many decimals
     */
    public static BigInteger exactMinorUnits(MonetaryAmount amount) {
        return exactMinorUnits(number(amount), currency(amount.getCurrency().getCurrencyCode()));
    }

    /**
     * An ISO 4217 currency that has a minor unit; neither {@code XXX} (no currency) nor {@code XAU} (gold) has one.
     *
     * @param code three capital letters
     * @return the currency
     * @throws InvalidValueException if the code is no ISO 4217 code
     */
    public static CurrencyUnit currency(String code) {
        CurrencyUnit known = CURRENCIES.get(Objects.requireNonNull(code, "currencyCode"));
        if (known != null) {
            return known;
        }
        CurrencyUnit found = JavaMoney.currency(code);
        CURRENCIES.put(code, found);
        return found;
    }

    /**
     * The text form of an amount, which {@link #parse} reads: {@code USD 18410000.00}, {@code KRW 500}.
     *
     * @param amount an amount with a canonical form, or a sum of such
     * @return code and plain digits
     */
    public static String text(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + " " + digits(amount);
    }

    /**
     * The plain digits of an amount with all decimals of its currency: {@code 18410000.00}, {@code 500}.
     *
     * @param amount an amount with a canonical form, or a sum of such
     * @return plain digits, with a leading minus for a negative amount
     */
    public static String digits(MonetaryAmount amount) {
        CurrencyUnit currency = currency(amount.getCurrency().getCurrencyCode());
        BigDecimal number = number(amount);
        return fits(number, digits(currency))
                ? number.setScale(digits(currency), RoundingMode.UNNECESSARY).toPlainString()
                : new BigDecimal(exactMinorUnits(number, currency), digits(currency)).toPlainString();
    }

    /**
     * Reads the text form that {@link #text} writes.
     *
     * @param text code, one space, plain digits; fewer decimals than the currency has are fine
     * @return the canonical amount
     * @throws InvalidValueException if the text is not of that form or the amount has no canonical form
     */
    public static Money parse(String text) {
        var matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new InvalidValueException("amount", "must be an ISO 4217 code and plain digits", text);
        }
        return of(new BigDecimal(matcher.group(2)), matcher.group(1));
    }

    /** The decimals of a currency that {@link #currency} returned. */
    private static int digits(CurrencyUnit currency) {
        return currency.getDefaultFractionDigits();
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount instanceof Money money
                ? money.getNumberStripped()
                : amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static long minorUnits(BigDecimal number, CurrencyUnit currency) {
        if (fits(number, digits(currency))) {
            return number.movePointRight(digits(currency)).longValueExact();
        }
        BigInteger exact = exactMinorUnits(number, currency);
        if (exact.abs().compareTo(LARGEST) > 0) {
            throw tooLarge(number, currency);
        }
        return exact.longValueExact();
    }

    /** Whether a number has no more decimals than its currency, and few enough digits for a long of minor units. */
    private static boolean fits(BigDecimal number, int digits) {
        return number.scale() <= digits && (long) number.precision() - number.scale() + digits <= LONG_DIGITS;
    }

    private static BigInteger exactMinorUnits(BigDecimal number, CurrencyUnit currency) {
        // A short number can stand for billions of digits (1e999999999): look at its size before writing it out.
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        long integerDigits = (long) number.precision() - number.scale();
        if (integerDigits > MOST_INTEGER_DIGITS) {
            throw tooLarge(number, currency);
        }
        if (integerDigits <= -digits(currency)) {
            throw tooPrecise(number, currency);
        }
        // One division; to strip a hundred thousand zeros one by one takes seconds.
        try {
            return number.setScale(digits(currency), RoundingMode.UNNECESSARY).unscaledValue();
        } catch (ArithmeticException inexact) {
            throw tooPrecise(number, currency);
        }
    }

    private static InvalidValueException tooPrecise(BigDecimal number, CurrencyUnit currency) {
        return new InvalidValueException(
                "amount",
                "must have at most " + digits(currency) + " decimals in " + currency.getCurrencyCode(),
                currency.getCurrencyCode() + " " + shown(number));
    }

    private static InvalidValueException tooLarge(BigDecimal number, CurrencyUnit currency) {
        return new InvalidValueException(
                "amount",
                "must lie within ±" + LARGEST + " minor units",
                currency.getCurrencyCode() + " " + shown(number));
    }

    private static String shown(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale()) > 100
                ? number.round(SHOWN).toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
