package io.github.trademission.money.text;

/** Puts Hangul syllables together that some systems store as letters (NFD): ㅁ + ㅏ + ㄴ is 만. */
final class HangulLetters {
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private HangulLetters() {}

    /** The syllable of two characters, or the character 0 if they make none. */
    static char compose(char first, char second) {
        int lead = first - '\u1100';
        int vowel = second - '\u1161';
        if (lead >= 0 && lead < 19 && vowel >= 0 && vowel < VOWELS) {
            return (char) ('가' + (lead * VOWELS + vowel) * FINALS);
        }
        int last = second - '\u11a7';
        boolean open = first >= '가' && first <= '힣' && (first - '가') % FINALS == 0;
        return open && last > 0 && last < FINALS ? (char) (first + last) : 0;
    }
}
