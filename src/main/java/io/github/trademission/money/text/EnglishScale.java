package io.github.trademission.money.text;

import java.math.BigDecimal;
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

    BigDecimal value() {
        return BigDecimal.TEN.pow(exponent);
    }

    /** The largest scale that the number reaches, but none below the least. */
    static EnglishScale of(BigDecimal number, EnglishScale least) {
        EnglishScale reached = least;
        for (EnglishScale scale : values()) {
            if (scale.exponent > reached.exponent && number.compareTo(scale.value()) >= 0) {
                reached = scale;
            }
        }
        return reached;
    }

    /** The smallest scale whose word stands for a power of ten or more; the largest one if none does. */
    static EnglishScale from(int exponentOfTen) {
        for (EnglishScale scale : values()) {
            if (scale.exponent >= exponentOfTen) {
                return scale;
            }
        }
        return TRILLION;
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
