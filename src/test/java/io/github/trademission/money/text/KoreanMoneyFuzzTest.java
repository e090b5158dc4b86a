package io.github.trademission.money.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever text is given, there is either a value that prints and reads back equal, or a refusal that says where. */
class KoreanMoneyFuzzTest {
    private static final List<KoreanMoneyFormat> FORMATS =
            List.of(KoreanMoneyFormat.of(), KoreanMoneyFormat.of().withDefaultCurrency(Amounts.currency("KRW")));

    private static final List<String> WORDS = List.of(
            "0", "1", "2", "9", "10", "234", "000", ",", ".", "·", " ", "　", "조", "억", "만", "천", "백", "십", "여", "달러",
            "불", "弗", "원", "₩", "$", "US$", "€", "¥", "유로", "엔", "위안", "USD", "KRW", "XXX", "미화", "한화", "약", "대략", "~",
            "about ", "over ", "up to ", "이상", "이하", "미만", "내외", "상당", "어치", "(", ")", "/", "-", "△", "million", " bn",
            "k", "won", "１", "\u200b");

    private static String grammar(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static String unicode(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(3) == 0 ? (char) random.nextInt(0x10000) : WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    /** Returns whether the text was understood. */
    private static boolean check(KoreanMoneyFormat format, String text) {
        PrintedAmount printed;
        try {
            printed = format.parse(text);
        } catch (MoneyTextException refusal) {
            assertThat(refusal.position() >= 0 && refusal.position() <= text.length())
                    .as(text)
                    .isTrue();
            return false;
        }
        if (!format.parse(format.format(printed)).equals(printed)) {
            throw new AssertionError(text + " was read as " + printed + ", which reads otherwise");
        }
        return true;
    }

    private static int understood(List<String> texts) {
        int understood = 0;
        for (int i = 0; i < texts.size(); i++) {
            understood += check(FORMATS.get(i % FORMATS.size()), texts.get(i)) ? 1 : 0;
        }
        return understood;
    }

    @Test
    void textsFromTheWordsOfTheGrammar() {
        Random random = new Random(1);
        List<String> texts =
                random.ints(200_000).mapToObj(any -> grammar(random)).toList();

        assertThat(understood(texts)).isBetween(2_000, 198_000);
    }

    @Test
    void textsOfAnyCharacters() {
        Random random = new Random(2);
        List<String> texts =
                random.ints(100_000).mapToObj(any -> unicode(random)).toList();

        assertThat(understood(texts)).isLessThan(100_000);
    }

    @Test
    void phrasesCutShortOrChanged() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        KoreanMoneyPhrasesTest.phrases()
                .map(phrase -> phrase.get("text").asText())
                .forEach(phrase -> {
                    for (int i = 0; i <= phrase.length(); i++) {
                        texts.add(phrase.substring(0, i));
                        texts.add(phrase.substring(i));
                        for (int j = 0; j < 20; j++) {
                            String word = WORDS.get(random.nextInt(WORDS.size()));
                            texts.add(phrase.substring(0, i) + word + phrase.substring(i));
                            texts.add(
                                    phrase.substring(0, i) + word + phrase.substring(Math.min(i + 1, phrase.length())));
                        }
                    }
                });

        assertThat(understood(texts)).isBetween(500, texts.size() - 500);
    }
}
