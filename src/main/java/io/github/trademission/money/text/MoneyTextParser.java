package io.github.trademission.money.text;

import java.util.Optional;
import javax.money.CurrencyUnit;

/** Reads a money text whole: an amount, with the same in another currency in brackets or after a slash. */
final class MoneyTextParser {
    private final Cursor cursor;
    private final Optional<CurrencyUnit> defaultCurrency;

    private MoneyTextParser(CharSequence text, Optional<CurrencyUnit> defaultCurrency) {
        this.cursor = new Cursor(text);
        this.defaultCurrency = defaultCurrency;
    }

    static PrintedAmount parse(CharSequence text, Optional<CurrencyUnit> defaultCurrency) {
        return new MoneyTextParser(text, defaultCurrency).whole();
    }

    private PrintedAmount whole() {
        AmountDraft main = new AmountDraft(cursor, defaultCurrency);
        main.read();
        int beside = cursor.index();
        Optional<AmountDraft> other = slash();
        while (cursor.take('(')) {
            cursor.skipSpaces();
            if (!markAlone(main)) {
                if (other.isPresent()) {
                    throw cursor.error("only one amount can stand beside another");
                }
                beside = cursor.index();
                other = Optional.of(readOther());
            }
            cursor.skipSpaces();
            if (!cursor.take(')')) {
                throw cursor.error("a closing bracket must stand here");
            }
            main.readWordsBehind();
        }
        if (!cursor.atEnd()) {
            throw cursor.error("nothing more was expected");
        }
        return together(main.amount(), other.map(AmountDraft::amount), beside);
    }

    /** Reads 미화 in "(미화)", but not in "(미화 100만 달러)". */
    private boolean markAlone(AmountDraft main) {
        int before = cursor.index();
        boolean alone = CurrencyWord.takeMark(cursor).isPresent();
        cursor.skipSpaces();
        alone = alone && cursor.peek() == ')';
        cursor.back(before);
        return alone && main.takeMark();
    }

    private Optional<AmountDraft> slash() {
        return cursor.take('/') ? Optional.of(readOther()) : Optional.empty();
    }

    private AmountDraft readOther() {
        AmountDraft other = new AmountDraft(cursor, defaultCurrency);
        other.read();
        return other;
    }

    private PrintedAmount together(PrintedAmount main, Optional<PrintedAmount> other, int beside) {
        if (other.isPresent()
                && other.get().amount().getCurrency().equals(main.amount().getCurrency())) {
            throw cursor.error("the amount beside another must be in another currency", beside);
        }
        return new PrintedAmount(main.amount(), main.unit(), main.qualifier(), other);
    }
}
