package io.github.trademission.reconcile;

import java.util.Locale;

/** What a published figure says when it is set against what it should agree with. */
public enum Verdict {
    /** They agree. */
    MATCH("일치", "match"),
    /** They differ by no more than the rounding of the printed figures explains. */
    ROUNDING("단수 차이", "rounding"),
    /** The figure is more than its parts: parts are missing, or the figure is too high. */
    GAP("발표 과다", "gap"),
    /** The parts are more than the figure. */
    OVER("발표 과소", "over"),
    /** The figure is not broken down, or only in part, and what is there does not exceed it. */
    NOT_ITEMISED("세부 내역 없음", "not itemised"),
    /** It cannot be told: the figure lies within what is possible, or nothing comparable is recorded. */
    UNKNOWN("확인 불가", "unknown");

    private final String korean;
    private final String english;

    Verdict(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /**
     * The verdict's name.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean
     */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : korean;
    }
}
