package io.github.trademission.model;

import java.util.Locale;

/** How well a row of results is proven. */
public enum Verification {
    /** Somebody said so; nothing else is known. */
    CLAIMED("주장", "claimed"),
    /** A paper shows it: a signed contract, a memorandum, an invoice. */
    DOCUMENTED("증빙", "documented"),
    /** The company confirmed it when asked afterwards. */
    CONFIRMED_BY_COMPANY("기업 확인", "confirmed by the company"),
    /** Customs clearance shows it (수출신고필증). */
    CONFIRMED_BY_CUSTOMS("통관 확인", "confirmed by customs"),
    /** Checked and found wrong. */
    REJECTED("부인", "rejected");

    private final String korean;
    private final String english;

    Verification(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /**
     * The name of this degree of proof.
     *
     * @param locale the readers' locale
     * @return the term in English for English readers, else in Korean, such as 기업 확인
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }
}
