package io.github.trademission.money.rate;

import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static io.github.trademission.money.rate.Rates.FRIDAY;
import static io.github.trademission.money.rate.Rates.MONDAY;
import static io.github.trademission.money.rate.Rates.SATURDAY;
import static io.github.trademission.money.rate.Rates.TUESDAY;
import static io.github.trademission.money.rate.Rates.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RateTableTest {
    private static final Quote USD_KRW = quote(MONDAY, "USD/KRW", "1180.20");
    private static final Quote EUR_USD = quote(MONDAY, "EUR/USD", "1.1150");
    private static final RateTable TABLE = RateTable.of(List.of(USD_KRW, EUR_USD));

    @Nested
    class Quotes {
        @Test
        void ofOneFactorAreEqualWhateverItsZeros() {
            assertThat(USD_KRW).isEqualTo(quote(MONDAY, "USD/KRW", "1180.2"));
            assertThat(quote(MONDAY, "USD/KRW", "1E+3").factor()).isEqualTo(new BigDecimal("1000"));
        }

        @Test
        void tellThemselvesInWords() {
            assertThat(USD_KRW).hasToString("2019-10-21 USD/KRW 1180.2 (test)");
            assertThat(Quote.of(MONDAY, "USD", "KRW", BigDecimal.TEN)).hasToString("2019-10-21 USD/KRW 10");
        }

        @Test
        void areRefusedIfTheyAreNone() {
            assertRefused(() -> quote(MONDAY, "USD/USD", "1"), "term: must be another currency than the base, was USD");
            assertRefused(
                    () -> quote(MONDAY, "XXX/USD", "1"), "base: must be an ISO 4217 code with a minor unit, was XXX");
            assertRefused(
                    () -> quote(MONDAY, "USD/U.D", "1"), "term: must be an ISO 4217 code with a minor unit, was U.D");
            String rule = "factor: must be above 0, with at most 300 digits a side, was ";
            assertRefused(() -> quote(MONDAY, "USD/KRW", "0"), rule + "0");
            assertRefused(() -> quote(MONDAY, "USD/KRW", "-1"), rule + "-1");
            assertRefused(() -> quote(MONDAY, "USD/KRW", "1E+999999999"), rule + "1E+999999999");
            assertRefused(() -> quote(MONDAY, "USD/KRW", "1E-999999999"), rule + "1E-999999999");
            assertRefused(
                    () -> Quote.of(MONDAY, "USD", "KRW", BigDecimal.ONE, " "), "source: must not be blank, was ' '");
            assertNullRefused(() -> Quote.of(null, "USD", "KRW", BigDecimal.ONE), "date");
            assertNullRefused(() -> Quote.of(MONDAY, null, "KRW", BigDecimal.ONE), "base");
            assertNullRefused(() -> Quote.of(MONDAY, "USD", "KRW", null), "factor");
        }
    }

    @Nested
    class Table {
        @Test
        void findsWhatIsQuoted() {
            assertThat(TABLE.rate("USD", "KRW", MONDAY)).contains(Rate.of(USD_KRW));
            assertThat(TABLE.rate("USD", "KRW", TUESDAY)).isEmpty();
            assertThat(TABLE.quotes()).containsExactly(EUR_USD, USD_KRW);
        }

        @Test
        void countsACurrencyAgainstItselfAsOne() {
            Rate one = TABLE.rate("KRW", "KRW", SATURDAY).orElseThrow();
            assertThat(one).isEqualTo(Rate.same("KRW"));
            assertThat(one.factor(MathContext.DECIMAL32)).isEqualByComparingTo("1");
            assertThat(one.quotes()).isEmpty();
        }

        @Test
        void invertsOnlyIfAllowed() {
            assertThat(TABLE.rate("KRW", "USD", MONDAY)).isEmpty();

            Rate inverse = TABLE.withInverse(true).rate("KRW", "USD", MONDAY).orElseThrow();

            assertThat(inverse.quotes()).containsExactly(USD_KRW);
            assertThat(inverse.numerator()).isEqualTo(BigInteger.valueOf(5));
            assertThat(inverse.denominator()).isEqualTo(BigInteger.valueOf(5901));
            assertThat(inverse.factor(new MathContext(5))).isEqualTo(new BigDecimal("0.00084731"));
            assertThat(inverse.inverse()).isEqualTo(Rate.of(USD_KRW));
        }

        @Test
        void takesTheQuoteOfThePairBeforeAnInverseOne() {
            Quote won = quote(MONDAY, "KRW/USD", "0.00085");
            RateTable both = RateTable.of(List.of(USD_KRW, won)).withInverse(true);
            assertThat(both.rate("KRW", "USD", MONDAY)).contains(Rate.of(won));
            assertThat(both.rate("USD", "KRW", MONDAY)).contains(Rate.of(USD_KRW));
        }

        @Test
        void crossesOnlyThroughThePivotThatIsAllowed() {
            assertThat(TABLE.rate("EUR", "KRW", MONDAY)).isEmpty();
            assertThat(TABLE.withPivot("JPY").rate("EUR", "KRW", MONDAY)).isEmpty();

            Rate cross = TABLE.withPivot("USD").rate("EUR", "KRW", MONDAY).orElseThrow();

            assertThat(cross.quotes()).containsExactly(EUR_USD, USD_KRW);
            assertThat(cross.factor(MathContext.UNLIMITED)).isEqualByComparingTo("1315.923"); // 1.115 * 1180.2
        }

        @Test
        void crossesThroughAnInverseOnlyIfBothAreAllowed() {
            assertThat(TABLE.withPivot("USD").rate("KRW", "EUR", MONDAY)).isEmpty();
            assertThat(TABLE.withInverse(true).rate("KRW", "EUR", MONDAY)).isEmpty();

            Optional<Rate> rate = TABLE.withInverse(true).withPivot("USD").rate("KRW", "EUR", MONDAY);

            assertThat(rate.map(Rate::inverse).map(Rate::denominator)).contains(BigInteger.valueOf(1000));
            assertThat(rate.map(Rate::inverse).map(Rate::numerator)).contains(BigInteger.valueOf(1315923));
        }

        @Test
        void takesAnEarlierQuoteUpToItsAge() {
            RateTable table =
                    RateTable.of(List.of(quote(MONDAY, "USD/KRW", "1180.2"), quote(FRIDAY, "USD/KRW", "1173")));
            LocalDate twoDaysAfter = FRIDAY.plusDays(2);
            assertThat(table.withMaxAge(2)
                            .rate("USD", "KRW", twoDaysAfter)
                            .orElseThrow()
                            .quotes())
                    .containsExactly(quote(FRIDAY, "USD/KRW", "1173"));
            assertThat(table.withMaxAge(1).rate("USD", "KRW", twoDaysAfter)).isEmpty();
            assertThat(table.withMaxAge(365)
                            .rate("USD", "KRW", FRIDAY.minusDays(1))
                            .orElseThrow()
                            .quotes())
                    .containsExactly(USD_KRW);
            assertThat(table.withMaxAge(365).rate("USD", "KRW", MONDAY.minusDays(1)))
                    .as("never a later one")
                    .isEmpty();
            assertThat(table.withMaxAge(365).rate("USD", "KRW", LocalDate.MIN)).isEmpty();
            assertRefused(() -> table.withMaxAge(-1), "maxAge: must be 0 or more days, was -1");
        }

        @Test
        void refusesTwoFactorsForOneDateAndPair() {
            assertRefused(
                    () -> RateTable.of(List.of(USD_KRW, quote(MONDAY, "USD/KRW", "1181"))),
                    "quotes: must have one rate for a date and pair, was 2019-10-21 USD/KRW 1180.2 (test) and "
                            + "2019-10-21 USD/KRW 1181 (test)");
        }

        @Test
        void keepsOneOfTwoQuotesThatSayTheSameWhateverTheirOrder() {
            Quote unknown = Quote.of(MONDAY, "USD", "KRW", new BigDecimal("1180.2"));
            assertThat(RateTable.of(List.of(unknown, USD_KRW)).quotes()).containsExactly(USD_KRW);
            assertThat(RateTable.of(List.of(unknown, USD_KRW))).isEqualTo(RateTable.of(List.of(USD_KRW, unknown)));
        }

        @Test
        void isEqualIfQuotesAndRulesAre() {
            assertThat(TABLE)
                    .isEqualTo(RateTable.of(List.of(EUR_USD, USD_KRW)))
                    .hasSameHashCodeAs(RateTable.of(List.of(EUR_USD, USD_KRW)));
            assertThat(TABLE).isNotEqualTo(TABLE.withMaxAge(1));
            assertThat(TABLE).isNotEqualTo(TABLE.withInverse(true));
            assertThat(TABLE).isNotEqualTo(TABLE.withPivot("USD"));
            assertThat(TABLE).isNotEqualTo(RateTable.of(List.of()));
            RateTable wide = TABLE.withMaxAge(3).withInverse(true).withPivot("USD");
            assertThat(wide.maxAge()).isEqualTo(3);
            assertThat(wide.inverse()).isTrue();
            assertThat(wide.pivot()).contains("USD");
            assertThat(wide).hasToString("RateTable{quotes=2, maxAge=3, inverse=true, pivot=USD}");
            assertThat(TABLE.withInverse(true).withInverse(false)).isEqualTo(TABLE);
        }
    }

    @Nested
    class Averages {
        private final RateTable table = RateTable.of(List.of(
                quote(MONDAY, "USD/KRW", "1180.2"),
                quote(TUESDAY, "USD/KRW", "1172.5"),
                quote(FRIDAY, "USD/KRW", "1173.4"),
                quote(MONDAY.plusDays(14), "USD/KRW", "9999")));

        @Test
        void areTheMeanOfAllQuotesOfThePeriod() {
            Rate mean = table.average("USD", "KRW", MONDAY, FRIDAY).orElseThrow();
            // (1180.2 + 1172.5 + 1173.4) / 3 = 3526.1 / 3
            assertThat(mean.numerator()).isEqualTo(BigInteger.valueOf(35261));
            assertThat(mean.denominator()).isEqualTo(BigInteger.valueOf(30));
            assertThat(mean.quotes()).extracting(Quote::date).containsExactly(MONDAY, TUESDAY, FRIDAY);
        }

        @Test
        void giveNoQuoteMoreWeightForBeingTakenOver() {
            assertThat(table.withMaxAge(9).average("USD", "KRW", MONDAY, MONDAY.plusDays(7)))
                    .isEqualTo(table.average("USD", "KRW", MONDAY, MONDAY.plusDays(7)));
            RateSource anySource = (base, term, date) -> table.withMaxAge(9).rate(base, term, date);
            assertThat(anySource.average("USD", "KRW", MONDAY, MONDAY.plusDays(7)))
                    .isEqualTo(table.average("USD", "KRW", MONDAY, MONDAY.plusDays(7)));
        }

        @Test
        void includeBothEnds() {
            assertThat(table.average("USD", "KRW", FRIDAY, FRIDAY).orElseThrow().quotes())
                    .hasSize(1);
            assertThat(table.average("USD", "KRW", MONDAY, TUESDAY)
                            .orElseThrow()
                            .quotes())
                    .hasSize(2);
        }

        @Test
        void areAbsentWhereNothingIsQuoted() {
            assertThat(table.average("USD", "KRW", SATURDAY, SATURDAY.plusDays(1)))
                    .isEmpty();
            assertThat(table.average("KRW", "USD", MONDAY, FRIDAY)).isEmpty();
            assertThat(table.withInverse(true).average("KRW", "USD", MONDAY, FRIDAY))
                    .isPresent();
            assertRefused(
                    () -> table.average("USD", "KRW", FRIDAY, MONDAY),
                    "period: must not end before its start, was 2019-10-25/2019-10-21");
        }
    }

    @Nested
    class RatesThemselves {
        @Test
        void refuseWhatDoesNotFitTogether() {
            assertRefused(() -> Rate.mean(List.of()), "rates: must be at least one for a mean, was none");
            assertRefused(
                    () -> Rate.mean(List.of(Rate.of(USD_KRW), Rate.of(EUR_USD))),
                    "rates: must all be USD/KRW, was EUR/USD");
            assertRefused(
                    () -> Rate.of(USD_KRW).then(Rate.of(EUR_USD)), "base: must be KRW to follow USD/KRW, was EUR");
            assertRefused(() -> Rate.same("XAU"), "base: must be an ISO 4217 code with a minor unit, was XAU");
        }

        @Test
        void areEqualIfFactorAndQuotesAre() {
            EqualsVerifier.forClass(Rate.class)
                    .withPrefabValues(Quote.class, USD_KRW, EUR_USD)
                    .withPrefabValues(Fraction.class, Fraction.ZERO, Fraction.ONE)
                    .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                    .verify();
            assertThat(Rate.of(USD_KRW)).hasToString("USD/KRW 1180.2 [2019-10-21 USD/KRW 1180.2 (test)]");
        }
    }
}
