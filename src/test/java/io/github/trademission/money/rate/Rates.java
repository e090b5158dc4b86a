package io.github.trademission.money.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Quotes for tests. */
public final class Rates {
    public static final LocalDate MONDAY = LocalDate.of(2019, 10, 21);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate FRIDAY = MONDAY.plusDays(4);
    public static final LocalDate SATURDAY = MONDAY.plusDays(5);

    private Rates() {}

    public static Quote quote(LocalDate date, String pair, String factor) {
        return Quote.of(date, pair.substring(0, 3), pair.substring(4), new BigDecimal(factor), "test");
    }
}
