package io.github.trademission.spreadsheet;

import io.github.trademission.money.Amounts;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table does not say of itself. Immutable and thread-safe.
 *
 * @param currency the ISO 4217 code of amounts whose cell, row and header name no currency; without it they are a problem
 * @param charset the encoding of a CSV file; without it UTF-8, else MS949 (CP949), whichever the bytes are
 * @param source what tells the table from others, so that it finds the rows again that it has brought before; without it the name of
 *     its file, without .csv or .xlsx
 * @param isReplacing whether rows that the table has brought before and has no more leave the mission, and a row with the id of
 *     another one comes in its place; without it, such a table is refused
 */
public record CsvOptions(
        Optional<String> currency, Optional<Charset> charset, Optional<String> source, boolean isReplacing) {
    /**
     * Checks the currency.
     *
     * @param currency the currency of amounts that name none
     * @param charset the encoding of a CSV file
     * @param source what tells the table from others
     * @param isReplacing whether what it has brought before is replaced
     * @throws io.github.trademission.InvalidValueException if the currency is no ISO 4217 code
     */
    public CsvOptions {
        Objects.requireNonNull(currency, "currency").ifPresent(Amounts::currency);
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return no default currency, and the encoding as the bytes tell}
     */
    public static CsvOptions none() {
        return new CsvOptions(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * The same with a currency for amounts that name none.
     *
     * @param code an ISO 4217 code such as {@code USD}
     * @return the options
     * @throws io.github.trademission.InvalidValueException if it is no ISO 4217 code
     */
    public CsvOptions withCurrency(String code) {
        return new CsvOptions(Optional.of(code), charset, source, isReplacing);
    }

    /**
     * The same with a stated encoding.
     *
     * @param stated the encoding
     * @return the options
     */
    public CsvOptions withCharset(Charset stated) {
        return new CsvOptions(currency, Optional.of(stated), source, isReplacing);
    }

    /**
     * The same for a table from a stated source, whatever its file is called.
     *
     * @param stated such as {@code 2019 상담일지}
     * @return the options
     */
    public CsvOptions withSource(String stated) {
        return new CsvOptions(currency, charset, Optional.of(stated), isReplacing);
    }

    /**
     * The same for a corrected table, which replaces what it has brought before.
     *
     * @return the options
     */
    public CsvOptions replacing() {
        return new CsvOptions(currency, charset, source, true);
    }
}
