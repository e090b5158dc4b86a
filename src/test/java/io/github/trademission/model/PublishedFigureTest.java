package io.github.trademission.model;

import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFigureTest {
    private static PublishedFigure.Builder figure() {
        return figure("f");
    }

    private static PublishedFigure.Builder figure(String id) {
        return PublishedFigure.builder().id(id).subject(FigureSubject.CONSULTATION);
    }

    @Nested
    class Value {
        @Test
        void isOneOfCountAmountAndPercentage() {
            String rule = "publishedFigure: must have one of count, amount, percentage, was ";

            assertRefused(figure()::build, rule + 0);
            assertRefused(figure().count(1).amount(Amounts.of(1, "USD"))::build, rule + 2);
            assertRefused(figure().count(1).amount(Amounts.of(1, "USD")).percentage(BigDecimal.TEN)::build, rule + 3);
        }

        @Test
        void mayBeZeroAndIsTheExactTotalUnlessSet() {
            PublishedFigure figure = figure().count(0).build();

            assertThat(figure.count()).hasValue(0);
            assertThat(figure.statistic()).isEqualTo(FigureStatistic.TOTAL);
            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
        }

        @Test
        void belowZeroIsRefused() {
            assertRefused(figure().count(-1)::build, "count: must not be negative, was -1");
            assertRefused(figure().amount(Amounts.of(-1, "USD"))::build, "amount: must not be negative, was USD -1.00");
        }

        @Test
        void ofAPercentageMayFall() {
            assertThat(figure().percentage(new BigDecimal("-47.3")).build().percentage())
                    .contains(new BigDecimal("-47.3"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+999999999", "1E+30", "1E-31", "-1E-2147483647"})
        void ofAPercentageOrUnitIsNoLongerThanThirtyDigitsASide(BigDecimal number) {
            String message = "percentage: must have at most 30 digits a side, was " + number;

            assertRefused(figure().percentage(number)::build, message);
            assertRefused(
                    figure().count(1).printedUnit(number.abs())::build,
                    "printedUnit: must have at most 30 digits a side, was " + number.abs());
        }
    }

    @Nested
    class Units {
        @ParameterizedTest
        @ValueSource(strings = {"0", "-10000", "0.0"})
        void thatAreNotPositiveAreRefused(BigDecimal unit) {
            assertRefused(figure().count(1).printedUnit(unit)::build, "printedUnit: must be more than 0, was " + unit);
            assertRefused(
                    figure().count(1).equivalentUnit(unit)::build, "equivalentUnit: must be more than 0, was " + unit);
        }
    }

    @Nested
    class Equivalent {
        @Test
        void standsBesideAnAmountInAnotherCurrency() {
            PublishedFigure figure = figure().amount(Amounts.of(1_946_000, "USD"))
                    .equivalent(Amounts.of(2_543_610_000L, "KRW"))
                    .equivalentUnit(new BigDecimal("10000"))
                    .build();

            assertMoney(figure.equivalent().orElseThrow(), "KRW 2543610000");
        }

        @Test
        void inTheSameCurrencyOrBesideNoAmountIsRefused() {
            String message = "equivalent: must stand beside an amount in another currency, was USD 2.00";

            assertRefused(figure().amount(Amounts.of(1, "USD")).equivalent(Amounts.of(2, "USD"))::build, message);
            assertRefused(figure().count(1).equivalent(Amounts.of(2, "USD"))::build, message);
        }
    }

    @Test
    void amountsAreKeptInCanonicalForm() {
        PublishedFigure figure = figure().amount(FastMoney.of(7, "USD"))
                .equivalent(FastMoney.of(9000, "KRW"))
                .build();
        PublishedFigure changed = figure.withAmount(Money.of(8, "USD")).withEquivalent(Money.of(10_000, "KRW"));

        assertMoney(figure.amount().orElseThrow(), "USD 7.00");
        assertMoney(figure.equivalent().orElseThrow(), "KRW 9000");
        assertMoney(changed.amount().orElseThrow(), "USD 8.00");
        assertMoney(changed.equivalent().orElseThrow(), "KRW 10000");
    }

    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void everyKindOfResultIsASubject(OutcomeKind kind) {
        assertThat(FigureSubject.valueOf(kind.name()).kind()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureSubject.class,
            names = {"MISSION", "COMPANY", "PARTICIPATION", "BUYER", "REALISATION", "COST"})
    void otherSubjectsAreAboutNoKind(FigureSubject subject) {
        assertThat(subject.kind()).isEmpty();
    }

    @Nested
    class Sources {
        @Test
        void haveATitleAndMayHaveAnAddress() {
            assertThat(Source.of("구정소식").address()).isEmpty();
            assertRefused(() -> Source.of(" "), "source.title: must not be blank, was ' '");
            assertRefused(
                    () -> new Source("t", Optional.of(""), Optional.empty()),
                    "source.address: must not be blank, was ''");
        }
    }

    @Nested
    class Targets {
        @Test
        void haveACountOrAValue() {
            assertRefused(
                    Target.builder().subject(FigureSubject.MOU)::build,
                    "target: must have a count or a value, was neither");
            assertRefused(
                    Target.builder().subject(FigureSubject.MOU).count(-1)::build,
                    "count: must not be negative, was -1");
        }

        @Test
        void keepTheirValueInCanonicalForm() {
            Target target = Target.builder()
                    .subject(FigureSubject.CONTRACT)
                    .value(FastMoney.of(5, "USD"))
                    .build();

            assertMoney(target.value().orElseThrow(), "USD 5.00");
            assertMoney(target.withValue(Money.of(6, "USD")).value().orElseThrow(), "USD 6.00");
        }
    }

    @Nested
    class Links {
        private final PublishedFigure exported = figure("exported").count(956).build();
        private final PublishedFigure all = figure("all").count(2020).build();

        @Test
        void leadToOtherFiguresOfTheMission() {
            PublishedFigure rate = figure("rate")
                    .percentage(new BigDecimal("47.3"))
                    .quotient(new Quotient("exported", "all"))
                    .build();

            assertThat(mission(exported, all, rate).publishedFigures()).hasSize(3);
            assertRefused(
                    () -> mission(exported, rate),
                    "publishedFigures[1].quotient.denominator: must name another published figure, was 'all'");
        }

        @Test
        void ofPartsLeadToTheSameKindOfValue() {
            PublishedFigure dollars = figure("usd").amount(Amounts.of(1, "USD")).build();
            PublishedFigure won = figure("krw").amount(Amounts.of(1300, "KRW")).build();

            assertThat(mission(exported, all.withParts(List.of("exported"))).publishedFigures())
                    .hasSize(2);
            assertRefused(
                    () -> mission(won, dollars.withParts(List.of("krw"))),
                    "publishedFigures[1].parts[0]: must name a figure of the same kind of value, was 'krw'");
            assertRefused(
                    () -> mission(won, exported.withParts(List.of("krw"))),
                    "publishedFigures[1].parts[0]: must name a figure of the same kind of value, was 'krw'");
            assertRefused(
                    () -> mission(all.withParts(List.of("all"))),
                    "publishedFigures[0].parts[0]: must name another published figure, was 'all'");
        }

        @Test
        void belongToAPercentageOrToASum() {
            assertRefused(
                    figure().count(1).quotient(new Quotient("a", "b"))::build,
                    "quotient: must be of a percentage, was f");
            assertRefused(
                    figure().percentage(BigDecimal.ONE).addPart("a")::build,
                    "parts: must add up to a count or an amount, was f");
        }

        @Test
        void leaveWithTheFiguresThatADayDoesNotKnow() {
            Source later = new Source("보도자료", Optional.empty(), Optional.of(PartialDate.parse("2020-01-02")));
            PublishedFigure rate = figure("rate")
                    .percentage(new BigDecimal("47.3"))
                    .quotient(new Quotient("exported", "all"))
                    .build();
            Mission mission = mission(exported.withSource(later), all.withParts(List.of("exported")), rate);

            List<PublishedFigure> known =
                    mission.asOf(LocalDate.parse("2020-01-01")).publishedFigures();
            assertThat(known).extracting(PublishedFigure::id).containsExactly("all", "rate");
            assertThat(known.get(0).parts()).isEmpty();
            assertThat(known.get(1).quotient()).isEmpty();
            assertThat(mission.asOf(LocalDate.parse("2020-01-02")).publishedFigures())
                    .isEqualTo(mission.publishedFigures());
        }

        private static Mission mission(PublishedFigure... figures) {
            return Mission.builder()
                    .id("m")
                    .name("무역사절단")
                    .addOrganisation(Organisation.builder()
                            .id("host")
                            .name("남동구")
                            .addRole(OrganisationRole.HOST)
                            .build())
                    .publishedFigures(List.of(figures))
                    .build();
        }
    }
}
