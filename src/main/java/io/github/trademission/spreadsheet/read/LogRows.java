package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Company;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Verification;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.ListCell;
import io.github.trademission.spreadsheet.column.SharingCell;
import io.github.trademission.spreadsheet.column.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.javamoney.moneta.Money;

/** Reads the rows of a log: each is one row of results. */
final class LogRows {
    private final Parties parties;

    LogRows(Parties parties) {
        this.parties = parties;
    }

    List<Draft> read(RowCells row, String id, Draft.Place place) {
        Optional<Vocabulary.Kind> kind = row.word(Column.KIND, Vocabulary.KINDS);
        if (row.text(Column.KIND).isEmpty()) {
            row.tell(Column.KIND, Vocabulary.KINDS.rule());
        }
        OptionalInt count = row.header().has(Column.COUNT) ? row.count(Column.COUNT) : OptionalInt.of(1);
        Optional<Money> value = row.amount(Column.VALUE);
        Draft.Details details = details(row);
        kind.ifPresent(known -> checkDetails(row, known.outcome()));
        return kind.map(known -> List.of(new Draft(row, id, known, count, value, place, details)))
                .orElse(List.of());
    }

    private Draft.Details details(RowCells row) {
        return new Draft.Details(
                sharing(row),
                row.word(Column.STATUS, Vocabulary.STATUSES),
                row.date(Column.STATUS_DATE),
                row.word(Column.VERIFICATION, Vocabulary.VERIFICATIONS).orElse(Verification.CLAIMED),
                row.list(Column.DERIVED_FROM),
                overlaps(row),
                row.date(Column.EXPECTED_BY),
                row.text(Column.SUBJECT),
                lead(row));
    }

    private static Sharing sharing(RowCells row) {
        Optional<String> text = row.text(Column.SHARING);
        Optional<Sharing> sharing = text.flatMap(SharingCell::read);
        if (text.isPresent() && sharing.isEmpty()) {
            row.tell(Column.SHARING, SharingCell.RULE);
        }
        return sharing.orElseGet(Sharing::unallocated);
    }

    private static List<Overlap> overlaps(RowCells row) {
        List<Overlap> overlaps = new ArrayList<>();
        for (String item : row.list(Column.OVERLAPS)) {
            int space = item.indexOf(' ');
            Optional<Overlap.Relation> relation =
                    space < 0 ? Optional.empty() : Vocabulary.RELATIONS.find(item.substring(0, space));
            if (relation.isEmpty() || item.substring(space + 1).isBlank()) {
                row.tell(Column.OVERLAPS, "must be 포함, 별도 or 미상 and the id of a row, such as 포함 mou-1");
            } else {
                overlaps.add(new Overlap(item.substring(space + 1), relation.get()));
            }
        }
        return overlaps;
    }

    private Optional<Company> lead(RowCells row) {
        Optional<String> name = row.text(Column.LEAD);
        Optional<Company> lead = name.map(ListCell::split)
                .filter(items -> items.size() == 1)
                .flatMap(items -> parties.company(items.get(0)));
        if (name.isPresent() && lead.isEmpty()) {
            row.tell(Column.LEAD, "must be one of the companies of its row");
        }
        return lead;
    }

    /** What a kind of row does not have must not be said of it, or it would be lost. */
    private static void checkDetails(RowCells row, OutcomeKind kind) {
        checkOnly(row, Column.EXPECTED_BY, kind, Set.of(OutcomeKind.PROSPECT));
        checkOnly(row, Column.SUBJECT, kind, Set.of(OutcomeKind.MOU, OutcomeKind.JOINT_BID));
        checkOnly(row, Column.LEAD, kind, Set.of(OutcomeKind.JOINT_BID));
    }

    private static void checkOnly(RowCells row, Column column, OutcomeKind kind, Set<OutcomeKind> having) {
        if (row.text(column).isPresent() && !having.contains(kind)) {
            row.tell(column, "must be empty in a row of this kind");
        }
    }
}
