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
            return () -> row.set(Consultation.builder()).build();
        });
    }

    Optional<Prospect> prospect(Node node) {
        return Fields.read(node, Keys.PROSPECT, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<PartialDate> expectedBy = fields.date("expectedBy");
            return () -> row.set(Prospect.builder()).expectedBy(expectedBy).build();
        });
    }

    Optional<Mou> mou(Node node) {
        return Fields.read(node, Keys.MOU, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<String> subject = fields.words("subject");
            return () -> row.set(Mou.builder()).subject(subject).build();
        });
    }

    Optional<JointBid> jointBid(Node node) {
        return Fields.read(node, Keys.JOINT_BID, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Supplier<Company> lead = fields.requiredReference("lead", parts.companies());
            Optional<String> project = fields.words("project");
            return () -> row.set(JointBid.builder())
                    .lead(lead.get())
                    .project(project)
                    .build();
        });
    }

    Optional<Contract> contract(Node node) {
        return Fields.read(node, Keys.CONTRACT, problems, fields -> {
            Row row = Row.read(fields, parts, problems);
            Optional<Signing> signing = fields.oneOf("signing", Signing.class);
            List<Amendment> amendments = fields.list("amendments", this::amendment);
            List<Realisation> realisations = fields.list("realisations", this::realisation);
            return () -> row.set(Contract.builder())
                    .signing(signing)
                    .amendments(amendments)
                    .realisations(realisations)
                    .build();
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
