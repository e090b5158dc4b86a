package io.github.trademission.wording;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles behind values: which of two forms is right follows from the sound that the value ends in. Sentences
 * hold both forms, as in {@code {0}이(가)}; behind letters of unknown sound and brackets both stay.
 */
final class Particles {
    private static final Pattern BOTH_FORMS = Pattern.compile("(.)(이\\(가\\)|은\\(는\\)|을\\(를\\)|와\\(과\\)|\\(으\\)로)");
    private static final int FIRST_SYLLABLE = '가';
    private static final int LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;
    /** The digits as read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
    private static final String DIGITS = "영일이삼사오육칠팔구";

    private Particles() {}

    static String chosen(String sentence) {
        return BOTH_FORMS.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + form(found)));
    }

    private static String form(MatchResult found) {
        char last = found.group(1).charAt(0);
        char syllable = last >= '0' && last <= '9' ? DIGITS.charAt(last - '0') : last;
        if (syllable < FIRST_SYLLABLE || syllable > LAST_SYLLABLE) {
            return found.group(2);
        }
        int ending = (syllable - FIRST_SYLLABLE) % FINALS;
        boolean closed = ending != 0;
        return switch (found.group(2)) {
            case "이(가)" -> closed ? "이" : "가";
            case "은(는)" -> closed ? "은" : "는";
            case "을(를)" -> closed ? "을" : "를";
            case "와(과)" -> closed ? "과" : "와";
            default -> closed && ending != FINAL_RIEUL ? "으로" : "로";
        };
    }
}
