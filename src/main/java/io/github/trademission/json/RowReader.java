package io.github.trademission.json;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Verification;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;

/** Reads the rows of results. What all kinds share is in {@link Row}. */
final class RowReader {
    private final Problems problems;
    private final Values values;
    private final PartReader parts;

    RowReader(Problems problems, PartReader parts) {
        this.problems = problems;
        this.values = new Values(problems);
        this.parts = parts;
    }

    Optional<Consultation> consultation(Node node) {
        return Fields.read(node, Keys.CONSULTATION, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            return () -> {
                Consultation.Builder builder = Consultation.builder()
                        .id(row.id().get())
                        .count(row.count())
                        .value(row.value())
                        .companies(row.companies())
                        .sharing(row.sharing())
                        .stop(row.stop())
                        .buyer(row.buyer())
                        .date(row.date())
                        .industry(row.industry())
                        .statusDate(row.statusDate())
                        .verification(row.verification())
                        .derivedFrom(row.derivedFrom())
                        .overlaps(row.overlaps())
                        .note(row.note());
                row.status().ifPresent(builder::status);
                return builder.build();
            };
        });
    }

    Optional<Prospect> prospect(Node node) {
        return Fields.read(node, Keys.PROSPECT, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<PartialDate> expectedBy = fields.date("expectedBy");
            return () -> {
                Prospect.Builder builder = Prospect.builder()
                        .id(row.id().get())
                        .count(row.count())
                        .value(row.value())
                        .companies(row.companies())
                        .sharing(row.sharing())
                        .stop(row.stop())
                        .buyer(row.buyer())
                        .date(row.date())
                        .industry(row.industry())
                        .statusDate(row.statusDate())
                        .verification(row.verification())
                        .derivedFrom(row.derivedFrom())
                        .overlaps(row.overlaps())
                        .note(row.note())
                        .expectedBy(expectedBy);
                row.status().ifPresent(builder::status);
                return builder.build();
            };
        });
    }

    Optional<Mou> mou(Node node) {
        return Fields.read(node, Keys.MOU, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<String> subject = fields.words("subject");
            return () -> {
                Mou.Builder builder = Mou.builder()
                        .id(row.id().get())
                        .count(row.count())
                        .value(row.value())
                        .companies(row.companies())
                        .sharing(row.sharing())
                        .stop(row.stop())
                        .buyer(row.buyer())
                        .date(row.date())
                        .industry(row.industry())
                        .statusDate(row.statusDate())
                        .verification(row.verification())
                        .derivedFrom(row.derivedFrom())
                        .overlaps(row.overlaps())
                        .note(row.note())
                        .subject(subject);
                row.status().ifPresent(builder::status);
                return builder.build();
            };
        });
    }

    Optional<JointBid> jointBid(Node node) {
        return Fields.read(node, Keys.JOINT_BID, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Supplier<Company> lead = fields.requiredReference("lead", parts.companies());
            Optional<String> project = fields.words("project");
            return () -> {
                JointBid.Builder builder = JointBid.builder()
                        .id(row.id().get())
                        .count(row.count())
                        .value(row.value())
                        .companies(row.companies())
                        .sharing(row.sharing())
                        .stop(row.stop())
                        .buyer(row.buyer())
                        .date(row.date())
                        .industry(row.industry())
                        .statusDate(row.statusDate())
                        .verification(row.verification())
                        .derivedFrom(row.derivedFrom())
                        .overlaps(row.overlaps())
                        .note(row.note())
                        .lead(lead.get())
                        .project(project);
                row.status().ifPresent(builder::status);
                return builder.build();
            };
        });
    }

    Optional<Contract> contract(Node node) {
        return Fields.read(node, Keys.CONTRACT, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<Signing> signing = fields.oneOf("signing", Signing.class);
            List<Amendment> amendments = fields.list("amendments", this::amendment);
            List<Realisation> realisations = fields.list("realisations", this::realisation);
            return () -> {
                Contract.Builder builder = Contract.builder()
                        .id(row.id().get())
                        .count(row.count())
                        .value(row.value())
                        .companies(row.companies())
                        .sharing(row.sharing())
                        .stop(row.stop())
                        .buyer(row.buyer())
                        .date(row.date())
                        .industry(row.industry())
                        .statusDate(row.statusDate())
                        .verification(row.verification())
                        .derivedFrom(row.derivedFrom())
                        .overlaps(row.overlaps())
                        .note(row.note())
                        .signing(signing)
                        .amendments(amendments)
                        .realisations(realisations);
                row.status().ifPresent(builder::status);
                return builder.build();
            };
        });
    }

    private Optional<Amendment> amendment(Node node) {
        return Fields.read(node, Keys.AMENDMENT, problems, fields -> {
            Supplier<PartialDate> date = fields.required("date", values::date);
            Supplier<Money> value = fields.required("value", values::money);
            return () -> new Amendment(date.get(), value.get());
        });
    }

    private Optional<Realisation> realisation(Node node) {
        return Fields.read(node, Keys.REALISATION, problems, fields -> {
            Supplier<Money> value = fields.required("value", values::money);
            Optional<PartialDate> date = fields.date("date");
            Optional<Verification> verification = fields.oneOf("verification", Verification.class);
            Optional<String> note = fields.text("note");
            return () -> Realisation.builder()
                    .value(value.get())
                    .date(date)
                    .verification(verification.orElse(Verification.CLAIMED))
                    .note(note)
                    .build();
        });
    }
}
