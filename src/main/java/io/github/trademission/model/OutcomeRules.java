package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;

/** The rules that a row of results keeps by itself; those that need its mission are in {@link MissionRules}. */
final class OutcomeRules {
    private OutcomeRules() {}

    static void check(Outcome row) {
        Rules.notBlank("id", row.id());
        Rules.atLeastOne("count", row.count());
        Rules.money("value", row.value());
        Rules.unique("companies", row.companies(), Company::id);
        row.sharing().check(row.companies().size(), row.value());
        if (row.derivedFrom().contains(row.id())) {
            throw new InvalidValueException("derivedFrom", "must not name the row itself", row.id());
        }
        unique("derivedFrom", row.derivedFrom());
        List<String> others = row.overlaps().stream().map(Overlap::with).toList();
        if (others.contains(row.id())) {
            throw new InvalidValueException("overlaps", "must not name the row itself", row.id());
        }
        unique("overlaps", others);
        insideOne(row.overlaps());
    }

    /** A deal stands inside one batch; of several that it may be inside of, nobody need know which. */
    private static void insideOne(List<Overlap> overlaps) {
        List<String> batches = overlaps.stream()
                .filter(overlap -> overlap.relation() == Overlap.Relation.INCLUDED)
                .map(Overlap::with)
                .toList();
        if (batches.size() > 1) {
            throw new InvalidValueException("overlaps", "must be INCLUDED in one row at most", batches);
        }
    }

    static void checkContract(Contract contract) {
        Optional<Money> first = contract.value()
                .or(() -> contract.amendments().stream().map(Amendment::value).findFirst())
                .or(() ->
                        contract.realisations().stream().map(Realisation::value).findFirst());
        PartialDate latest = contract.date().orElse(null);
        for (int i = 0; i < contract.amendments().size(); i++) {
            Amendment amendment = contract.amendments().get(i);
            sameCurrency("amendments[" + i + "].value", first, amendment.value());
            if (latest != null && amendment.date().latest().isBefore(latest.earliest())) {
                throw new InvalidValueException(
                        "amendments[" + i + "].date", "must not be before " + latest, amendment.date());
            }
            // The one that starts last, not the last one: a year between two days hides neither.
            if (latest == null || amendment.date().earliest().isAfter(latest.earliest())) {
                latest = amendment.date();
            }
        }
        for (int i = 0; i < contract.realisations().size(); i++) {
            sameCurrency(
                    "realisations[" + i + "].value",
                    first,
                    contract.realisations().get(i).value());
        }
    }

    private static void sameCurrency(String path, Optional<Money> expected, Money amount) {
        if (expected.isPresent() && !Rules.sameCurrency(expected.get(), amount)) {
            throw new InvalidValueException(
                    path, "must be in the contract's currency " + expected.get().getCurrency(), Amounts.text(amount));
        }
    }

    private static void unique(String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new InvalidValueException(path, "must not name a row twice", id);
            }
        }
    }
}
