package io.github.trademission.model;

import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Amendment amendment(String date, String value) {
        return Amendment.of(date(date), Amounts.parse(value));
    }

    private static Realisation realisation(String value) {
        return Realisation.builder().value(Amounts.parse(value)).build();
    }

    @Nested
    class Count {
        @Test
        void isOneUnlessSet() {
            assertThat(consultation("c").build().count()).hasValue(1);
        }

        @Test
        void mayBeUnknown() {
            assertThat(prospect("p").countUnknown().build().count()).isEmpty();
            assertThat(prospect("p").count(OptionalInt.empty()).build().count()).isEmpty();
        }

        @Test
        void ofABatchIsKept() {
            assertThat(consultation("c").count(Integer.MAX_VALUE).build().count())
                    .hasValue(Integer.MAX_VALUE);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void belowOneIsRefused(int count) {
            assertRefused(consultation("c").count(count)::build, "count: must be 1 or more, or unknown, was " + count);
            assertRefused(
                    () -> contract("k").build().withCount(OptionalInt.of(count)),
                    "count: must be 1 or more, or unknown, was " + count);
        }
    }

    @Nested
    class Texts {
        @Test
        void thatAreBlankAreRefused() {
            assertRefused(mou(" ")::build, "id: must not be blank, was ' '");
            assertRefused(mou("m").subject("")::build, "subject: must not be blank, was ''");
        }
    }

    @Nested
    class Companies {
        @Test
        void areNamedOnce() {
            assertRefused(
                    contract("k").addCompanies(HANBIT, Company.of("hanbit", "한빛"))::build,
                    "companies[1].id: must be unique, was hanbit");
        }
    }

    @Nested
    class Status {
        @Test
        void isOpenUntilSomethingIsSigned() {
            assertThat(Stream.of(
                                    consultation("c").build(),
                                    prospect("p").build(),
                                    mou("m").build(),
                                    contract("k").build())
                            .map(Outcome::status))
                    .containsExactly(
                            OutcomeStatus.OPEN, OutcomeStatus.OPEN, OutcomeStatus.SIGNED, OutcomeStatus.SIGNED);
        }

        @ParameterizedTest
        @EnumSource(
                value = OutcomeStatus.class,
                names = {"CANCELLED", "LAPSED", "WITHDRAWN", "REJECTED_BY_CUSTOMER"})
        void ofFourKindsIsDead(OutcomeStatus status) {
            assertThat(status.isLive()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(
                value = OutcomeStatus.class,
                names = {"OPEN", "SIGNED", "IN_DELIVERY", "COMPLETED"})
        void ofFourKindsIsLive(OutcomeStatus status) {
            assertThat(status.isLive()).isTrue();
        }
    }

    @Nested
    class Values {
        @Test
        void areKeptInCanonicalForm() {
            Contract contract = contract("k").value(FastMoney.of(70, "USD")).build();
            Contract changed = contract.withValue(Money.of(new BigDecimal("80.5"), "USD"));

            assertMoney(contract.value().orElseThrow(), "USD 70.00");
            assertMoney(changed.value().orElseThrow(), "USD 80.50");
        }

        @Test
        void areUndisclosedAndNotZeroUnlessSet() {
            assertThat(contract("k").build().value()).isEmpty();
            assertMoney(
                    contract("k").value(Amounts.of(0, "USD")).build().value().orElseThrow(), "USD 0.00");
        }

        @Test
        void holdForEveryDayUnlessAContractWasAmended() {
            Consultation row = consultation("c").value(Amounts.of(100, "USD")).build();

            assertThat(row.currentValue()).isEqualTo(row.value());
            assertThat(row.valueAsOf(LocalDate.MIN)).isEqualTo(row.value());
        }
    }

    @Nested
    class Amendments {
        private final Contract contract = contract("k")
                .date(date("2019-10-24"))
                .value(Amounts.of(100, "USD"))
                .addAmendment(amendment("2020-03-01", "USD 70.00"))
                .addAmendment(amendment("2021-05", "USD 90.00"))
                .build();

        @Test
        void changeTheValueFromTheirDateOn() {
            assertMoney(contract.valueAsOf(LocalDate.of(2020, 2, 29)).orElseThrow(), "USD 100.00");
            assertMoney(contract.valueAsOf(LocalDate.of(2020, 3, 1)).orElseThrow(), "USD 70.00");
            assertMoney(contract.currentValue().orElseThrow(), "USD 90.00");
            assertMoney(contract.value().orElseThrow(), "USD 100.00");
        }

        @Test
        void ofAMonthHoldOnceTheMonthIsOver() {
            assertMoney(contract.valueAsOf(LocalDate.of(2021, 5, 30)).orElseThrow(), "USD 70.00");
            assertMoney(contract.valueAsOf(LocalDate.of(2021, 5, 31)).orElseThrow(), "USD 90.00");
        }

        @Test
        void mayDiscloseAValueThatWasNot() {
            Contract disclosed =
                    contract("k").addAmendment(amendment("2020", "USD 70.00")).build();

            assertThat(disclosed.valueAsOf(LocalDate.of(2020, 12, 30))).isEmpty();
            assertMoney(disclosed.valueAsOf(LocalDate.of(2020, 12, 31)).orElseThrow(), "USD 70.00");
        }

        @Test
        void beforeTheContractAreRefused() {
            Contract.Builder early =
                    contract("k").date(date("2019-10-24")).addAmendment(amendment("2019-10-23", "USD 1.00"));

            assertRefused(early::build, "amendments[0].date: must not be before 2019-10-24, was 2019-10-23");
        }

        @Test
        void outOfOrderAreRefused() {
            assertRefused(
                    () -> contract.withAmendments(
                            amendment("2020-03-01", "USD 1.00"), amendment("2020-02", "USD 1.00")),
                    "amendments[1].date: must not be before 2020-03-01, was 2020-02");
        }

        @Test
        void outOfOrderAroundADateKnownToTheYearAreRefusedToo() {
            assertRefused(
                    () -> contract.withAmendments(amendment("2019", "USD 1.00"), amendment("2019-10-01", "USD 1.00")),
                    "amendments[1].date: must not be before 2019-10-24, was 2019-10-01");
        }

        @Test
        void thatMayBeInOrderAreKept() {
            assertThat(contract.withAmendments(
                                    amendment("2019-10-24", "USD 1.00"),
                                    amendment("2019", "USD 2.00"),
                                    amendment("2019-10", "USD 3.00"),
                                    amendment("2019-10-24", "USD 4.00"))
                            .amendments())
                    .hasSize(4);
        }

        @Test
        void inAnotherCurrencyAreRefused() {
            assertRefused(
                    () -> contract.withAmendments(amendment("2020", "KRW 1")),
                    "amendments[0].value: must be in the contract's currency USD, was KRW 1");
        }

        @Test
        void inTwoCurrenciesAreRefusedEvenIfTheValueIsUndisclosed() {
            assertRefused(
                    contract("k").addAmendments(amendment("2019", "USD 1.00"), amendment("2020", "KRW 1"))::build,
                    "amendments[1].value: must be in the contract's currency USD, was KRW 1");
        }
    }

    @Nested
    class Realisations {
        @Test
        void addUp() {
            Contract contract = contract("k")
                    .value(Amounts.of(100, "USD"))
                    .addRealisations(realisation("USD 30.10"), realisation("USD 40.20"))
                    .build();

            assertMoney(contract.realised().amounts(), "USD 70.30");
            assertThat(contract("k").build().realised().isEmpty()).isTrue();
        }

        @Test
        void mayExceedTheValueOrStandWithoutOne() {
            assertMoney(
                    contract("k")
                            .addRealisation(realisation("USD 30.10"))
                            .build()
                            .realised()
                            .amounts(),
                    "USD 30.10");
            assertMoney(
                    contract("k")
                            .value(Amounts.of(1, "USD"))
                            .addRealisation(realisation("USD 2.00"))
                            .build()
                            .realised()
                            .amounts(),
                    "USD 2.00");
        }

        @Test
        void inAnotherCurrencyThanTheContractAreRefused() {
            String rule = "must be in the contract's currency USD, was KRW 9";

            assertRefused(
                    contract("k")
                            .value(Amounts.of(1, "USD"))
                            .addRealisations(realisation("USD 2.00"), realisation("KRW 9"))::build,
                    "realisations[1].value: " + rule);
            assertRefused(
                    contract("k").addAmendment(amendment("2020", "USD 1.00")).addRealisation(realisation("KRW 9"))
                            ::build,
                    "realisations[0].value: " + rule);
            assertRefused(
                    contract("k").addRealisations(realisation("USD 2.00"), realisation("KRW 9"))::build,
                    "realisations[1].value: " + rule);
        }
    }
}
