package io.github.trademission.reconcile;

import java.util.Locale;

/** What a published figure is set against. */
public enum Basis {
    /** The rows and numbers of the record. */
    RECORD,
    /** The published figures of the stops. */
    STOPS,
    /** The published figures of the countries. */
    COUNTRIES,
    /** The published figures of the industries. */
    INDUSTRIES,
    /** The published figures of the companies. */
    COMPANIES,
    /** The published figures of shorter periods, such as years. */
    PERIODS,
    /** The published figures that the report itself adds up to it. */
    STATED_PARTS,
    /** The published figures or numbers of the record that an average or a percentage is made of. */
    QUOTIENT,
    /** The rate between two currencies that the other figures of the mission imply. */
    IMPLIED_RATE,
    /** The same figure as published elsewhere. */
    OTHER_SOURCE;

    /**
     * The basis in words.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean
     */
    public String nameIn(Locale locale) {
        return ReconciliationText.sentences(locale).of("basis." + name());
    }
}
