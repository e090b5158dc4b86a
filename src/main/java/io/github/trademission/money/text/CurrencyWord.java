package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words, signs and codes that name a currency in a money text. */
final class CurrencyWord {
    /** What ¥ gives: yen or yuan, which the text alone does not tell. */
    static final String YEN_OR_YUAN = "¥";

    /** Signs stand before or behind the number. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("US$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₩", "KRW"),
            Map.entry("¥", YEN_OR_YUAN));

    private static final List<Map.Entry<String, String>> BEHIND = List.of(
            Map.entry("달러", "USD"),
            Map.entry("불", "USD"),
            Map.entry("弗", "USD"),
            Map.entry("원", "KRW"),
            Map.entry("유로", "EUR"),
            Map.entry("엔", "JPY"),
            Map.entry("円", "JPY"),
            Map.entry("위안", "CNY"),
            Map.entry("파운드", "GBP"));

    /** Marks of origin stand before the number or in brackets, with or without another word for the same currency. */
    private static final List<Map.Entry<String, String>> MARKS =
            List.of(Map.entry("미화", "USD"), Map.entry("한화", "KRW"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("won", "KRW"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"));

    private CurrencyWord() {}

    /** The code of the sign or ISO 4217 code at the cursor, before a number. */
    static Optional<String> takeBefore(Cursor cursor) {
        return take(cursor, SIGNS).or(() -> takeCode(cursor));
    }

    /** The code of whatever names a currency at the cursor, behind a number. */
    static Optional<String> takeBehind(Cursor cursor) {
        return take(cursor, SIGNS)
                .or(() -> take(cursor, BEHIND))
                .or(() -> takeEnglish(cursor))
                .or(() -> takeCode(cursor));
    }

    /** The code that a mark at the cursor stands for. */
    static Optional<String> takeMark(Cursor cursor) {
        return take(cursor, MARKS);
    }

    /** The Korean name of a currency, such as 달러, if it has one here. */
    static Optional<String> korean(String code) {
        return BEHIND.stream()
                .filter(word -> word.getValue().equals(code))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    /** The shortest Korean name, 불 for the dollar, as statistics use it. */
    static Optional<String> shortest(String code) {
        return code.equals("USD") ? Optional.of("불") : korean(code);
    }

    private static Optional<String> take(Cursor cursor, List<Map.Entry<String, String>> words) {
        return words.stream()
                .filter(word -> cursor.take(word.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Optional<String> takeEnglish(Cursor cursor) {
        String word = cursor.letters();
        Optional<String> code = Optional.ofNullable(ENGLISH.get(word.toLowerCase(Locale.ROOT)));
        code.ifPresent(found -> cursor.take(word));
        return code;
    }

    private static Optional<String> takeCode(Cursor cursor) {
        String letters = cursor.letters();
        if (letters.length() != 3 || !isCurrency(letters)) {
            return Optional.empty();
        }
        cursor.take(letters);
        return Optional.of(letters);
    }

    private static boolean isCurrency(String code) {
        try {
            Amounts.currency(code);
            return true;
        } catch (InvalidValueException unknown) {
            return false;
        }
    }
}
