package io.github.trademission.money.text;

/** A place in a money text that moves forward over what was understood. */
final class Cursor {
    private static final int LONGEST = 200;

    private final CharSequence given;
    private final NormalText normal;
    private final String text;
    private int index;

    Cursor(CharSequence given) {
        if (given.length() > LONGEST) {
            throw new MoneyTextException("must have at most " + LONGEST + " characters", given, LONGEST);
        }
        this.given = given.toString();
        this.normal = new NormalText(this.given.toString());
        this.text = normal.text();
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** The character here, or the character 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(index);
    }

    char next() {
        return text.charAt(index++);
    }

    boolean atDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /** Moves over one character if it stands here. */
    boolean take(char c) {
        return take(String.valueOf(c));
    }

    /** Moves over a word if it stands here. */
    boolean take(String word) {
        if (!text.startsWith(word, index)) {
            return false;
        }
        index += word.length();
        return true;
    }

    /** Moves over spaces. */
    void skipSpaces() {
        while (peek() == ' ') {
            index++;
        }
    }

    /** The Latin letters that stand together here, not moving over them. */
    String letters() {
        int end = index;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(index, end);
    }

    /** Moves over phrases in Latin letters as whole words, whatever their case: "More than", but not the "over" of "overall". */
    boolean takePhrase(String phrase) {
        int end = index + phrase.length();
        boolean here = text.regionMatches(true, index, phrase, 0, phrase.length())
                && (end == text.length() || !isLetter(text.charAt(end)));
        if (here) {
            index = end;
        }
        return here;
    }

    /** Goes back to a place that {@link #index} told. */
    void back(int earlier) {
        index = earlier;
    }

    MoneyTextException error(String rule) {
        return error(rule, index);
    }

    MoneyTextException error(String rule, int at) {
        return new MoneyTextException(rule, given, normal.position(at));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
