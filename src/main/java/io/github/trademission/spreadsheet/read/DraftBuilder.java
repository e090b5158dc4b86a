package io.github.trademission.spreadsheet.read;

import io.github.trademission.InvalidValueException;
import io.github.trademission.InvalidValueException.Breach;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Prospect;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableNotices;
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
        OutcomeKind kind = draft.kind().outcome();
        return switch (kind) {
            case CONSULTATION -> common(Consultation.builder(), draft).build();
            case PROSPECT ->
                common(Prospect.builder(), draft)
                        .expectedBy(details.expectedBy())
                        .build();
            case MOU -> common(Mou.builder(), draft).subject(details.subject()).build();
            case JOINT_BID -> {
                JointBid.Builder bid = common(JointBid.builder(), draft).project(details.subject());
                details.lead().ifPresent(bid::lead);
                yield bid.build();
            }
            case CONTRACT ->
                common(Contract.builder(), draft)
                        .signing(draft.kind().signing())
                        .build();
        };
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
