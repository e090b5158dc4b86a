package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.InvalidValueException.Breach;
import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.javamoney.moneta.Money;

/**
 * What breaks the rules of one object, collected so that all of it is told at once, with the rules that several types share.
 * Costs nothing to speak of while nothing is wrong.
 */
final class Breaches {
    private static final int MOST_LISTED = 1_000;

    private List<Breach> listed = List.of();
    private int unlisted;

    void add(String path, String rule, Object value) {
        add(Breach.of(path, rule, value));
    }

    /** Takes over what a part, or what computes with it, reports. */
    void addAll(InvalidValueException invalid) {
        invalid.breaches().forEach(this::add);
        unlisted += invalid.unlisted();
    }

    private void add(Breach breach) {
        if (listed.size() == MOST_LISTED) {
            unlisted++;
            return;
        }
        if (listed.isEmpty()) {
            listed = new ArrayList<>();
        }
        listed.add(breach);
    }

    /** Throws all that was collected, if anything was. */
    void check() {
        if (!listed.isEmpty()) {
            throw new InvalidValueException(listed, unlisted);
        }
    }

    Breaches notBlank(String path, String text) {
        if (text.isBlank()) {
            add(path, "must not be blank", "'" + text + "'");
        }
        return this;
    }

    Breaches notBlank(String path, Optional<String> text) {
        return text.isPresent() ? notBlank(path, text.get()) : this;
    }

    Breaches names(Named named) {
        return notBlank("name", named.name()).notBlank("englishName", named.englishName());
    }

    Breaches atLeastOne(String path, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 1) {
            add(path, "must be 1 or more, or unknown", count.getAsInt());
        }
        return this;
    }

    Breaches notNegative(String path, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            add(path, "must not be negative", count.getAsInt());
        }
        return this;
    }

    Breaches money(String path, Optional<Money> amount) {
        return amount.isPresent() ? money(path, amount.get()) : this;
    }

    /** Money that a mission records: of the canonical range and precision, and not negative. */
    Breaches money(String path, Money amount) {
        try {
            Amounts.minorUnits(amount);
        } catch (InvalidValueException invalid) {
            addAll(invalid.at(path));
            return this;
        }
        if (amount.isNegative()) {
            add(path, "must not be negative", Amounts.text(amount));
        }
        return this;
    }

    <T> Breaches unique(String path, List<? extends T> items, Function<? super T, String> id) {
        return items.size() < 2 ? this : unique(path, items, id, new HashSet<>());
    }

    <T> Breaches unique(String path, List<? extends T> items, Function<? super T, String> id, Set<String> seen) {
        for (int i = 0; i < items.size(); i++) {
            String key = id.apply(items.get(i));
            if (!seen.add(key)) {
                add(path + "[" + i + "].id", "must be unique", key);
            }
        }
        return this;
    }
}
