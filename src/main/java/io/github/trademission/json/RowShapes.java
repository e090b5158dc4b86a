package io.github.trademission.json;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Verification;
import java.util.List;
import org.javamoney.moneta.Money;

/** The rows of results, kind by kind. */
final class RowShapes {
    private static final RecordShape<Amendment> AMENDMENT = new RecordShape<Amendment>(
                    "amendment",
                    "A change of a contract's value",
                    parts -> new Amendment(parts.get(0), parts.<Money>get(1)))
            .required("date", Amendment::date, Shapes.DATE, "When it was agreed")
            .required("value", Amendment::value, MoneyShape.MONEY, "The whole value from then on");

    private static final ObjectShape<Realisation, Realisation.Builder> REALISATION = new ObjectShape<>(
                    "realisation",
                    "Money that arrived under a contract (수출이행)",
                    Realisation::builder,
                    Realisation.Builder::build)
            .onOneLine()
            .required("value", Realisation::value, Realisation.Builder::value, MoneyShape.MONEY, "How much arrived")
            .optional("date", Realisation::date, Realisation.Builder::date, Shapes.DATE, "When")
            .usually(
                    Verification.CLAIMED,
                    "verification",
                    Realisation::verification,
                    Realisation.Builder::verification,
                    RowAttributes.VERIFICATION,
                    "How well it is proven; CLAIMED unless stated")
            .optional("note", Realisation::note, Realisation.Builder::note, Shapes.TEXT, "A remark");

    static final ObjectShape<Consultation, Consultation.Builder> CONSULTATION = RowAttributes.shape(
            OutcomeKind.CONSULTATION,
            "consultation",
            "A consultation (상담), or a batch of them",
            Consultation::builder,
            Consultation.Builder::build);

    static final ObjectShape<Prospect, Prospect.Builder> PROSPECT = RowAttributes.shape(
                    OutcomeKind.PROSPECT,
                    "prospect",
                    "An expected contract (계약추진), or a batch of them",
                    Prospect::builder,
                    Prospect.Builder::build)
            .optional(
                    "expectedBy",
                    Prospect::expectedBy,
                    Prospect.Builder::expectedBy,
                    Shapes.DATE,
                    "When the contract is expected");

    static final ObjectShape<Mou, Mou.Builder> MOU = RowAttributes.shape(
                    OutcomeKind.MOU,
                    "mou",
                    "A memorandum of understanding (양해각서), or a batch of them",
                    Mou::builder,
                    Mou.Builder::build)
            .optional("subject", Mou::subject, Mou.Builder::subject, Shapes.WORDS, "What it is about");

    static final ObjectShape<JointBid, JointBid.Builder> JOINT_BID = RowAttributes.shape(
                    OutcomeKind.JOINT_BID,
                    "jointBid",
                    "An order that several companies seek together (공동수주)",
                    JointBid::builder,
                    JointBid.Builder::build)
            .required(
                    "lead",
                    JointBid::lead,
                    JointBid.Builder::lead,
                    References.COMPANY,
                    "The id of the member that leads (주관사)")
            .optional("project", JointBid::project, JointBid.Builder::project, Shapes.WORDS, "What is bid for")
            .rule("required", List.of("id", "companies", "lead"));

    static final ObjectShape<Contract, Contract.Builder> CONTRACT = RowAttributes.shape(
                    OutcomeKind.CONTRACT,
                    "contract",
                    "A contract (계약), or a batch of them",
                    Contract::builder,
                    Contract.Builder::build)
            .optional(
                    "signing",
                    Contract::signing,
                    Contract.Builder::signing,
                    Shapes.oneOf(Signing.class),
                    "Signed on site (현장계약) or afterwards (본계약)")
            .list(
                    "amendments",
                    Contract::amendments,
                    Contract.Builder::amendments,
                    AMENDMENT,
                    "The changes of its value, in the order of their dates")
            .list(
                    "realisations",
                    Contract::realisations,
                    Contract.Builder::realisations,
                    REALISATION,
                    "The money that arrived under it (수출이행)");

    private RowShapes() {}

    /** The lists of rows that a mission has, in the order of their stages. */
    static void listsOf(ObjectShape<Mission, Mission.Builder> mission) {
        mission.list(
                        "consultations",
                        Mission::consultations,
                        Mission.Builder::consultations,
                        CONSULTATION,
                        "Consultations (상담)")
                .list(
                        "prospects",
                        Mission::prospects,
                        Mission.Builder::prospects,
                        PROSPECT,
                        "Expected contracts (계약추진)")
                .list("mous", Mission::mous, Mission.Builder::mous, MOU, "Memoranda (양해각서)")
                .list("jointBids", Mission::jointBids, Mission.Builder::jointBids, JOINT_BID, "Joint bids (공동수주)")
                .list("contracts", Mission::contracts, Mission.Builder::contracts, CONTRACT, "Contracts (계약)");
    }
}
