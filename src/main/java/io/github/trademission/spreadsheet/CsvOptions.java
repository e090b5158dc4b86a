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
 */
public record CsvOptions(Optional<String> currency, Optional<Charset> charset) {
    /**
     * Checks the currency.
     *
     * @param currency the currency of amounts that name none
     * @param charset the encoding of a CSV file
     * @throws io.github.trademission.InvalidValueException if the currency is no ISO 4217 code
     */
    public CsvOptions {
        Objects.requireNonNull(currency, "currency").ifPresent(Amounts::currency);
        Objects.requireNonNull(charset, "charset");
    }

    /**
     * {@return no default currency, and the encoding as the bytes tell}
     */
    public static CsvOptions none() {
        return new CsvOptions(Optional.empty(), Optional.empty());
    }

    /**
     * The same with a currency for amounts that name none.
     *
     * @param code an ISO 4217 code such as {@code USD}
     * @return the options
     * @throws io.github.trademission.InvalidValueException if it is no ISO 4217 code
     */
    public CsvOptions withCurrency(String code) {
        return new CsvOptions(Optional.of(code), charset);
    }

    /**
     * The same with a stated encoding.
     *
     * @param stated the encoding
     * @return the options
     */
    public CsvOptions withCharset(Charset stated) {
        return new CsvOptions(currency, Optional.of(stated));
    }
}
