package io.github.trademission.audit;

import io.github.trademission.model.Outcome;
import io.github.trademission.money.MoneyBag;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** Whether rows are certainly more than other rows; what is not known is no reason to say so. */
final class Sizes {
    private Sizes() {}

    /** Whether the values of one currency exceed the other rows' values, which must all be disclosed and in that currency. */
    static boolean valueExceeds(Collection<Outcome> rows, Collection<Outcome> others) {
        MoneyBag limit = values(others.stream()).collect(MoneyBag.collector());
        boolean allDisclosed =
                others.stream().allMatch(row -> row.currentValue().isPresent());
        Optional<Money> oneCurrency = values(others.stream())
                .findFirst()
                .filter(first -> allDisclosed && limit.currencies().size() <= 1);
        return oneCurrency
                .map(Sizes::code)
                .filter(currency -> {
                    MoneyBag sum = values(rows.stream())
                            .filter(value -> code(value).equals(currency))
                            .collect(MoneyBag.collector());
                    return sum.amount(currency).isGreaterThan(limit.amount(currency));
                })
                .isPresent();
    }

    /** Whether the deals of rows exceed the other rows' counts, which must all be known; an unknown count is at least one. */
    static boolean countExceeds(Collection<Outcome> rows, Collection<Outcome> others) {
        return !others.isEmpty()
                && others.stream().allMatch(row -> row.count().isPresent())
                && atLeast(rows) > atLeast(others);
    }

    private static long atLeast(Collection<Outcome> rows) {
        return rows.stream().mapToLong(row -> row.count().orElse(1)).sum();
    }

    private static Stream<Money> values(Stream<Outcome> rows) {
        return rows.map(Outcome::currentValue).flatMap(Optional::stream);
    }

    static String code(Money value) {
        return value.getCurrency().getCurrencyCode();
    }
}
