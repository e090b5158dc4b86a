package io.github.trademission.money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The English words that stand behind digits: thousand, million, billion, trillion, and how they are shortened. */
enum EnglishScale {
    THOUSAND(3, "thousand", "k"),
    MILLION(6, "million", "mn", "m"),
    BILLION(9, "billion", "bn", "b"),
    TRILLION(12, "trillion", "tn");

    private final int exponent;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that cannot change.
    private final List<String> words;

    EnglishScale(int exponent, String... words) {
        this.exponent = exponent;
        this.words = List.of(words);
    }

    int exponent() {
        return exponent;
    }

    String word() {
        return words.get(0);
    }

    /** The word at the cursor, which moves behind it. */
    static Optional<EnglishScale> take(Cursor cursor) {
        String word = cursor.letters().toLowerCase(Locale.ROOT);
        for (EnglishScale scale : values()) {
            if (scale.words.contains(word)) {
                cursor.take(cursor.letters());
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }
}
