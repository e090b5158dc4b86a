package io.github.trademission.model;

/** What a person does in a delegation. */
public enum DelegateRole {
    /** Heads it (단장); a delegation has at most one. */
    HEAD,
    /** Stands in for the head (부단장). */
    DEPUTY,
    /** Comes from an institution (공무원, 실무자). */
    OFFICIAL,
    /** Comes from a company (기업 대표). */
    COMPANY_REPRESENTATIVE,
    /** Interprets (통역). */
    INTERPRETER
}
