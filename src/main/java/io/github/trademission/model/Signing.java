package io.github.trademission.model;

/** When and where a contract was signed. */
public enum Signing {
    /** During the mission (현장계약). */
    ON_SITE,
    /** Afterwards, at home (본계약, 후속계약). */
    FOLLOW_UP
}
