package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** One amount while it is read: words before it, sign, currency, number, currency, words behind it. */
final class AmountDraft {
    private final Cursor cursor;
    private final Optional<CurrencyUnit> defaultCurrency;
    private final Set<AmountWord> words = EnumSet.noneOf(AmountWord.class);
    private final Set<Qualifier> said = EnumSet.noneOf(Qualifier.class);
    private Optional<String> currency = Optional.empty();
    private Optional<String> mark = Optional.empty();
    private boolean negative;
    private int behindNumber;
    private MoneyNumber number = new MoneyNumber(0, BigDecimal.ZERO, 0, false);

    AmountDraft(Cursor cursor, Optional<CurrencyUnit> defaultCurrency) {
        this.cursor = cursor;
        this.defaultCurrency = defaultCurrency;
    }

    void read() {
        readWordsBefore();
        takeSign();
        currency = CurrencyWord.takeBefore(cursor);
        cursor.skipSpaces();
        takeSign();
        number = MoneyNumber.read(cursor);
        behindNumber = cursor.index();
        if (number.floor()) {
            say(Qualifier.AT_LEAST, behindNumber - 1);
        }
        cursor.skipSpaces();
        if (currency.isEmpty()) {
            currency = CurrencyWord.takeBehind(cursor);
        }
        checkMark(behindNumber);
        readWordsBehind();
    }

    void readWordsBehind() {
        cursor.skipSpaces();
        while (takeWord(false)) {
            cursor.skipSpaces();
        }
    }

    /** Moves over 미화 or 한화, which must agree with what names the currency besides. */
    boolean takeMark() {
        int at = cursor.index();
        Optional<String> found = CurrencyWord.takeMark(cursor);
        if (found.isEmpty()) {
            return false;
        }
        if (mark.isPresent()) {
            throw cursor.error("미화 or 한화 can stand once only", at);
        }
        mark = found;
        checkMark(at);
        return true;
    }

    PrintedAmount amount() {
        CurrencyUnit unit = Amounts.currency(code());
        if (-number.place() > unit.getDefaultFractionDigits()) {
            throw cursor.error(
                    "must have at most " + unit.getDefaultFractionDigits() + " decimals in " + unit.getCurrencyCode(),
                    number.start());
        }
        return new PrintedAmount(money(unit), PowerOfTen.of(number.place()), qualifier(), Optional.empty());
    }

    private void readWordsBefore() {
        cursor.skipSpaces();
        while (takeWord(true) || takeMark()) {
            cursor.skipSpaces();
        }
    }

    private boolean takeWord(boolean before) {
        int at = cursor.index();
        Optional<AmountWord> word = AmountWord.take(cursor, before);
        word.ifPresent(found -> {
            if (!words.add(found)) {
                throw cursor.error("words of one meaning can stand once only", at);
            }
            say(found.qualifier(), at);
        });
        return word.isPresent();
    }

    private void say(Qualifier qualifier, int at) {
        said.add(qualifier);
        if (said.contains(Qualifier.AT_LEAST) && said.contains(Qualifier.AT_MOST)) {
            throw cursor.error("an amount cannot be meant as at least and at most", at);
        }
    }

    /** Who says "about" takes the edge off "at least" and "at most". */
    private Qualifier qualifier() {
        for (Qualifier each : new Qualifier[] {Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.AT_MOST}) {
            if (said.contains(each)) {
                return each;
            }
        }
        return Qualifier.EXACT;
    }

    private void takeSign() {
        int at = cursor.index();
        if (cursor.take('-') || cursor.take('△')) {
            if (negative) {
                throw cursor.error("a minus can stand once only", at);
            }
            negative = true;
            cursor.skipSpaces();
        }
    }

    private void checkMark(int at) {
        if (mark.isPresent() && currency.isPresent() && !mark.equals(currency)) {
            throw cursor.error("미화 is USD and 한화 is KRW, not " + currency.get(), at);
        }
    }

    private String code() {
        Optional<String> named = currency.or(() -> mark);
        Optional<String> fallback = defaultCurrency.map(CurrencyUnit::getCurrencyCode);
        if (named.isEmpty()) {
            return fallback.orElseThrow(
                    () -> cursor.error("a currency must be named, as there is no default", behindNumber));
        }
        if (!named.get().equals(CurrencyWord.YEN_OR_YUAN)) {
            return named.get();
        }
        return fallback.filter(Set.of("JPY", "CNY")::contains)
                .orElseThrow(() -> cursor.error("¥ may be yen or yuan, and no default tells which", behindNumber));
    }

    private Money money(CurrencyUnit unit) {
        try {
            return Amounts.of(negative ? number.value().negate() : number.value(), unit.getCurrencyCode());
        } catch (InvalidValueException outOfRange) {
            throw cursor.error(outOfRange.rule(), number.start());
        }
    }
}
