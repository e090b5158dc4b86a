package io.github.trademission.money.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of the collection, by what is noted beside it. */
class KoreanMoneyPhrasesTest {
    private static final KoreanMoneyFormat WON = KoreanMoneyFormat.of().withDefaultCurrency(Amounts.currency("KRW"));

    private static final Pattern BESIDE = Pattern.compile("alt(?: after slash:|:)? ?(at least |approx )?(\\d+) (\\w+)");

    /** What a note says of the printed words; "약" notes what the source's sentence says before the phrase. */
    private static final Map<String, Qualifier> NOTES = Map.of(
            "floor", Qualifier.AT_LEAST,
            "여 inside; floor", Qualifier.AT_LEAST);

    static Stream<JsonNode> phrases() {
        return StreamSupport.stream(collection().get("forms").spliterator(), false);
    }

    private static JsonNode collection() {
        try (InputStream file = KoreanMoneyPhrasesTest.class.getResourceAsStream("/money/korean-money-phrases.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Qualifier qualifier(String text, String note) {
        if (text.startsWith("약")) {
            return Qualifier.ABOUT;
        }
        return NOTES.getOrDefault(note.replaceFirst("; alt.*", ""), Qualifier.EXACT);
    }

    private static Optional<String> beside(String note) {
        Matcher alt = BESIDE.matcher(note);
        return alt.find()
                ? Optional.of(firmness(alt.group(1)) + " " + alt.group(3) + " " + alt.group(2))
                : Optional.empty();
    }

    private static Qualifier firmness(String words) {
        if (words == null) {
            return Qualifier.EXACT;
        }
        return words.equals("approx ") ? Qualifier.ABOUT : Qualifier.AT_LEAST;
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void denotesTheAmountNotedBesideIt(JsonNode phrase) {
        String note = phrase.get("qualifier").asText();

        PrintedAmount printed = WON.parse(phrase.get("text").asText());

        assertThat(printed.amount())
                .isEqualTo(Amounts.of(
                        phrase.get("amount").asText(), phrase.get("currency").asText()));
        assertThat(printed.qualifier()).isEqualTo(qualifier(phrase.get("text").asText(), note));
        assertThat(printed.equivalent().map(other -> other.qualifier() + " " + Amounts.text(other.amount())))
                .isEqualTo(beside(note));
    }

    @Test
    void theCollectionIsWholeAndItsNotesAreUnderstood() {
        List<String> notes =
                phrases().map(phrase -> phrase.get("qualifier").asText()).toList();

        assertThat(notes).hasSize(41);
        assertThat(notes.stream().filter(note -> note.contains("alt")))
                .hasSize(5)
                .allMatch(note -> beside(note).isPresent());
        assertThat(notes.stream().filter(note -> note.contains("floor"))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,841만 달러 | 10000
                    5천2백만달러 | 1000000
                    13.5만불 | 1000
                    2천529만2천달러 | 1000
                    6,186천불 | 1000
                    968만5000불 | 1
                    2000달러 | 1
                    378억 | 100000000
                    12.50달러 | 0.01
                    115.6억원 | 10000000
                    350백만$ | 1000000
                    9천 6백여만 달러 | 1000000
                    8000여만원 | 10000
                    천만원 | 10000000
                    만 달러 | 10000
                    609조 | 1000000000000
                    USD 32.34 million | 10000
                    USD 18410000.00 | 0.01
                    """)
    void isPrintedInTheUnitOfItsLastPosition(String text, BigDecimal unit) {
        assertThat(WON.parse(text).unit()).isEqualTo(unit);
    }
}
