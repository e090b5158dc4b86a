package io.github.trademission.spreadsheet.column;

import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Signing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rows of one kind have beside what rows of all kinds share, as far as a table has a column for it. Both ways between a row
 * and these attributes stand here, kind by kind.
 *
 * @param expectedBy when a contract is expected
 * @param subject what a row is about, under whatever name its kind has for it
 * @param lead who leads a joint bid
 * @param signing where a contract was signed
 * @param withoutColumn the names of what a row has and no table has a column for
 */
public record OwnAttributes(
        Optional<PartialDate> expectedBy,
        Optional<String> subject,
        Optional<Company> lead,
        Optional<Signing> signing,
        List<String> withoutColumn) {
    private static final Optional<PartialDate> NO_DATE = Optional.empty();
    private static final Optional<String> NO_TEXT = Optional.empty();
    private static final Optional<Company> NOBODY = Optional.empty();
    private static final Optional<Signing> UNSIGNED = Optional.empty();
    private static final OwnAttributes NONE = new OwnAttributes(NO_DATE, NO_TEXT, NOBODY, UNSIGNED, List.of());

    /** Sets what rows of all kinds share. */
    @FunctionalInterface
    public interface Common {
        /** The builder with what is shared. */
        <B extends OutcomeBuilder<B>> B set(B builder);
    }

    /** A row of a kind with these attributes. */
    public Outcome row(OutcomeKind kind, Common common) {
        return switch (kind) {
            case CONSULTATION -> common.set(Consultation.builder()).build();
            case PROSPECT ->
                common.set(Prospect.builder()).expectedBy(expectedBy).build();
            case MOU -> common.set(Mou.builder()).subject(subject).build();
            case JOINT_BID -> {
                JointBid.Builder bid = common.set(JointBid.builder()).project(subject);
                lead.ifPresent(bid::lead);
                yield bid.build();
            }
            case CONTRACT -> common.set(Contract.builder()).signing(signing).build();
        };
    }

    /** Those of a row. */
    public static OwnAttributes of(Outcome row) {
        return switch (row.kind()) {
            case CONSULTATION -> NONE;
            case PROSPECT -> new OwnAttributes(((Prospect) row).expectedBy(), NO_TEXT, NOBODY, UNSIGNED, List.of());
            case MOU -> new OwnAttributes(NO_DATE, ((Mou) row).subject(), NOBODY, UNSIGNED, List.of());
            case JOINT_BID -> {
                JointBid bid = (JointBid) row;
                yield new OwnAttributes(NO_DATE, bid.project(), Optional.of(bid.lead()), UNSIGNED, List.of());
            }
            case CONTRACT -> {
                Contract contract = (Contract) row;
                List<String> withoutColumn = new ArrayList<>();
                if (!contract.amendments().isEmpty()) {
                    withoutColumn.add("amendments");
                }
                if (!contract.realisations().isEmpty()) {
                    withoutColumn.add("realisations");
                }
                yield new OwnAttributes(NO_DATE, NO_TEXT, NOBODY, contract.signing(), withoutColumn);
            }
        };
    }

    /** The name of the attribute that the subject of a row is. */
    public static String subjectName(OutcomeKind kind) {
        return kind == OutcomeKind.JOINT_BID ? "project" : "subject";
    }
}
