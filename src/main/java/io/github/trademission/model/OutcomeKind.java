package io.github.trademission.model;

/**
 * The kinds of results, in the order of the stages that a deal goes through. Figures of two kinds are never added
 * silently: a memorandum is no contract.
 */
public enum OutcomeKind {
    /** A meeting with a buyer (상담) and the amount talked about (상담액). */
    CONSULTATION(1),
    /** A contract that is expected (계약추진, 향후 계약 예상). */
    PROSPECT(2),
    /** A memorandum of understanding (양해각서, 업무협약). */
    MOU(3),
    /** An order that several companies seek together (공동수주); a stage with the memoranda. */
    JOINT_BID(3),
    /** A contract (계약), signed on site (현장계약) or afterwards (본계약). */
    CONTRACT(4);

    private final int stage;

    OutcomeKind(int stage) {
        this.stage = stage;
    }

    /**
     * {@return the stage's number; a deal moves to higher ones, memoranda and joint bids share one}
     */
    public int stage() {
        return stage;
    }
}
