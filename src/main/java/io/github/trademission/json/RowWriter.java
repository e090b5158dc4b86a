package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.io.IOException;

/** Writes the rows of results. */
final class RowWriter {
    private final Out out;

    RowWriter(Out out) {
        this.out = out;
    }

    void consultation(Consultation row) throws IOException {
        shared(row);
    }

    void prospect(Prospect row) throws IOException {
        shared(row);
        out.text("expectedBy", row.expectedBy());
    }

    void mou(Mou row) throws IOException {
        shared(row);
        out.text("subject", row.subject());
    }

    void jointBid(JointBid row) throws IOException {
        shared(row);
        out.text("lead", row.lead().id());
        out.text("project", row.project());
    }

    void contract(Contract row) throws IOException {
        shared(row);
        out.text("signing", row.signing());
        out.lines("amendments", row.amendments(), amendment -> {
            out.text("date", amendment.date().toString());
            out.money("value", amendment.value());
        });
        out.lines("realisations", row.realisations(), this::realisation);
    }

    private void realisation(Realisation realisation) throws IOException {
        out.money("value", realisation.value());
        out.text("date", realisation.date());
        out.unless(Verification.CLAIMED, "verification", realisation.verification());
        out.text("note", realisation.note());
    }

    private void shared(Outcome row) throws IOException {
        out.text("id", row.id());
        if (row.count().isEmpty()) {
            out.text("count", Row.UNKNOWN);
        } else if (row.count().getAsInt() != 1) {
            out.number("count", row.count());
        }
        out.money("value", row.value());
        out.texts("companies", row.companies().stream().map(Company::id).toList());
        sharing(row.sharing());
        out.text("stop", row.stop().map(Stop::id));
        out.text("buyer", row.buyer().map(Buyer::id));
        out.text("date", row.date());
        out.industry("industry", row.industry());
        out.unless(usual(row.kind()), "status", row.status());
        out.text("statusDate", row.statusDate());
        out.unless(Verification.CLAIMED, "verification", row.verification());
        out.texts("derivedFrom", row.derivedFrom());
        out.lines("overlaps", row.overlaps(), overlap -> {
            out.text("with", overlap.with());
            out.text("relation", overlap.relation().name());
        });
        out.text("note", row.note());
    }

    private static OutcomeStatus usual(OutcomeKind kind) {
        return switch (kind) {
            case CONSULTATION, PROSPECT -> OutcomeStatus.OPEN;
            case MOU, JOINT_BID, CONTRACT -> OutcomeStatus.SIGNED;
        };
    }

    private void sharing(Sharing sharing) throws IOException {
        if (sharing.rule() == Sharing.Rule.UNALLOCATED) {
            return;
        }
        out.inline("sharing", () -> {
            out.text("rule", sharing.rule().name());
            out.texts("weights", sharing.weights().stream().map(out::decimal).toList());
            out.lines("amounts", sharing.amounts(), out::money);
        });
    }
}
