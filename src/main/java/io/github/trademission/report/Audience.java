package io.github.trademission.report;

/** Whom a report is written for: what is worth a line to people differs from what programs can use. */
public enum Audience {
    /** Officers who read a page, in their language. */
    PEOPLE,
    /** Programs, which take the figures elsewhere. */
    PROGRAMS
}
