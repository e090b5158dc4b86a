package io.github.trademission.reconcile;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.NumberRange;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** What a basis comes to, and from what; see {@link Reconciliation}. */
record Computed(
        Optional<NumberRange> range,
        List<String> parts,
        CountRange undisclosed,
        List<Doubt> doubts,
        Optional<String> leftOut,
        Optional<Money> fitting,
        Optional<ImpliedRates> rates) {
    static Computed nothing() {
        return new Computed(
                Optional.empty(),
                List.of(),
                CountRange.ZERO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Computed of(NumberRange range, List<String> parts) {
        return new Computed(
                Optional.of(range),
                parts,
                CountRange.ZERO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Computed withDoubts(CountRange rowsWithoutValue, List<Doubt> reasons) {
        return new Computed(range, parts, rowsWithoutValue, List.copyOf(reasons), leftOut, fitting, rates);
    }

    Computed withoutPart(Optional<String> id) {
        return new Computed(range, parts, undisclosed, doubts, id, fitting, rates);
    }

    Computed atRates(ImpliedRates implied, Optional<Money> amount) {
        return new Computed(range, parts, undisclosed, doubts, leftOut, amount, Optional.of(implied));
    }
}
