package io.github.trademission.spreadsheet.read;

import io.github.trademission.InvalidValueException;
import io.github.trademission.InvalidValueException.Breach;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.OwnAttributes;
import io.github.trademission.spreadsheet.file.TableNotices;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows of the model from drafts. */
final class DraftBuilder {
    private static final Map<String, Column> COLUMNS = Map.of(
            "id", Column.ID,
            "count", Column.COUNT,
            "value", Column.VALUE,
            "companies", Column.COMPANY,
            "sharing", Column.SHARING,
            "lead", Column.LEAD,
            "subject", Column.SUBJECT,
            "project", Column.SUBJECT,
            "derivedFrom", Column.DERIVED_FROM,
            "overlaps", Column.OVERLAPS);

    private DraftBuilder() {}

    /** The row; empty if it breaks a rule of the model, which is then told. */
    static Optional<Outcome> build(Draft draft) {
        try {
            return Optional.of(outcome(draft));
        } catch (InvalidValueException invalid) {
            invalid.breaches().forEach(breach -> tell(draft, breach, breach.path()));
            return Optional.empty();
        }
    }

    /** Tells what is wrong at a path within the row. */
    static void tell(Draft draft, Breach breach, String path) {
        Column column = COLUMNS.getOrDefault(path.replaceFirst("[.\\[].*", ""), Column.KIND);
        draft.row().tell(column, breach.rule(), TableNotices.shown(breach.value()));
    }

    private static Outcome outcome(Draft draft) {
        Draft.Details details = draft.details();
        OwnAttributes own = new OwnAttributes(
                details.expectedBy(),
                details.subject(),
                details.lead(),
                draft.kind().signing(),
                List.of());
        return own.row(draft.kind().outcome(), new OwnAttributes.Common() {
            @Override
            public <B extends OutcomeBuilder<B>> B set(B builder) {
                return common(builder, draft);
            }
        });
    }

    private static <B extends OutcomeBuilder<B>> B common(B builder, Draft draft) {
        Draft.Place place = draft.place();
        Draft.Details details = draft.details();
        B common = builder.id(draft.id())
                .count(draft.count())
                .value(draft.value())
                .companies(place.companies())
                .stop(place.stop())
                .buyer(place.buyer())
                .date(place.date())
                .industry(place.industry())
                .note(place.note())
                .sharing(details.sharing())
                .statusDate(details.statusDate())
                .verification(details.verification())
                .derivedFrom(details.derivedFrom())
                .overlaps(details.overlaps());
        return details.status().map(common::status).orElse(common);
    }
}
