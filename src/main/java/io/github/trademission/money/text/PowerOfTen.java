package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** Units of printed amounts: powers of ten up to a thousand 조, whatever the currency. */
final class PowerOfTen {
    private static final int LARGEST = 15;
    private static final int MOST_DECIMALS = 10;

    private PowerOfTen() {}

    /** The number in its one form: no exponent, no zeros behind the point. */
    static BigDecimal of(String attribute, BigDecimal number) {
        BigDecimal stripped = Objects.requireNonNull(number, attribute).stripTrailingZeros();
        boolean power = stripped.unscaledValue().equals(BigInteger.ONE)
                && stripped.scale() >= -LARGEST
                && stripped.scale() <= MOST_DECIMALS;
        if (!power) {
            throw new InvalidValueException(attribute, "must be a power of ten up to 10^" + LARGEST, number);
        }
        return of(-stripped.scale());
    }

    static BigDecimal of(int exponent) {
        return exponent < 0 ? BigDecimal.valueOf(1, -exponent) : BigDecimal.ONE.movePointRight(exponent);
    }

    /** The exponent of a number that {@link #of(String, BigDecimal)} returned. */
    static int exponent(BigDecimal unit) {
        return unit.precision() - 1 - unit.scale();
    }
}
