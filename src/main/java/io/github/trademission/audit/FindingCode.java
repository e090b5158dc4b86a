package io.github.trademission.audit;

import java.util.Locale;

/**
 * What an audit can find. The names are stable: systems may store and filter by them. Each is described with an example in
 * {@code docs/findings.md}.
 */
public enum FindingCode {
    /** The stated number of companies is not the number of those named, or not the sum of the sizes per industry. */
    DELEGATION_SIZE_DIFFERS(Severity.WARNING);

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
