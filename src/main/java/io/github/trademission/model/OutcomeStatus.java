package io.github.trademission.model;

import java.util.Locale;

/** Where a deal stands. A deal is live, or dead: nothing will come of it any more. */
public enum OutcomeStatus {
    /** Talked about, nothing signed. */
    OPEN(true, "진행 중", "open"),
    /** Signed. */
    SIGNED(true, "체결", "signed"),
    /** Signed and being delivered. */
    IN_DELIVERY(true, "이행 중", "in delivery"),
    /** Delivered and paid. */
    COMPLETED(true, "이행 완료", "completed"),
    /** Cancelled by either side. */
    CANCELLED(false, "취소", "cancelled"),
    /** Lapsed: its time ran out. */
    LAPSED(false, "실효", "lapsed"),
    /** Withdrawn by the company. */
    WITHDRAWN(false, "철회", "withdrawn"),
    /** Rejected by the customer. */
    REJECTED_BY_CUSTOMER(false, "바이어 거절", "rejected by the customer");

    private final boolean live;
    private final String korean;
    private final String english;

    OutcomeStatus(boolean live, String korean, String english) {
        this.live = live;
        this.korean = korean;
        this.english = english;
    }

    /**
     * {@return whether something may still come of the deal, or has}
     */
    public boolean isLive() {
        return live;
    }

    /**
     * The status's name.
     *
     * @param locale the readers' locale
     * @return the term in English for English readers, else in Korean, such as 이행 중
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }
}
