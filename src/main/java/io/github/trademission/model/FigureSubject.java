package io.github.trademission.model;

import java.util.Optional;

/** What a published figure or a target counts or values. */
public enum FigureSubject {
    /** Missions sent (파견 횟수). */
    MISSION,
    /** Distinct companies (참가기업 수). */
    COMPANY,
    /** Participations: a company that travelled twice counts twice (연인원, 연 참가). */
    PARTICIPATION,
    /** Buyers met (바이어 수). */
    BUYER,
    /** Consultations (상담). */
    CONSULTATION(OutcomeKind.CONSULTATION),
    /** Expected contracts (계약추진). */
    PROSPECT(OutcomeKind.PROSPECT),
    /** Memoranda of understanding (양해각서). */
    MOU(OutcomeKind.MOU),
    /** Joint bids (공동수주). */
    JOINT_BID(OutcomeKind.JOINT_BID),
    /** Contracts (계약). */
    CONTRACT(OutcomeKind.CONTRACT),
    /** Exports that were realised (수출이행, 후속수출). */
    REALISATION,
    /** Money spent (사업비). */
    COST;

    private final Optional<OutcomeKind> kind;

    FigureSubject() {
        this.kind = Optional.empty();
    }

    FigureSubject(OutcomeKind kind) {
        this.kind = Optional.of(kind);
    }

    /**
     * {@return the kind of results that the figure is about, if it is about results}
     */
    public Optional<OutcomeKind> kind() {
        return kind;
    }
}
