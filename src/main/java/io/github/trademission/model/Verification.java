package io.github.trademission.model;

/** How well a row of results is proven. */
public enum Verification {
    /** Somebody said so; nothing else is known. */
    CLAIMED,
    /** A paper shows it: a signed contract, a memorandum, an invoice. */
    DOCUMENTED,
    /** The company confirmed it when asked afterwards. */
    CONFIRMED_BY_COMPANY,
    /** Customs clearance shows it (수출신고필증). */
    CONFIRMED_BY_CUSTOMS,
    /** Checked and found wrong. */
    REJECTED
}
