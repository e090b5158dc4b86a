package io.github.trademission.model;

import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @Nested
    class PartialDates {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2019-10-21",
                    "2019-10",
                    "2019",
                    "2019-10-21?",
                    "2019-10?",
                    "2019?",
                    "2020-02-29",
                    "0001",
                    "9999-12-31"
                })
        void areReadAsTheyAreWritten(String text) {
            assertThat(PartialDate.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void roundTrip(long seed) {
            Random random = new Random(seed);
            for (int i = 0; i < 500; i++) {
                LocalDate day = LocalDate.ofYearDay(1 + random.nextInt(9999), 1 + random.nextInt(365));
                PartialDate date = switch (random.nextInt(3)) {
                    case 0 -> PartialDate.of(day);
                    case 1 -> PartialDate.of(YearMonth.from(day));
                    default -> PartialDate.of(Year.from(day));
                };
                PartialDate either = random.nextBoolean() ? date.inferred() : date;

                assertThat(PartialDate.parse(either.toString())).isEqualTo(either);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2019-10-21, 2019-10-21, 2019-10-21, DAY",
            "2019-02, 2019-02-01, 2019-02-28, MONTH",
            "2020-02?, 2020-02-01, 2020-02-29, MONTH",
            "2019, 2019-01-01, 2019-12-31, YEAR"
        })
        void spanTheDaysThatTheyCanBe(
                String text, LocalDate earliest, LocalDate latest, PartialDate.Precision precision) {
            PartialDate date = PartialDate.parse(text);

            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
            assertThat(date.precision()).isEqualTo(precision);
            assertThat(date.isInferred()).isEqualTo(text.endsWith("?"));
        }

        @Test
        void tellNoMoreThanIsKnown() {
            assertThat(PartialDate.parse("2019-10-21").day()).contains(LocalDate.of(2019, 10, 21));
            assertThat(PartialDate.parse("2019-10-21").month()).contains(YearMonth.of(2019, 10));
            assertThat(PartialDate.parse("2019-10").day()).isEmpty();
            assertThat(PartialDate.parse("2019-10").month()).contains(YearMonth.of(2019, 10));
            assertThat(PartialDate.parse("2019").month()).isEmpty();
            assertThat(PartialDate.parse("2019").year()).isEqualTo(Year.of(2019));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2019-02-29",
                    "2019-13",
                    "2019-00",
                    "2019-10-32",
                    "2019-1-1",
                    "19",
                    "2019/10/21",
                    "2019-10-21??",
                    "?",
                    " 2019",
                    "2019-10-",
                    "20191021",
                    "-2019",
                    "２０１９",
                    "2019-10-21T00:00"
                })
        void ofAnotherFormAreRefused(String text) {
            assertRefused(
                    () -> PartialDate.parse(text),
                    "date: must be a date such as 2019-10-21, 2019-10 or 2019, with ? behind it if inferred, was "
                            + text);
        }

        @Test
        void outsideFourDigitYearsAreRefused() {
            String rule = "date: must lie in the years 0001 to 9999, was ";

            assertRefused(() -> PartialDate.parse("0000"), rule + "0000-01-01");
            assertRefused(() -> PartialDate.of(Year.of(10_000)), rule + "+10000-01-01");
            assertRefused(() -> PartialDate.of(LocalDate.MIN), rule + "-999999999-01-01");
        }

        @Test
        void ofNullAreRefusedByName() {
            assertNullRefused(() -> PartialDate.of((LocalDate) null), "day");
            assertNullRefused(() -> PartialDate.of((YearMonth) null), "month");
            assertNullRefused(() -> PartialDate.of((Year) null), "year");
            assertNullRefused(() -> PartialDate.parse(null), "text");
        }

        @Test
        void thatAreInferredDifferFromStatedOnes() {
            PartialDate stated = PartialDate.parse("2019-10-21");

            assertThat(stated.inferred()).isNotEqualTo(stated).isEqualTo(PartialDate.parse("2019-10-21?"));
            assertThat(stated.isInferred()).isFalse();
        }
    }

    @Nested
    class Ranges {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2019-10-21/2019-10-26",
                    "2019-10-21?/2019-10-26",
                    "2019-10/2019-11",
                    "2019",
                    "2019-10?",
                    "2019-10-24/2019-10",
                    "2019/2019-10"
                })
        void areReadAsTheyAreWritten(String text) {
            assertThat(DateRange.parse(text)).hasToString(text);
        }

        @Test
        void ofOneDateSpanIt() {
            DateRange month = DateRange.of(PartialDate.parse("2019-10"));

            assertThat(month.earliest()).isEqualTo(LocalDate.of(2019, 10, 1));
            assertThat(month.latest()).isEqualTo(LocalDate.of(2019, 10, 31));
            assertThat(DateRange.parse("2019-10/2019-10")).isEqualTo(month).hasToString("2019-10");
        }

        @Test
        void areInferredIfEitherDateIs() {
            assertThat(DateRange.parse("2019-10-21/2019-10-26?").isInferred()).isTrue();
            assertThat(DateRange.parse("2019-10-21?/2019-10-26").isInferred()).isTrue();
            assertThat(DateRange.of(LocalDate.of(2019, 10, 21), LocalDate.of(2019, 10, 26))
                            .isInferred())
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2019-10-26/2019-10-21",
                    "2019-11/2019-10",
                    "2020/2019",
                    "2019-10-21/2019-09",
                    "2019-10-22?/2019-10-21"
                })
        void thatEndBeforeTheirStartAreRefused(String text) {
            assertRefused(() -> DateRange.parse(text), "period: must not end before its start, was " + text);
        }

        @ParameterizedTest
        @CsvSource({
            "2019-10-21/, ''",
            "/2019, ''",
            "2019/2020/2021, 2020/2021",
            "2019-10-21~2019-10-26, 2019-10-21~2019-10-26"
        })
        void ofAnotherFormAreRefused(String text, String part) {
            assertRefused(
                    () -> DateRange.parse(text),
                    "date: must be a date such as 2019-10-21, 2019-10 or 2019, with ? behind it if inferred, was "
                            + part);
        }

        @Test
        void ofNullAreRefusedByName() {
            assertNullRefused(() -> DateRange.parse(null), "text");
            assertNullRefused(() -> new DateRange(null, PartialDate.parse("2019")), "start");
            assertNullRefused(() -> new DateRange(PartialDate.parse("2019"), null), "end");
            assertNullRefused(() -> DateRange.of(null, LocalDate.EPOCH), "day");
        }
    }

    @Nested
    class Lengths {
        @ParameterizedTest
        @ValueSource(strings = {"4박6일", "0박1일", "13박15일", "9998박9999일"})
        void areReadAsTheyAreWritten(String text) {
            assertThat(TripLength.parse(text)).hasToString(text);
        }

        @Test
        void mayHaveASpaceBetween() {
            assertThat(TripLength.parse("4박 6일")).isEqualTo(new TripLength(4, 6));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "4박", "6일", "4박6", "4 박 6일", "-1박1일", "사박육일", "10000박10001일", "4박6일 "})
        void ofAnotherFormAreRefused(String text) {
            assertRefused(
                    () -> TripLength.parse(text), "statedLength: must be nights and days such as 4박6일, was " + text);
        }

        @ParameterizedTest
        @CsvSource({"-1, 1", "4, 4", "6, 4", "0, 0"})
        void withoutMoreDaysThanNightsAreRefused(int nights, int days) {
            assertRefused(
                    () -> new TripLength(nights, days),
                    "statedLength: must have more days than nights, was " + nights + "박" + days + "일");
        }

        @Test
        void thatTheTextFormCannotHoldAreRefused() {
            assertRefused(() -> new TripLength(1, 10_000), "statedLength: must be at most 9999 days, was 10000");
        }

        @Test
        void ofNullAreRefusedByName() {
            assertNullRefused(() -> TripLength.parse(null), "text");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // other, contains, can overlap
        "2019-10-21/2019-10-26, true, true",
        "2019-10-21, true, true",
        "2019-10-26, true, true",
        "2019-10-20/2019-10-21, false, true",
        "2019-10, false, true",
        "2019-10-20, false, false",
        "2019-10-27/2019-10-28, false, false",
        "2020, false, false"
    })
    void periodContainsAndCanOverlapAnother(String other, boolean contains, boolean canOverlap) {
        DateRange journey = DateRange.parse("2019-10-21/2019-10-26");

        assertThat(journey.contains(DateRange.parse(other))).isEqualTo(contains);
        assertThat(journey.canOverlap(DateRange.parse(other))).isEqualTo(canOverlap);
    }
}
