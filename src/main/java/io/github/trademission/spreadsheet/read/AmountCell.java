package io.github.trademission.spreadsheet.read;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.PrintedAmount;
import io.github.trademission.money.text.Qualifier;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.MoneyUnit;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;

/** Amounts as digits in the unit of their column, or as text that names unit and currency itself. */
final class AmountCell {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3}){1,6})(\\.[0-9]{1,10})?");
    private static final Pattern POINTS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern APART = Pattern.compile("[0-9]\\s+[0-9]");
    private static final String CURRENCY_RULE =
            "must have a currency: in the cell, in the column 통화, in the header as in 금액(달러), or as a default";

    /**
     * What a cell says.
     *
     * @param money the amount, if it is exact
     * @param kept the text, if it says more or less than an amount can hold
     */
    record Read(Optional<Money> money, Optional<String> kept) {
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty());
    }

    private AmountCell() {}

    static Read read(RowCells row, Column column, Optional<String> defaultCurrency) {
        Optional<String> stated = row.header().unit(column).currency();
        TableCell cell = row.cell(Column.CURRENCY);
        if (!cell.isUnknown()) {
            Optional<String> named = MoneyUnit.currency(cell.text());
            if (named.isEmpty()) {
                row.tell(Column.CURRENCY, "must be a currency such as USD or 달러");
                return Read.NOTHING;
            } else if (stated.isPresent() && !stated.equals(named)) {
                row.tell(Column.CURRENCY, "must be " + stated.get() + " as the header of the amount says");
                return Read.NOTHING;
            }
            stated = named;
        }
        String text = Texts.number(row.cell(column).text());
        if (isDoubtful(row.cell(column), text, stated.or(() -> defaultCurrency))) {
            row.tell(
                    column,
                    "must be one amount that reads one way, such as 950,000 or 950; not 950.000, nor two numbers");
            return Read.NOTHING;
        }
        return NUMBER.matcher(text).matches()
                ? digits(row, column, text, stated.or(() -> defaultCurrency))
                : text(row, column, stated, defaultCurrency);
    }

    /** 950.000 is 950 here and 950,000 elsewhere; 120 and 340 below each other are two amounts; 15000² is a footnote. */
    private static boolean isDoubtful(TableCell cell, String text, Optional<String> currency) {
        boolean hasThreeDecimals = currency.map(Amounts::currency)
                .filter(known -> known.getDefaultFractionDigits() >= 3)
                .isPresent();
        boolean isGrouped = cell.form() != TableCell.Form.NUMBER
                && !hasThreeDecimals
                && POINTS.matcher(text).matches();
        return isGrouped
                || APART.matcher(text).find()
                || text.chars().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }

    private static Read digits(RowCells row, Column column, String digits, Optional<String> currency) {
        if (currency.isEmpty()) {
            row.tell(column, CURRENCY_RULE);
            return Read.NOTHING;
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""))
                .multiply(row.header().unit(column).factor());
        try {
            return new Read(Optional.of(Amounts.of(number, currency.get())), Optional.empty());
        } catch (InvalidValueException invalid) {
            row.tell(column, invalid.rule());
            return Read.NOTHING;
        }
    }

    private static Read text(RowCells row, Column column, Optional<String> stated, Optional<String> defaultCurrency) {
        if (row.header().unit(column).factor().compareTo(BigDecimal.ONE) != 0) {
            row.tell(column, "must be digits, since the header has a unit");
            return Read.NOTHING;
        }
        try {
            String text = row.cell(column).text();
            PrintedAmount printed = format(stated.or(() -> defaultCurrency)).parse(text);
            return checked(row, column, stated, printed, text);
        } catch (InvalidValueException invalid) {
            row.tell(column, "must be an amount such as 18,410,000 or 1,841만 달러; " + invalid.rule());
            return Read.NOTHING;
        }
    }

    private static KoreanMoneyFormat format(Optional<String> currency) {
        KoreanMoneyFormat format = KoreanMoneyFormat.of();
        return currency.map(Amounts::currency).map(format::withDefaultCurrency).orElse(format);
    }

    /** What is only about right is no amount of a row; what stands beside the amount has no place of its own. */
    private static Read checked(
            RowCells row, Column column, Optional<String> stated, PrintedAmount printed, String text) {
        Money money = printed.amount();
        if (stated.isPresent() && !stated.get().equals(money.getCurrency().getCurrencyCode())) {
            row.tell(column, "must be in " + stated.get() + " as the row or its header says");
            return Read.NOTHING;
        } else if (money.isNegative()) {
            row.tell(column, "must not be negative");
            return Read.NOTHING;
        }
        boolean exact = printed.qualifier() == Qualifier.EXACT;
        boolean whole = exact && printed.equivalent().isEmpty();
        return new Read(
                Optional.of(money).filter(amount -> exact), Optional.of(text).filter(kept -> !whole));
    }
}
