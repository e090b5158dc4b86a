package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Industry;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import io.github.trademission.spreadsheet.column.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;

/**
 * A row of results as a table tells it, before it is one of the model.
 *
 * @param row the cells that it comes from
 * @param id its id
 * @param kind its kind
 * @param count the deals, if known
 * @param value the amount, if known
 * @param place who, where and when
 * @param details what only a log says
 */
record Draft(
        RowCells row,
        String id,
        Vocabulary.Kind kind,
        OptionalInt count,
        Optional<Money> value,
        Place place,
        Details details) {

    Draft withNote(String note) {
        Place noted =
                new Place(place.companies, place.stop, place.buyer, place.date, place.industry, Optional.of(note));
        return new Draft(row, id, kind, count, value, noted, details);
    }

    /** Who, where and when: the same for every kind of result in a row. */
    record Place(
            List<Company> companies,
            Optional<Stop> stop,
            Optional<Buyer> buyer,
            Optional<PartialDate> date,
            Optional<Industry> industry,
            Optional<String> note) {}

    /** What only a log says of a row. */
    record Details(
            Sharing sharing,
            Optional<OutcomeStatus> status,
            Optional<PartialDate> statusDate,
            Verification verification,
            List<String> derivedFrom,
            List<Overlap> overlaps,
            Optional<PartialDate> expectedBy,
            Optional<String> subject,
            Optional<Company> lead) {

        static Details derivedFrom(List<String> origins) {
            return new Details(
                    Sharing.unallocated(),
                    Optional.empty(),
                    Optional.empty(),
                    Verification.CLAIMED,
                    origins,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
