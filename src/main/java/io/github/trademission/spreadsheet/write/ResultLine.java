package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Company;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import io.github.trademission.spreadsheet.column.ResultStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a result table to be written: the sums of a company at a stop, in one currency. */
final class ResultLine {
    /** Whose results a row tells, and where they came about. */
    record Party(List<Company> companies, Optional<Stop> stop) {}

    private final Party party;
    private final Map<ResultStage, ResultSum> sums = new HashMap<>();
    private final List<String> consultations = new ArrayList<>();
    private Optional<String> currency = Optional.empty();

    ResultLine(Party party) {
        this.party = party;
    }

    /** Adds a row of results; false if another line has to hold it. */
    boolean add(Outcome row) {
        ResultSum own = ResultSum.of(row);
        if (currency.isPresent() && own.currency().isPresent() && !currency.equals(own.currency())) {
            return false;
        }
        ResultStage stage = ResultStage.of(row).orElseThrow();
        ResultSum known = sums.get(stage);
        Optional<ResultSum> sum = known == null ? Optional.of(own) : known.plus(own);
        if (sum.isEmpty()) {
            return false;
        }
        sums.put(stage, sum.get());
        currency = currency.or(own::currency);
        if (row.kind() == OutcomeKind.CONSULTATION) {
            consultations.add(row.id());
        }
        return true;
    }

    /** Whether a reader finds the row where it came from: the consultations of its line are taken for its origin. */
    boolean tellsOriginOf(Outcome row) {
        boolean first = row.kind() == OutcomeKind.CONSULTATION;
        return first
                ? row.derivedFrom().isEmpty()
                : consultations.size() < 2 && row.derivedFrom().equals(consultations);
    }

    Party party() {
        return party;
    }

    Optional<String> currency() {
        return currency;
    }

    Optional<ResultSum> sum(ResultStage stage) {
        return Optional.ofNullable(sums.get(stage));
    }
}
