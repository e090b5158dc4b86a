package io.github.trademission.model;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attribute that holds money, set through both of its setters, keeps the same rules under its own name. */
class MoneyAttributesTest {
    record Attribute(
            String path,
            String name,
            Function<Money, MonetaryAmount> fromMoney,
            Function<MonetaryAmount, MonetaryAmount> fromAny) {
        @Override
        public String toString() {
            return path + " of " + name;
        }
    }

    static Stream<Attribute> attributes() {
        return Stream.of(
                new Attribute(
                        "value",
                        "consultation",
                        m -> consultation("r").value(m).build().value().orElseThrow(),
                        m -> consultation("r").value(m).build().value().orElseThrow()),
                new Attribute(
                        "value",
                        "prospect",
                        m -> prospect("r").value(m).build().value().orElseThrow(),
                        m -> prospect("r").value(m).build().value().orElseThrow()),
                new Attribute(
                        "value",
                        "memorandum",
                        m -> mou("r").value(m).build().value().orElseThrow(),
                        m -> mou("r").value(m).build().value().orElseThrow()),
                new Attribute(
                        "value",
                        "joint bid",
                        m -> jointBid("r")
                                .addCompanies(HANBIT, DAON)
                                .lead(DAON)
                                .value(m)
                                .build()
                                .value()
                                .orElseThrow(),
                        m -> jointBid("r")
                                .addCompanies(HANBIT, DAON)
                                .lead(DAON)
                                .value(m)
                                .build()
                                .value()
                                .orElseThrow()),
                new Attribute(
                        "value",
                        "contract",
                        m -> contract("r").value(m).build().value().orElseThrow(),
                        m -> contract("r").value(m).build().value().orElseThrow()),
                new Attribute(
                        "value",
                        "realisation",
                        m -> Realisation.builder().value(m).build().value(),
                        m -> Realisation.builder().value(m).build().value()),
                new Attribute(
                        "amount",
                        "cost line",
                        m -> CostLine.builder()
                                .payer(Payer.CITY)
                                .amount(m)
                                .build()
                                .amount(),
                        m -> CostLine.builder()
                                .payer(Payer.CITY)
                                .amount(m)
                                .build()
                                .amount()),
                new Attribute(
                        "value",
                        "target",
                        m -> target().value(m).build().value().orElseThrow(),
                        m -> target().value(m).build().value().orElseThrow()),
                new Attribute(
                        "amount",
                        "published figure",
                        m -> figure().amount(m).build().amount().orElseThrow(),
                        m -> figure().amount(m).build().amount().orElseThrow()),
                new Attribute(
                        "equivalent",
                        "published figure",
                        m -> figure().amount(Amounts.of(1, "EUR"))
                                .equivalent(m)
                                .build()
                                .equivalent()
                                .orElseThrow(),
                        m -> figure().amount(Amounts.of(1, "EUR"))
                                .equivalent(m)
                                .build()
                                .equivalent()
                                .orElseThrow()),
                new Attribute(
                        "amendments.value",
                        "amendment",
                        m -> new Amendment(PartialDate.parse("2020"), m).value(),
                        m -> Amendment.of(PartialDate.parse("2020"), m).value()));
    }

    private static Target.Builder target() {
        return Target.builder().subject(FigureSubject.CONTRACT);
    }

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().id("f").subject(FigureSubject.CONTRACT);
    }

    private static void assertBothRefuse(Attribute attribute, Money amount, String message) {
        assertRefused(() -> attribute.fromMoney.apply(amount), message);
        assertRefused(() -> attribute.fromAny.apply(amount), message);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isKeptInCanonicalForm(Attribute attribute) {
        assertMoney(attribute.fromMoney.apply(Money.of(new BigDecimal("7.5"), "USD")), "USD 7.50");
        assertMoney(attribute.fromAny.apply(FastMoney.of(new BigDecimal("7.5"), "USD")), "USD 7.50");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isEqualWhateverTheScale(Attribute attribute) {
        assertThat(attribute.fromMoney.apply(Money.of(new BigDecimal("1.0"), "USD")))
                .isEqualTo(attribute.fromMoney.apply(Money.of(new BigDecimal("1.00"), "USD")));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isNotNegative(Attribute attribute) {
        assertBothRefuse(
                attribute, Amounts.of("-0.01", "USD"), attribute.path + ": must not be negative, was USD -0.01");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void hasNoMoreDecimalsThanItsCurrency(Attribute attribute) {
        assertBothRefuse(
                attribute,
                Money.of(new BigDecimal("1.005"), "USD"),
                attribute.path + ": must have at most 2 decimals in USD, was USD 1.005");
        assertBothRefuse(
                attribute,
                Money.of(new BigDecimal("0.5"), "KRW"),
                attribute.path + ": must have at most 0 decimals in KRW, was KRW 0.5");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void fitsALongOfMinorUnits(Attribute attribute) {
        assertBothRefuse(
                attribute,
                Money.of(new BigDecimal("92233720368547758.08"), "USD"),
                attribute.path + ": must lie within ±9223372036854775807 minor units, was USD 92233720368547758.08");
        assertBothRefuse(
                attribute,
                Money.of(new BigDecimal("1e999999999"), "USD"),
                attribute.path + ": must lie within ±9223372036854775807 minor units, was USD 1E+999999999");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isInAnIsoCurrency(Attribute attribute) {
        Money points = Money.of(
                1,
                CurrencyUnitBuilder.of("PTS", "tests")
                        .setDefaultFractionDigits(2)
                        .build());

        assertBothRefuse(attribute, points, attribute.path + ": must be an ISO 4217 code with a minor unit, was PTS");
        assertBothRefuse(
                attribute,
                Money.of(1, "XAU"),
                attribute.path + ": must be an ISO 4217 code with a minor unit, was XAU");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isNotNull(Attribute attribute) {
        String name = attribute.path.substring(attribute.path.lastIndexOf('.') + 1);

        assertNullRefused(() -> attribute.fromMoney.apply(null), name);
        assertNullRefused(() -> attribute.fromAny.apply(null), name);
    }
}
