package io.github.trademission.model;

/** Where a deal stands. A deal is live, or dead: nothing will come of it any more. */
public enum OutcomeStatus {
    /** Talked about, nothing signed. */
    OPEN(true),
    /** Signed. */
    SIGNED(true),
    /** Signed and being delivered. */
    IN_DELIVERY(true),
    /** Delivered and paid. */
    COMPLETED(true),
    /** Cancelled by either side. */
    CANCELLED(false),
    /** Lapsed: its time ran out. */
    LAPSED(false),
    /** Withdrawn by the company. */
    WITHDRAWN(false),
    /** Rejected by the customer. */
    REJECTED_BY_CUSTOMER(false);

    private final boolean live;

    OutcomeStatus(boolean live) {
        this.live = live;
    }

    /**
     * {@return whether something may still come of the deal, or has}
     */
    public boolean isLive() {
        return live;
    }
}
