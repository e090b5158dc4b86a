package io.github.trademission.report;

import io.github.trademission.metrics.MarketGroup;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Country;
import io.github.trademission.model.Named;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of breakdowns as readers of a language call them. */
final class KeyNames {
    private final Terms terms;

    KeyNames(Terms terms) {
        this.terms = terms;
    }

    String of(Optional<?> key) {
        return key.map(this::of).orElseGet(() -> terms.of("key.unattributed"));
    }

    String of(Collection<?> keys) {
        return keys.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String of(Object key) {
        if (key instanceof Stop stop) {
            return stop.city().map(this::of).orElseGet(() -> of(stop.country()));
        } else if (key instanceof Named named) {
            return named.nameIn(terms.locale());
        } else if (key instanceof Country country) {
            return country.nameIn(terms.locale());
        } else if (key instanceof OutcomeKind kind) {
            return terms.kind(kind);
        } else if (key instanceof OutcomeStatus status) {
            return terms.of("status." + status.name());
        } else if (key instanceof Verification verification) {
            return terms.of("verification." + verification.name());
        } else if (key instanceof MarketGroup group) {
            return group.name();
        } else if (key instanceof Buyer buyer) {
            return terms.of("key.buyer", buyer.id());
        }
        return key.toString();
    }
}
