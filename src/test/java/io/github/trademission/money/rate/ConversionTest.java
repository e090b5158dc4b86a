package io.github.trademission.money.rate;

import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static io.github.trademission.money.rate.Rates.FRIDAY;
import static io.github.trademission.money.rate.Rates.MONDAY;
import static io.github.trademission.money.rate.Rates.SATURDAY;
import static io.github.trademission.money.rate.Rates.TUESDAY;
import static io.github.trademission.money.rate.Rates.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private static final RateTable TABLE = RateTable.of(List.of(
            quote(MONDAY, "USD/KRW", "1180.2"),
            quote(TUESDAY, "USD/KRW", "1172.5"),
            quote(FRIDAY, "USD/KRW", "1173.4"),
            quote(MONDAY, "EUR/KRW", "1315")));

    private static Money money(String text) {
        return Amounts.parse(text);
    }

    private static MoneyBag bag(String... texts) {
        return MoneyBag.of(List.of(texts).stream().map(Amounts::parse).toArray(Money[]::new));
    }

    private static Conversion toWon() {
        return Conversion.to("KRW", TABLE).atOwnDate();
    }

    @Nested
    class AtItsOwnDate {
        @Test
        void eachAmountTakesTheRateOfItsDate() {
            ConversionSum sum = toWon().sum();
            sum.add(money("USD 100"), Optional.of(MONDAY));
            sum.add(money("USD 200"), Optional.of(TUESDAY));
            sum.add(money("EUR 10"), Optional.of(MONDAY));
            Converted converted = sum.converted();
            // 100 * 1180.2 + 200 * 1172.5 + 10 * 1315
            assertMoney(converted.total(), "KRW 365670");
            assertThat(converted.isComplete()).isTrue();
            assertThat(converted.rounding()).isEqualTo(RoundingMode.HALF_UP);
            assertThat(converted.dates()).isEqualTo(new DateRule.OwnDate());
        }

        @Test
        void theResultNamesEachRateOnceBesideItsAmounts() {
            ConversionSum sum = toWon().sum();
            sum.add(money("USD 200"), Optional.of(TUESDAY));
            sum.add(money("USD 30"), Optional.of(MONDAY));
            sum.add(money("USD 70"), Optional.of(MONDAY));
            sum.add(money("KRW 5"), Optional.empty());
            assertThat(sum.converted().rates())
                    .containsExactly(
                            Rate.of(quote(MONDAY, "USD/KRW", "1180.2")), Rate.of(quote(TUESDAY, "USD/KRW", "1172.5")));
            assertThat(sum.converted().parts())
                    .containsExactly(
                            new ConvertedPart(money("KRW 5"), Rate.same("KRW")),
                            new ConvertedPart(money("USD 100"), Rate.of(quote(MONDAY, "USD/KRW", "1180.2"))),
                            new ConvertedPart(money("USD 200"), Rate.of(quote(TUESDAY, "USD/KRW", "1172.5"))));
        }

        @Test
        void daysThatShareAQuoteShareTheRate() {
            ConversionSum sum =
                    Conversion.to("KRW", TABLE.withMaxAge(2)).atOwnDate().sum();
            sum.add(money("USD 1"), Optional.of(FRIDAY));
            sum.add(money("USD 2"), Optional.of(SATURDAY));
            assertThat(sum.converted().parts())
                    .containsExactly(new ConvertedPart(money("USD 3"), Rate.of(quote(FRIDAY, "USD/KRW", "1173.4"))));
        }

        @Test
        void allThatIsMissingIsListed() {
            ConversionSum sum = toWon().sum();
            sum.add(money("USD 1"), Optional.of(SATURDAY));
            sum.add(money("USD 1"), Optional.empty());
            sum.add(money("USD 1"), Optional.of(MONDAY));
            sum.add(money("EUR 1"), Optional.of(TUESDAY));
            sum.add(money("EUR 2"), Optional.of(TUESDAY));
            sum.add(money("KRW 7"), Optional.empty());
            MissingRatesException missing = catchThrowableOfType(MissingRatesException.class, sum::converted);
            assertThat(missing)
                    .hasMessage("rates: must be known, missing are EUR/KRW at 2019-10-22, USD/KRW at 2019-10-26, "
                            + "USD/KRW for amounts without a date");
            assertThat(missing.missing())
                    .containsExactly(
                            new MissingRate("EUR", "KRW", new DateRule.OnDate(TUESDAY)),
                            new MissingRate("USD", "KRW", new DateRule.OnDate(SATURDAY)),
                            new MissingRate("USD", "KRW", new DateRule.OwnDate()));
            assertThat(missing.missing())
                    .extracting(MissingRate::date)
                    .containsExactly(Optional.of(TUESDAY), Optional.of(SATURDAY), Optional.empty());
            assertThat(sum.missing()).isEqualTo(missing.missing());
        }

        @Test
        void aLongListIsShortenedInTheMessageOnly() {
            ConversionSum sum =
                    Conversion.to("KRW", RateTable.of(List.of())).atOwnDate().sum();
            IntStream.range(0, 12).forEach(day -> sum.add(money("USD 1"), Optional.of(MONDAY.plusDays(day))));
            MissingRatesException missing = catchThrowableOfType(MissingRatesException.class, sum::converted);
            assertThat(missing.missing()).hasSize(12);
            assertThat(missing.getMessage()).endsWith("USD/KRW at 2019-10-30 and 2 more");
        }

        @Test
        void whatHasNoRateIsLeftApartOnRequest() {
            ConversionSum sum = toWon().leavingUnconverted().sum();
            sum.add(money("USD 100"), Optional.of(MONDAY));
            sum.add(money("USD 1"), Optional.of(SATURDAY));
            sum.add(money("USD 2"), Optional.empty());
            sum.add(money("JPY 3"), Optional.of(MONDAY));
            Converted converted = sum.converted();
            assertMoney(converted.total(), "KRW 118020");
            assertThat(converted.unconverted()).isEqualTo(bag("USD 3", "JPY 3"));
            assertThat(converted.isComplete()).isFalse();
            assertThat(converted)
                    .hasToString("KRW 118020 each at its own date, HALF_UP, rates [USD/KRW 1180.2 "
                            + "[2019-10-21 USD/KRW 1180.2 (test)]], unconverted [JPY 3, USD 3.00]");
        }

        @Test
        void zeroNeedsNoRate() {
            ConversionSum sum = toWon().sum();
            sum.add(money("USD 0"), Optional.empty());
            assertMoney(sum.converted().total(), "KRW 0");
            assertThat(sum.converted().parts()).isEmpty();
        }
    }

    @Nested
    class AtOneDay {
        @Test
        void allAmountsTakeItsRates() {
            Conversion conversion = Conversion.to("KRW", TABLE).at(MONDAY);
            assertMoney(conversion.convert(bag("USD 32340000.00")).total(), "KRW 38167668000");
            assertThat(conversion.convert(bag("USD 1", "EUR 1"), SATURDAY))
                    .isEqualTo(conversion.convert(bag("USD 1", "EUR 1")));
            assertThat(conversion.convert(bag("USD 1")).dates()).hasToString("at 2019-10-21");
        }

        @Test
        void aMissingRateNamesThatDay() {
            Conversion conversion = Conversion.to("KRW", TABLE).at(SATURDAY);
            MissingRatesException missing =
                    catchThrowableOfType(MissingRatesException.class, () -> conversion.convert(bag("USD 1"), MONDAY));
            assertThat(missing.missing()).containsExactly(new MissingRate("USD", "KRW", new DateRule.OnDate(SATURDAY)));
        }

        @Test
        void nothingComesToNothing() {
            assertMoney(
                    Conversion.to("KRW", TABLE)
                            .at(MONDAY)
                            .convert(MoneyBag.empty())
                            .total(),
                    "KRW 0");
        }
    }

    @Nested
    class AtTheAverage {
        @Test
        void theMeanOfThePeriodIsStatedWithItsQuotes() {
            Converted converted =
                    Conversion.to("KRW", TABLE).averageOver(MONDAY, FRIDAY).convert(bag("USD 3000"), SATURDAY);
            assertMoney(converted.total(), "KRW 3526100"); // 1180.2 + 1172.5 + 1173.4, times 1000
            assertThat(converted.rates()).hasSize(1);
            assertThat(converted.rates().get(0).quotes()).hasSize(3);
            assertThat(converted.dates()).hasToString("at the average of 2019-10-21/2019-10-25");
        }

        @Test
        void aMissingMeanNamesThePeriod() {
            Conversion conversion = Conversion.to("KRW", TABLE).averageOver(SATURDAY, SATURDAY.plusDays(1));
            assertThat(catchThrowableOfType(MissingRatesException.class, () -> conversion.convert(bag("USD 1"))))
                    .hasMessage("rates: must be known, missing are USD/KRW at the average of 2019-10-26/2019-10-27");
        }

        @Test
        void periodsRunForward() {
            assertRefused(
                    () -> Conversion.to("KRW", TABLE).averageOver(FRIDAY, MONDAY),
                    "period: must not end before its start, was 2019-10-25/2019-10-21");
        }
    }

    @Nested
    class Rounding {
        @Test
        void happensOnceAtTheEnd() {
            ConversionSum sum = toWon().sum();
            // 0.01 * 1180.2 = 11.802 each: rounded one by one, three would be 36; their exact sum is 35.406.
            IntStream.range(0, 3).forEach(any -> sum.add(money("USD 0.01"), Optional.of(MONDAY)));
            assertMoney(sum.converted().total(), "KRW 35");
        }

        @Test
        void happensOnceAcrossRatesToo() {
            ConversionSum sum = toWon().sum();
            sum.add(money("USD 0.01"), Optional.of(TUESDAY)); // 11.725
            sum.add(money("USD 0.01"), Optional.of(FRIDAY)); // 11.734
            assertMoney(sum.converted().total(), "KRW 23"); // 23.459, where 12 + 12 = 24
        }

        @Test
        void isHalfUpUnlessToldOtherwise() {
            RateTable half = RateTable.of(List.of(quote(MONDAY, "USD/KRW", "1000.5")));
            Conversion conversion = Conversion.to("KRW", half).at(MONDAY);
            assertMoney(conversion.convert(bag("USD 1")).total(), "KRW 1001");
            Converted cutOff = conversion.withRounding(RoundingMode.DOWN).convert(bag("USD 1"));
            assertMoney(cutOff.total(), "KRW 1000");
            assertThat(cutOff.rounding()).isEqualTo(RoundingMode.DOWN);
            assertRefused(
                    () -> conversion.withRounding(RoundingMode.UNNECESSARY),
                    "rounding: must say how to round, was UNNECESSARY");
        }

        @Test
        void isToTheMinorUnitOfTheCurrency() {
            Conversion dollars = Conversion.to("USD", TABLE.withInverse(true)).at(MONDAY);
            assertMoney(dollars.convert(bag("KRW 90000")).total(), "USD 76.26"); // 76.2582...
            RateTable dinar = RateTable.of(List.of(quote(MONDAY, "KRW/KWD", "0.00025751")));
            assertMoney(
                    Conversion.to("KWD", dinar)
                            .at(MONDAY)
                            .convert(bag("KRW 10000"))
                            .total(),
                    "KWD 2.575");
        }

        @Test
        void ofInversesIsExact() {
            // Three thirds are one, where 0.333... thrice would not be.
            RateTable thirds =
                    RateTable.of(List.of(quote(MONDAY, "USD/EUR", "3"))).withInverse(true);
            Conversion conversion = Conversion.to("USD", thirds).at(MONDAY).withRounding(RoundingMode.DOWN);
            ConversionSum sum = conversion.sum();
            IntStream.range(0, 3).forEach(any -> sum.add(money("EUR 1"), Optional.empty()));
            assertMoney(sum.converted().total(), "USD 1.00");
        }
    }

    @Nested
    class Sums {
        @Test
        void areTheExactSumWhateverTheOrderAndTheSplit() {
            for (int seed = 0; seed < 30; seed++) {
                Random random = new Random(seed);
                List<Quote> quotes = IntStream.range(0, 20)
                        .mapToObj(day -> quote(
                                MONDAY.plusDays(day),
                                "USD/KRW",
                                BigDecimal.valueOf(1_000_000 + random.nextInt(400_000), 3)
                                        .toString()))
                        .toList();
                Conversion conversion =
                        Conversion.to("KRW", RateTable.of(quotes)).atOwnDate();
                BigDecimal exact = BigDecimal.ZERO;
                List<Money> amounts = new ArrayList<>();
                List<LocalDate> dates = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    Quote quote = quotes.get(random.nextInt(quotes.size()));
                    BigDecimal dollars = BigDecimal.valueOf(random.nextInt(1_000_000_000), 2);
                    amounts.add(Amounts.of(dollars, "USD"));
                    dates.add(quote.date());
                    exact = exact.add(dollars.multiply(quote.factor()));
                }
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, 200).boxed().toList());
                Collections.shuffle(order, random);
                ConversionSum one = conversion.sum();
                ConversionSum other = conversion.sum();
                order.forEach(i -> (random.nextBoolean() ? one : other).add(amounts.get(i), Optional.of(dates.get(i))));
                one.add(other);

                assertThat(one.converted().total().getNumberStripped())
                        .isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
                assertThat(remultiplied(one.converted())).isEqualByComparingTo(exact);
            }
        }

        private BigDecimal remultiplied(Converted converted) {
            return converted.parts().stream()
                    .map(part -> part.amount()
                            .getNumberStripped()
                            .multiply(part.rate().quotes().get(0).factor()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Test
        void ofInversesOfManyDaysStayExact() {
            List<Quote> quotes = IntStream.range(0, 1000)
                    .mapToObj(day -> quote(MONDAY.plusDays(day), "USD/KRW", (1_000_003 + 14 * day) + "E-3"))
                    .toList();
            ConversionSum sum = Conversion.to("USD", RateTable.of(quotes).withInverse(true))
                    .atOwnDate()
                    .sum();
            // Each day as many won as two dollars cost.
            quotes.forEach(
                    quote -> sum.add(Amounts.of(quote.factor().movePointRight(3), "KRW"), Optional.of(quote.date())));
            assertMoney(sum.converted().total(), "USD 1000000.00");
        }

        @Test
        void addedToThemselvesDouble() {
            ConversionSum sum = toWon().sum();
            sum.add(bag("USD 1", "EUR 1"), Optional.of(MONDAY));
            sum.add(sum);
            assertMoney(sum.converted().total(), "KRW 4990"); // 2 * (1180.2 + 1315) = 4990.4
        }

        @Test
        void beyondTheRangeOfOneAmountWiden() {
            Money most = Amounts.ofMinorUnits(Long.MAX_VALUE, "USD");
            assertThat(Conversion.to("KRW", TABLE)
                            .at(MONDAY)
                            .convert(MoneyBag.of(most, most))
                            .total()
                            .getNumberStripped())
                    .isEqualByComparingTo(new BigDecimal("184467440737095516.14")
                            .multiply(new BigDecimal("1180.2"))
                            .setScale(0, RoundingMode.HALF_UP));
        }
    }

    @Nested
    class Sources {
        @Test
        void areAskedOnceForEachRate() {
            AtomicInteger asked = new AtomicInteger();
            RateSource source = (base, term, date) -> {
                asked.incrementAndGet();
                return TABLE.rate(base, term, date);
            };
            Conversion conversion = Conversion.to("KRW", source).at(MONDAY);
            conversion.convert(bag("USD 1"));
            conversion.convert(bag("USD 2", "KRW 1"));
            assertThat(asked).hasValue(1);
        }

        @Test
        void mustAnswerWithThePairAskedFor() {
            RateSource wrong = (base, term, date) -> TABLE.rate("EUR", "KRW", MONDAY);
            assertRefused(
                    () -> Conversion.to("KRW", wrong).at(MONDAY).convert(bag("USD 1")),
                    "rate: must be USD/KRW as asked for, was EUR/KRW 1315 [2019-10-21 EUR/KRW 1315 (test)]");
        }

        @Test
        void areNamedWithTheirRulesByTheConversion() {
            Conversion conversion = toWon().leavingUnconverted();
            assertThat(conversion.currency()).isEqualTo("KRW");
            assertThat(conversion.dates()).isEqualTo(new DateRule.OwnDate());
            assertThat(conversion.rounding()).isEqualTo(RoundingMode.HALF_UP);
            assertThat(conversion).hasToString("to KRW each at its own date, HALF_UP, leaving what has no rate");
            assertRefused(
                    () -> Conversion.to("WON", TABLE), "currency: must be an ISO 4217 code with a minor unit, was WON");
        }
    }

    @Test
    void resultsAreValues() {
        EqualsVerifier.forClass(Converted.class)
                .withPrefabValues(Money.class, money("USD 1"), money("USD 2"))
                .withPrefabValues(Rate.class, Rate.same("USD"), Rate.same("EUR"))
                .withPrefabValues(
                        ConvertedPart.class,
                        new ConvertedPart(money("USD 1"), Rate.same("USD")),
                        new ConvertedPart(money("USD 2"), Rate.same("USD")))
                .withPrefabValues(MoneyBag.class, bag("USD 1"), bag("USD 2"))
                .withPrefabValues(DateRule.class, new DateRule.OwnDate(), new DateRule.OnDate(MONDAY))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertRefused(
                () -> new ConvertedPart(money("EUR 1"), Rate.of(quote(MONDAY, "USD/KRW", "1"))),
                "amount: must be in USD, was EUR 1.00");
        assertThat(new ConvertedPart(money("USD 1"), Rate.of(quote(MONDAY, "USD/KRW", "2"))))
                .hasToString("USD 1.00 at USD/KRW 2 [2019-10-21 USD/KRW 2 (test)]");
    }
}
