package io.github.trademission.audit;

import java.util.Locale;

/** How serious a finding is, from the least to the most. */
public enum Severity {
    /** Worth knowing; nothing needs to change. */
    NOTE("참고", "note"),
    /** Possible, and to be looked at. */
    WARNING("주의", "warning"),
    /** Cannot be right as it stands. */
    ERROR("오류", "error");

    private final String korean;
    private final String english;

    Severity(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /**
     * The severity's name.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean: 참고, 주의, 오류
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }
}
