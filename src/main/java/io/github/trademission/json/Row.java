package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Industry;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;

/** What all kinds of rows share, as read. */
record Row(
        Supplier<String> id,
        OptionalInt count,
        Optional<Money> value,
        List<Company> companies,
        Sharing sharing,
        Optional<Stop> stop,
        Optional<Buyer> buyer,
        Optional<PartialDate> date,
        Optional<Industry> industry,
        Optional<OutcomeStatus> status,
        Optional<PartialDate> statusDate,
        Verification verification,
        List<String> derivedFrom,
        List<Overlap> overlaps,
        Optional<String> note) {
    static final String UNKNOWN = "unknown";

    static Row read(Fields fields, PartReader parts, Problems problems) {
        Values values = new Values(problems);
        return new Row(
                fields.requiredWords("id"),
                fields.read("count", node -> count(node, values, problems)).orElse(OptionalInt.of(1)),
                fields.money("value"),
                fields.references("companies", parts.companies()),
                fields.read("sharing", node -> sharing(node, values, problems)).orElse(Sharing.unallocated()),
                fields.reference("stop", parts.stops()),
                fields.reference("buyer", parts.buyers()),
                fields.date("date"),
                fields.industry("industry"),
                fields.oneOf("status", OutcomeStatus.class),
                fields.date("statusDate"),
                fields.oneOf("verification", Verification.class).orElse(Verification.CLAIMED),
                fields.distinct("derivedFrom", values::words),
                fields.list("overlaps", node -> overlap(node, problems)),
                fields.text("note"));
    }

    /** Sets what was read in the builder of any kind of row. */
    <B extends OutcomeBuilder<B>> B set(B builder) {
        status.ifPresent(builder::status);
        return builder.id(id.get())
                .count(count)
                .value(value)
                .companies(companies)
                .sharing(sharing)
                .stop(stop)
                .buyer(buyer)
                .date(date)
                .industry(industry)
                .statusDate(statusDate)
                .verification(verification)
                .derivedFrom(derivedFrom)
                .overlaps(overlaps)
                .note(note);
    }

    private static Optional<OptionalInt> count(Node node, Values values, Problems problems) {
        if (node.is(Node.Kind.STRING) && node.text().equals(UNKNOWN)) {
            return Optional.of(OptionalInt.empty());
        }
        if (!node.is(Node.Kind.NUMBER)) {
            problems.add(
                    node, "must be a whole number, or \"unknown\"", node.kind().shown());
            return Optional.empty();
        }
        Optional<Integer> count = values.count(node);
        if (count.isPresent() && count.get() == 0) {
            problems.add(node, "must be 1 or more, or \"unknown\"", "0");
        }
        return count.map(OptionalInt::of);
    }

    private static Optional<Sharing> sharing(Node node, Values values, Problems problems) {
        return Fields.read(node, Keys.SHARING, problems, fields -> {
            Supplier<Sharing.Rule> rule = fields.requiredOneOf("rule", Sharing.Rule.class);
            List<BigDecimal> weights = fields.list("weights", values::decimal);
            List<Money> amounts = fields.list("amounts", values::money);
            return () -> new Sharing(rule.get(), weights, amounts);
        });
    }

    private static Optional<Overlap> overlap(Node node, Problems problems) {
        return Fields.read(node, Keys.OVERLAP, problems, fields -> {
            Supplier<String> with = fields.requiredWords("with");
            Supplier<Overlap.Relation> relation = fields.requiredOneOf("relation", Overlap.Relation.class);
            return () -> new Overlap(with.get(), relation.get());
        });
    }
}
