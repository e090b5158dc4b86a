package io.github.trademission.model;

/** What a support programme gives. */
public enum ProgrammeKind {
    /** Help with exporting (수출지원). */
    EXPORT,
    /** Help with technology (기술지원). */
    TECHNOLOGY,
    /** Money (자금지원). */
    FUNDING,
    /** Something else. */
    OTHER
}
