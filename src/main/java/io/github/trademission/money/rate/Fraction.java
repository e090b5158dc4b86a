package io.github.trademission.money.rate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** An exact rational number in lowest terms; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction {
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Fraction of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return new Fraction(stripped.unscaledValue(), BigInteger.ONE).shifted(-stripped.scale());
    }

    /** Adds up by halves, so that large denominators meet late. */
    static Fraction sum(List<Fraction> numbers) {
        int size = numbers.size();
        if (size < 2) {
            return size == 0 ? ZERO : numbers.get(0);
        }
        return sum(numbers.subList(0, size / 2)).plus(sum(numbers.subList(size / 2, size)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(BigInteger number) {
        return new Fraction(numerator.multiply(number), denominator);
    }

    Fraction over(int number) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(number)));
    }

    /** Of a number above zero. */
    Fraction inverse() {
        return new Fraction(denominator, numerator);
    }

    /** Moves the decimal point to the right. */
    Fraction shifted(int digits) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(digits));
        return digits < 0
                ? new Fraction(numerator, denominator.multiply(power))
                : new Fraction(numerator.multiply(power), denominator);
    }

    BigInteger rounded(RoundingMode mode) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, mode)
                .toBigIntegerExact();
    }
}
