package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
    private static final Company OTHER = Company.of("other", "다른 회사");
    private static final Stop STOP =
            Stop.builder().id("x").country(Country.of("UZ")).build();
    private static final Buyer BUYER = Buyer.builder().id("b").build();
    private static final Buyer BUYER_TOO = Buyer.builder().id("b2").build();
    private static final Industry INDUSTRY = Industry.of("KSIC", "26", "전자");
    private static final Industry INDUSTRY_TOO = Industry.of("KSIC", "27", "의료");
    private static final Organisation CHAMBER =
            Organisation.builder().id("o").name("상공회의소").build();
    private static final Delegation NOBODY = Delegation.builder().build();
    private static final Delegation TEN = Delegation.builder().statedSize(10).build();

    /** The generated classes behind the domain types. */
    static Stream<Class<?>> domainTypes() {
        return Stream.of(
                        HANBIT,
                        ALMATY,
                        DISTRICT,
                        BUYER,
                        INDUSTRY,
                        NOBODY,
                        Delegate.builder().name("n").role(DelegateRole.HEAD).build(),
                        contract("k").build(),
                        Consultation.builder().id("c").build(),
                        Prospect.builder().id("p").build(),
                        Mou.builder().id("m").build(),
                        jointBid("j").addCompanies(HANBIT, DAON).lead(DAON).build(),
                        Realisation.builder().value(Amounts.of(1, "USD")).build(),
                        Visit.builder().organisation(DISTRICT).build(),
                        Exhibition.builder().name("n").build(),
                        CostLine.builder()
                                .payer(Payer.CITY)
                                .amount(Amounts.of(1, "KRW"))
                                .build(),
                        SupportProgramme.builder()
                                .id("p")
                                .name("n")
                                .kind(ProgrammeKind.EXPORT)
                                .build(),
                        Target.builder().subject(FigureSubject.MOU).count(1).build(),
                        PublishedFigure.builder()
                                .id("f")
                                .subject(FigureSubject.MOU)
                                .count(1)
                                .build(),
                        furnished().build())
                .map(Object::getClass);
    }

    @ParameterizedTest
    @MethodSource("domainTypes")
    void ofDomainTypesTakesEveryAttribute(Class<?> type) {
        EqualsVerifier.forClass(type)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .withPrefabValues(Company.class, HANBIT, OTHER)
                .withPrefabValues(Stop.class, ALMATY, STOP)
                .withPrefabValues(Buyer.class, BUYER, BUYER_TOO)
                .withPrefabValues(Industry.class, INDUSTRY, INDUSTRY_TOO)
                .withPrefabValues(Organisation.class, DISTRICT, CHAMBER)
                .withPrefabValues(Delegation.class, NOBODY, TEN)
                .withPrefabValues(Money.class, Amounts.of(1, "USD"), Amounts.of(2, "USD"))
                .withPrefabValues(PartialDate.class, PartialDate.parse("2019"), PartialDate.parse("2020"))
                .withPrefabValues(DateRange.class, DateRange.parse("2019"), DateRange.parse("2020"))
                .withPrefabValues(TripLength.class, new TripLength(4, 6), new TripLength(5, 6))
                .withPrefabValues(City.class, City.of("KZ", "알마티"), City.of("RU", "모스크바"))
                .withPrefabValues(Country.class, Country.of("KZ"), Country.of("RU"))
                .withPrefabValues(Source.class, Source.of("a"), Source.of("b"))
                .withPrefabValues(Sharing.class, Sharing.equally(), Sharing.unallocated())
                .verify();
    }

    @Test
    void ofDatesTakesPrecisionAndInference() {
        EqualsVerifier.forClass(PartialDate.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.00", "1.0000", "1e0"})
    void ofMoneyIgnoresItsScale(BigDecimal one) {
        Money dollar = Money.of(one, "USD");
        Amendment amendment = new Amendment(PartialDate.parse("2020"), Amounts.of(1, "USD"));
        Contract row = contract("k")
                .addCompanies(HANBIT, DAON)
                .value(dollar)
                .sharing(Sharing.byAmounts(List.of(dollar, Amounts.of(0, "USD"))))
                .build();
        Contract same = contract("k")
                .addCompanies(HANBIT, DAON)
                .value(Amounts.of(1, "USD"))
                .sharing(Sharing.byAmounts(List.of(Amounts.of("1.00", "USD"), Amounts.of("0.00", "USD"))))
                .build();

        assertThat(row).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(new Amendment(PartialDate.parse("2020"), dollar))
                .isEqualTo(amendment)
                .hasSameHashCodeAs(amendment);
    }

    @Test
    void ofRowsOfTwoKindsIsNever() {
        assertThat(Consultation.builder().id("r").build())
                .isNotEqualTo(Prospect.builder().id("r").build());
    }
}
