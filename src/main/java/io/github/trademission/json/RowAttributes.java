package io.github.trademission.json;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The attributes that the rows of all kinds share. */
final class RowAttributes {
    private static final String UNKNOWN = "unknown";
    private static final OptionalInt ONE = OptionalInt.of(1);

    private static final Shape<OptionalInt> DEALS =
            Shapes.of(dealsSchema(), RowAttributes::deals, RowAttributes::write);

    static final Shape<Verification> VERIFICATION = Shapes.oneOf(Verification.class);

    private static final RecordShape<Sharing> SHARING = new RecordShape<Sharing>(
                    "sharing",
                    "How several companies share the value; unallocated unless stated",
                    parts -> new Sharing(parts.get(0), parts.list(1), parts.list(2)))
            .required("rule", Sharing::rule, Shapes.oneOf(Sharing.Rule.class), "By what it is shared")
            .<BigDecimal>list("weights", Sharing::weights, Shapes.DECIMAL, "One for each company, by weights only")
            .<Money>list(
                    "amounts",
                    Sharing::amounts,
                    MoneyShape.MONEY,
                    "One for each company, by amounts only; they add up to the value");

    private static final RecordShape<Overlap> OVERLAP = new RecordShape<Overlap>(
                    "overlap",
                    "Whether this row's deals are inside another row of its stage",
                    parts -> new Overlap(parts.get(0), parts.get(1)))
            .required("with", Overlap::with, Shapes.ID, "The other row's id")
            .required("relation", Overlap::relation, Shapes.oneOf(Overlap.Relation.class), "How they relate");

    private RowAttributes() {}

    /** The shape of one kind with them; its own attributes follow. */
    static <T extends Outcome, B extends OutcomeBuilder<B>> ObjectShape<T, B> shape(
            OutcomeKind kind, String name, String description, Supplier<B> builder, Function<B, T> build) {
        return new ObjectShape<>(name, description, builder, build)
                .required("id", Outcome::id, OutcomeBuilder<B>::id, Shapes.ID, "Unique among all rows of the mission")
                .usually(
                        ONE,
                        "count",
                        Outcome::count,
                        OutcomeBuilder<B>::count,
                        DEALS,
                        "How many deals the row stands for; 1 unless stated")
                .optional(
                        "value",
                        Outcome::value,
                        OutcomeBuilder<B>::value,
                        MoneyShape.MONEY,
                        "The total value of all its deals; absent if undisclosed")
                .unique(
                        "companies",
                        Outcome::companies,
                        OutcomeBuilder<B>::companies,
                        References.COMPANY,
                        "The companies it belongs to, in order")
                .usually(
                        Sharing.unallocated(),
                        "sharing",
                        Outcome::sharing,
                        OutcomeBuilder<B>::sharing,
                        SHARING,
                        "How its companies share the value")
                .optional(
                        "stop",
                        Outcome::stop,
                        (row, stop) -> row.stop(Optional.of(stop)),
                        References.STOP,
                        "The stop it came from")
                .optional(
                        "buyer",
                        Outcome::buyer,
                        (row, buyer) -> row.buyer(Optional.of(buyer)),
                        References.BUYER,
                        "The buyer")
                .optional(
                        "date",
                        Outcome::date,
                        (row, date) -> row.date(Optional.of(date)),
                        Shapes.DATE,
                        "When it came about")
                .optional(
                        "industry",
                        Outcome::industry,
                        (row, industry) -> row.industry(Optional.of(industry)),
                        PartShapes.INDUSTRY,
                        "The industry of a row that names no company")
                .usually(
                        kind.initialStatus(),
                        "status",
                        Outcome::status,
                        OutcomeBuilder<B>::status,
                        Shapes.oneOf(OutcomeStatus.class),
                        "Where the deal stands; OPEN for consultations and prospects, else SIGNED, unless stated")
                .optional(
                        "statusDate",
                        Outcome::statusDate,
                        (row, date) -> row.statusDate(Optional.of(date)),
                        Shapes.DATE,
                        "Since when the deal stands there")
                .usually(
                        Verification.CLAIMED,
                        "verification",
                        Outcome::verification,
                        OutcomeBuilder<B>::verification,
                        VERIFICATION,
                        "How well it is proven; CLAIMED unless stated")
                .distinct(
                        "derivedFrom",
                        Outcome::derivedFrom,
                        OutcomeBuilder<B>::derivedFrom,
                        Shapes.link("The id of a row"),
                        "The rows, at the same or an earlier stage, that this one grew out of")
                .list(
                        "overlaps",
                        Outcome::overlaps,
                        OutcomeBuilder<B>::overlaps,
                        OVERLAP,
                        "What is stated of its overlap with other rows of its stage")
                .optional("note", Outcome::note, (row, note) -> row.note(Optional.of(note)), Shapes.TEXT, "A remark");
    }

    private static @Nullable OptionalInt deals(int value, In in) {
        Document document = in.document();
        if (document.is(value, Document.Kind.STRING) && document.hasText(value, UNKNOWN)) {
            return OptionalInt.empty();
        }
        if (!document.is(value, Document.Kind.NUMBER)) {
            return in.wrong(
                    value,
                    "must be a whole number, or \"unknown\"",
                    document.kind(value).shown());
        }
        Integer count = Shapes.COUNT.read(value, in);
        if (count == null) {
            return null;
        }
        return count == 0 ? in.wrong(value, "must be 1 or more, or \"unknown\"", "0") : OptionalInt.of(count);
    }

    private static void write(OptionalInt count, Out out) {
        if (count.isPresent()) {
            out.json().number(count.getAsInt());
        } else {
            out.json().string(UNKNOWN);
        }
    }

    private static Map<String, Object> dealsSchema() {
        return Map.of("oneOf", List.of(Shapes.ORDINAL.schema(), Map.of("const", UNKNOWN)));
    }
}
