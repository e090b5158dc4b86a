package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.javamoney.moneta.Money;

/**
 * An amount as a report printed it: the exact amount that the text denotes, the unit that it was printed in, how firmly it
 * is meant, and the same in another currency if that stands beside it.
 *
 * <p>The unit is the place value of the last position written, in the currency's main unit: 10,000 for 1,841만 달러, 1,000,000
 * for 5천2백만달러, 1,000 for 13.5만불, 1 for 968만5000불, 0.01 for 12.50달러. The amount is a whole number of such units. Equality
 * covers all four. Immutable and thread-safe.
 *
 * @param amount the amount, in canonical form
 * @param unit a power of ten, from the currency's minor unit up to 1,000조
 * @param qualifier how firmly the amount is meant
 * @param equivalent the amount in another currency that stands in brackets or after a slash, without a further one beside it
 */
public record PrintedAmount(Money amount, BigDecimal unit, Qualifier qualifier, Optional<PrintedAmount> equivalent) {
    /**
     * Checks the parts against each other.
     *
     * @param amount the amount
     * @param unit a power of ten, from the currency's minor unit up to 1,000조
     * @param qualifier how firmly the amount is meant
     * @param equivalent the amount in another currency that stands beside it
     * @throws InvalidValueException if the amount has no canonical form, the unit is no such power of ten, the amount is no whole
     *     number of units, or the equivalent is in the same currency or has an equivalent of its own
     */
    public PrintedAmount {
        amount = Amounts.canonical(amount);
        unit = PowerOfTen.of("unit", unit);
        Objects.requireNonNull(qualifier, "qualifier");
        checkUnit(amount, unit);
        equivalent.ifPresent(checkedAgainst(amount));
    }

    private static void checkUnit(Money amount, BigDecimal unit) {
        int digits = amount.getCurrency().getDefaultFractionDigits();
        if (unit.scale() > digits) {
            throw new InvalidValueException("unit", "must be at least the currency's minor unit", unit.toPlainString());
        }
        if (new BigDecimal(Amounts.digits(amount)).remainder(unit).signum() != 0) {
            throw new InvalidValueException(
                    "amount", "must be a whole number of units of " + unit.toPlainString(), Amounts.text(amount));
        }
    }

    private static Consumer<PrintedAmount> checkedAgainst(Money amount) {
        return other -> {
            if (other.amount.getCurrency().equals(amount.getCurrency())) {
                throw new InvalidValueException(
                        "equivalent", "must be in another currency", Amounts.text(other.amount));
            }
            if (other.equivalent.isPresent()) {
                throw new InvalidValueException("equivalent", "must have no equivalent of its own", other);
            }
        };
    }

    /**
     * {@return the text as {@link MoneyStyle#KOREAN} prints it, such as {@code 약 154억 6,500만 원}}
     */
    @Override
    public String toString() {
        return KoreanMoneyFormat.of().format(this);
    }
}
