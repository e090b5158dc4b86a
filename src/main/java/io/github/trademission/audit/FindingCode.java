package io.github.trademission.audit;

import java.util.Locale;

/**
 * What an audit can find. The names are stable: systems may store and filter by them. Each is described with an example in
 * {@code docs/findings.md}.
 */
public enum FindingCode {
    /** The stated number of companies is not the number of those named, or not the sum of the sizes per industry. */
    DELEGATION_SIZE_DIFFERS(Severity.WARNING),

    /** A published figure is not what the rows and numbers of the record come to. */
    PUBLISHED_DIFFERS_FROM_RECORD(Severity.WARNING),
    /** A published total is not what its published parts add up to, and rounding does not explain it. */
    PUBLISHED_PARTS_DO_NOT_ADD_UP(Severity.ERROR),
    /** A published total is what its published parts add up to but for one of them. */
    PUBLISHED_TOTAL_LEAVES_OUT_PART(Severity.ERROR),
    /** A published average or percentage does not follow from its two parts. */
    PUBLISHED_QUOTIENT_DIFFERS(Severity.WARNING),
    /** An amount published in two currencies implies a rate far from that of the mission's other figures. */
    PUBLISHED_EQUIVALENT_DIFFERS(Severity.ERROR),
    /** Two publications of the same figure do not agree. */
    PUBLISHED_FIGURES_DISAGREE(Severity.WARNING),
    /** A published maximum is below the published average. */
    PUBLISHED_MAXIMUM_BELOW_AVERAGE(Severity.ERROR),
    /** A published maximum is above the published total. */
    PUBLISHED_MAXIMUM_ABOVE_TOTAL(Severity.ERROR),
    /** One amount is published as two kinds of results, such as memoranda and contracts. */
    PUBLISHED_TOLD_AS_TWO_KINDS(Severity.WARNING),
    /** The amount recorded for a published figure is not what its printed text says. */
    PUBLISHED_AMOUNT_NOT_AS_PRINTED(Severity.ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * {@return how serious a finding of this code is}
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What to do about it.
     *
     * @param locale the readers' locale
     * @return a hint in English for English readers, else in Korean
     */
    public String hint(Locale locale) {
        return Wording.in(locale).of(name() + ".hint");
    }
}
