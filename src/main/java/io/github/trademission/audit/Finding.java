package io.github.trademission.audit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something about a mission that is odd or cannot be right: what, where, and what was found there. Names of people and
 * buyers are never part of it; rows, companies and figures are named by their ids. Immutable and thread-safe.
 */
public final class Finding {
    private final FindingCode code;
    private final String mission;
    private final String path;
    private final List<Object> details;

    Finding(FindingCode code, String mission, String path, Object... details) {
        this.code = code;
        this.mission = mission;
        this.path = path;
        this.details = List.of(details);
    }

    /**
     * {@return what was found}
     */
    public FindingCode code() {
        return code;
    }

    /**
     * {@return how serious it is}
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * {@return the id of the mission}
     */
    public String mission() {
        return mission;
    }

    /**
     * {@return where in the mission, such as {@code contracts[2].value} or {@code publishedFigures[0]}}
     */
    public String path() {
        return path;
    }

    /**
     * What was found, with the values it is about.
     *
     * @param locale the readers' locale
     * @return a sentence in English for English readers, else in Korean
     */
    public String text(Locale locale) {
        return Wording.in(locale).of(code.name() + ".text", details.toArray());
    }

    /**
     * What to do about it.
     *
     * @param locale the readers' locale
     * @return a hint in English for English readers, else in Korean
     */
    public String hint(Locale locale) {
        return code.hint(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && code == finding.code
                && mission.equals(finding.mission)
                && path.equals(finding.path)
                && details.equals(finding.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, mission, path, details);
    }

    /**
     * {@return severity, code, mission, path and text in English, for logs and tests}
     */
    @Override
    public String toString() {
        return severity().nameIn(Locale.ENGLISH) + " " + code + " " + mission + " " + path + ": "
                + text(Locale.ENGLISH);
    }
}
