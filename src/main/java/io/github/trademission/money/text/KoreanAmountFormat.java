package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import java.io.IOException;
import java.util.Objects;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;
import javax.money.format.AmountFormatContext;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryParseException;

/** A {@link KoreanMoneyFormat} as JavaMoney knows formats. */
final class KoreanAmountFormat implements MonetaryAmountFormat {
    private final KoreanMoneyFormat format;
    private final AmountFormatContext context;

    KoreanAmountFormat(KoreanMoneyFormat format, AmountFormatContext context) {
        this.format = format;
        this.context = context;
    }

    @Override
    public AmountFormatContext getContext() {
        return context;
    }

    @Override
    public void print(Appendable appendable, MonetaryAmount amount) throws IOException {
        appendable.append(queryFrom(amount));
    }

    @Override
    public String queryFrom(MonetaryAmount amount) {
        try {
            return format.format(amount);
        } catch (InvalidValueException invalid) {
            throw new MonetaryException(invalid.getMessage(), invalid);
        }
    }

    /** A bare amount cannot carry what "about" or a second amount says, so texts that say such are refused. */
    @Override
    public MonetaryAmount parse(CharSequence text) {
        PrintedAmount printed = read(Objects.requireNonNull(text, "text"));
        if (printed.qualifier() != Qualifier.EXACT || printed.equivalent().isPresent()) {
            throw new MonetaryParseException(
                    "text: must be an exact amount with none beside it; KoreanMoneyFormat reads others", text, 0);
        }
        return printed.amount();
    }

    private PrintedAmount read(CharSequence text) {
        try {
            return format.parse(text);
        } catch (MoneyTextException refused) {
            MonetaryParseException exception =
                    new MonetaryParseException(refused.getMessage(), text, refused.position());
            exception.initCause(refused);
            throw exception;
        }
    }
}
