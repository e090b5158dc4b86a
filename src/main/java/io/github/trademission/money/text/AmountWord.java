package io.github.trademission.money.text;

import java.util.List;
import java.util.Optional;

/** The words that may stand beside an amount, with what each says of how firmly it is meant; longer ones first. */
enum AmountWord {
    ABOUT_BEFORE(Qualifier.ABOUT, true, "대략", "약", "approximately", "about", "~", "≒", "≈"),
    AT_LEAST_BEFORE(Qualifier.AT_LEAST, true, "최소", "more than", "at least", "over"),
    AT_MOST_BEFORE(Qualifier.AT_MOST, true, "최대", "less than", "up to"),
    ABOUT_BEHIND(Qualifier.ABOUT, false, "내외", "가량", "안팎", "정도"),
    AT_LEAST_BEHIND(Qualifier.AT_LEAST, false, "이상", "초과", "이 넘는", "가 넘는", "을 넘는", "를 넘는", "넘는"),
    AT_MOST_BEHIND(Qualifier.AT_MOST, false, "미만", "이하"),
    NEUTRAL_BEHIND(Qualifier.EXACT, false, "상당", "어치", "규모");

    private static final String FLOOR = "여";

    private final Qualifier qualifier;
    private final boolean before;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that cannot change.
    private final List<String> words;

    AmountWord(Qualifier qualifier, boolean before, String... words) {
        this.qualifier = qualifier;
        this.before = before;
        this.words = List.of(words);
    }

    Qualifier qualifier() {
        return qualifier;
    }

    /** The kind of word at the cursor, which moves behind it. */
    static Optional<AmountWord> take(Cursor cursor, boolean before) {
        for (AmountWord kind : values()) {
            if (kind.before == before && kind.words.stream().anyMatch(word -> take(cursor, word))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Moves over a 여, which stands inside or behind a number. */
    static boolean takeFloor(Cursor cursor) {
        int before = cursor.index();
        cursor.skipSpaces();
        if (cursor.take(FLOOR)) {
            return true;
        }
        cursor.back(before);
        return false;
    }

    private static boolean take(Cursor cursor, String word) {
        boolean latin = word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        return latin ? cursor.takePhrase(word) : cursor.take(word);
    }
}
