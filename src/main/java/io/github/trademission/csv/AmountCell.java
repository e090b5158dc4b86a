package io.github.trademission.csv;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;

/** Amounts as digits in the unit of their column, or as text that names unit and currency itself. */
final class AmountCell {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3}){1,6})(\\.[0-9]{1,10})?");
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
        String text = Texts.word(row.cell(column).text());
        return NUMBER.matcher(text).matches()
                ? digits(row, column, text, stated.or(() -> defaultCurrency))
                : text(row, column, stated);
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

    private static Read text(RowCells row, Column column, Optional<String> stated) {
        if (row.header().unit(column).factor().compareTo(BigDecimal.ONE) != 0) {
            row.tell(column, "must be digits, since the header has a unit");
            return Read.NOTHING;
        }
        try {
            Money money = Amounts.parse(row.cell(column).text());
            if (stated.isPresent() && !stated.get().equals(money.getCurrency().getCurrencyCode())) {
                row.tell(column, "must be in " + stated.get());
                return Read.NOTHING;
            }
            return new Read(Optional.of(money), Optional.empty());
        } catch (InvalidValueException invalid) {
            row.tell(column, "must be an amount such as 18,410,000");
            return Read.NOTHING;
        }
    }
}
