package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/** The rules that several types of the model share. */
final class Rules {
    private Rules() {}

    static void notBlank(String path, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(path, "must not be blank", "'" + text + "'");
        }
    }

    static void notBlank(String path, Optional<String> text) {
        text.ifPresent(present -> notBlank(path, present));
    }

    static void names(Named named) {
        notBlank("name", named.name());
        notBlank("englishName", named.englishName());
    }

    static void atLeastOne(String path, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new InvalidValueException(path, "must be 1 or more, or unknown", count.getAsInt());
        }
    }

    static void notNegative(String path, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new InvalidValueException(path, "must not be negative", count.getAsInt());
        }
    }

    static void money(String path, Optional<Money> amount) {
        amount.ifPresent(present -> money(path, present));
    }

    /** Money that a mission records: of the canonical range and precision, and not negative. */
    static void money(String path, Money amount) {
        try {
            Amounts.minorUnits(amount);
        } catch (InvalidValueException invalid) {
            throw invalid.at(path);
        }
        if (amount.isNegative()) {
            throw new InvalidValueException(path, "must not be negative", Amounts.text(amount));
        }
    }

    /** The canonical form of an amount of whatever implementation; what it lacks is told of its attribute. */
    static Money canonical(String path, MonetaryAmount amount) {
        try {
            return Amounts.canonical(Objects.requireNonNull(amount, path));
        } catch (InvalidValueException invalid) {
            throw invalid.at(path);
        }
    }

    static boolean isCanonical(Optional<Money> amount) {
        return amount.isEmpty() || Amounts.isCanonical(amount.get());
    }

    static boolean sameCurrency(Money one, Money other) {
        return one.getCurrency().getCurrencyCode().equals(other.getCurrency().getCurrencyCode());
    }

    static <T> void unique(String path, List<? extends T> items, Function<? super T, String> id) {
        unique(path, items, id, new HashSet<>());
    }

    static <T> void unique(String path, List<? extends T> items, Function<? super T, String> id, Set<String> seen) {
        for (int i = 0; i < items.size(); i++) {
            String key = id.apply(items.get(i));
            if (!seen.add(key)) {
                throw new InvalidValueException(path + "[" + i + "].id", "must be unique", key);
            }
        }
    }
}
