package io.github.trademission.model;

import java.util.Locale;

/**
 * The kinds of results, in the order of the stages that a deal goes through. Figures of two kinds are never added
 * silently: a memorandum is no contract.
 */
public enum OutcomeKind {
    /** A meeting with a buyer (상담) and the amount talked about (상담액). */
    CONSULTATION(1, "상담", "consultation"),
    /** A contract that is expected (계약추진, 향후 계약 예상). */
    PROSPECT(2, "계약추진", "expected contract"),
    /** A memorandum of understanding (양해각서, 업무협약). */
    MOU(3, "양해각서", "memorandum"),
    /** An order that several companies seek together (공동수주); a stage with the memoranda. */
    JOINT_BID(3, "공동수주", "joint bid"),
    /** A contract (계약), signed on site (현장계약) or afterwards (본계약). */
    CONTRACT(4, "계약", "contract");

    private final int stage;
    private final String korean;
    private final String english;

    OutcomeKind(int stage, String korean, String english) {
        this.stage = stage;
        this.korean = korean;
        this.english = english;
    }

    /**
     * {@return the stage's number; a deal moves to higher ones, memoranda and joint bids share one}
     */
    public int stage() {
        return stage;
    }

    /**
     * The kind's name.
     *
     * @param locale the readers' locale
     * @return the term in English for English readers, else in Korean: 상담, 계약추진, 양해각서, 공동수주, 계약
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }
}
