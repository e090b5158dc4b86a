package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.javamoney.moneta.Money;

/** The rules that a row of results keeps by itself; those that need its mission are in {@link MissionRules}. */
final class OutcomeRules {
    /** One for all rows, since each number would be an object of its own. */
    static final OptionalInt ONE_DEAL = OptionalInt.of(1);

    private OutcomeRules() {}

    /** What breaks the rules that rows of all kinds keep. */
    static Breaches of(Outcome row) {
        Breaches breaches = new Breaches()
                .notBlank("id", row.id())
                .atLeastOne("count", row.count())
                .money("value", row.value())
                .unique("companies", row.companies(), Company::id);
        row.sharing().check(row.companies().size(), row.value(), breaches);
        if (!row.derivedFrom().isEmpty()) {
            links("derivedFrom", row, row.derivedFrom(), breaches);
        }
        if (!row.overlaps().isEmpty()) {
            links("overlaps", row, row.overlaps().stream().map(Overlap::with).toList(), breaches);
            insideOne(row.overlaps(), breaches);
        }
        return breaches;
    }

    private static void links(String path, Outcome row, List<String> ids, Breaches breaches) {
        if (ids.contains(row.id())) {
            breaches.add(path, "must not name the row itself", row.id());
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                breaches.add(path, "must not name a row twice", id);
            }
        }
    }

    /** A deal stands inside one batch; of several that it may be inside of, nobody need know which. */
    private static void insideOne(List<Overlap> overlaps, Breaches breaches) {
        List<String> batches = overlaps.stream()
                .filter(overlap -> overlap.relation() == Overlap.Relation.INCLUDED)
                .map(Overlap::with)
                .toList();
        if (batches.size() > 1) {
            breaches.add("overlaps", "must be INCLUDED in one row at most", batches);
        }
    }

    static Breaches ofContract(Contract contract) {
        Breaches breaches = of(contract);
        if (contract.amendments().isEmpty() && contract.realisations().isEmpty()) {
            return breaches;
        }
        Optional<Money> first = contract.value()
                .or(() -> contract.amendments().stream().map(Amendment::value).findFirst())
                .or(() ->
                        contract.realisations().stream().map(Realisation::value).findFirst());
        PartialDate latest = contract.date().orElse(null);
        for (int i = 0; i < contract.amendments().size(); i++) {
            Amendment amendment = contract.amendments().get(i);
            String path = "amendments[" + i + "]";
            if (latest != null && amendment.date().latest().isBefore(latest.earliest())) {
                breaches.add(path + ".date", "must not be before " + latest, amendment.date());
            }
            sameCurrency(path + ".value", first, amendment.value(), breaches);
            // The one that starts last, not the last one: a year between two days hides neither.
            if (latest == null || amendment.date().earliest().isAfter(latest.earliest())) {
                latest = amendment.date();
            }
        }
        for (int i = 0; i < contract.realisations().size(); i++) {
            sameCurrency(
                    "realisations[" + i + "].value",
                    first,
                    contract.realisations().get(i).value(),
                    breaches);
        }
        return breaches;
    }

    private static void sameCurrency(String path, Optional<Money> expected, Money amount, Breaches breaches) {
        if (expected.isPresent() && !Rules.sameCurrency(expected.get(), amount)) {
            breaches.add(
                    path, "must be in the contract's currency " + expected.get().getCurrency(), Amounts.text(amount));
        }
    }
}
