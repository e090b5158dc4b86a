package io.github.trademission.audit;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/** What two records of one deal have in common: the companies, the buyer, the number of deals and the amount. */
record DealKey(Set<String> companies, Optional<String> buyer, OptionalInt count, Money value) {
    /** The key of a row; empty if the row is dead, or names no company or no value, so that nothing tells it from others. */
    static Optional<DealKey> of(Outcome row) {
        if (row.companies().isEmpty() || !row.status().isLive()) {
            return Optional.empty();
        }
        return row.value()
                .map(value -> new DealKey(
                        row.companies().stream().map(Company::id).collect(Collectors.toSet()),
                        row.buyer().map(Buyer::id),
                        row.count(),
                        value));
    }

    /** Whether two dates can lie within some days of each other; a date that is missing can. */
    static boolean canBeNear(Optional<PartialDate> one, Optional<PartialDate> other, int days) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        PartialDate first = one.get();
        PartialDate second = other.get();
        return ChronoUnit.DAYS.between(first.latest(), second.earliest()) <= days
                && ChronoUnit.DAYS.between(second.latest(), first.earliest()) <= days;
    }
}
