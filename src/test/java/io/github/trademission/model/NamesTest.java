package io.github.trademission.model;

import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static Arguments blank(String path, ThrowingCallable build) {
        return Arguments.of(path, build);
    }

    static Stream<Arguments> blanks() {
        Company company = Company.of("c", "회사");
        Organisation organisation = Organisation.builder().id("o").name("기관").build();
        Delegate delegate =
                Delegate.builder().name("홍길동").role(DelegateRole.HEAD).build();
        Buyer buyer = Buyer.builder().id("b").build();
        return Stream.of(
                blank("id", () -> Company.of(" ", "회사")),
                blank("name", () -> Company.of("c", " ")),
                blank("englishName", () -> company.withEnglishName(" ")),
                blank("registrationNumber", () -> company.withRegistrationNumber(" ")),
                blank("representative", () -> company.withRepresentative(" ")),
                blank("englishRepresentative", () -> company.withEnglishRepresentative(" ")),
                blank("products", () -> company.withProducts(" ")),
                blank("id", () -> organisation.withId(" ")),
                blank("name", () -> organisation.withName(" ")),
                blank("englishName", () -> organisation.withEnglishName(" ")),
                blank("name", () -> delegate.withName(" ")),
                blank("englishName", () -> delegate.withEnglishName(" ")),
                blank("title", () -> delegate.withTitle(" ")),
                blank("id", () -> buyer.withId(" ")),
                blank("name", () -> buyer.withName(" ")),
                blank(
                        "id",
                        () -> Stop.builder().id(" ").country(Country.of("KZ")).build()),
                blank("name", () -> Exhibition.builder().name(" ").build()),
                blank(
                        "purpose",
                        () -> Visit.builder()
                                .organisation(organisation)
                                .purpose(" ")
                                .build()),
                blank(
                        "item",
                        () -> CostLine.builder()
                                .payer(Payer.CITY)
                                .amount(io.github.trademission.money.Amounts.of(1, "KRW"))
                                .item(" ")
                                .build()),
                blank(
                        "id",
                        () -> SupportProgramme.builder()
                                .id(" ")
                                .name("지원")
                                .kind(ProgrammeKind.EXPORT)
                                .build()),
                blank(
                        "id",
                        () -> PublishedFigure.builder()
                                .id(" ")
                                .subject(FigureSubject.MOU)
                                .count(1)
                                .build()),
                blank("city.name", () -> City.of("KZ", " ")),
                blank("city.englishName", () -> City.of("KZ", "알마티", " ")));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void areNotBlank(String path, ThrowingCallable build) {
        assertRefused(build, path + ": must not be blank, was ' '");
    }

    @Test
    void ofExhibitorsAndSupportedCompaniesAreNamedOnce() {
        Company company = Company.of("c", "회사");

        assertRefused(
                Exhibition.builder().name("박람회").addExhibitors(company, company)::build,
                "exhibitors[1].id: must be unique, was c");
        assertRefused(
                Exhibition.builder().name("박람회").statedExhibitors(-1)::build,
                "statedExhibitors: must not be negative, was -1");
        assertRefused(
                SupportProgramme.builder()
                        .id("p")
                        .name("지원")
                        .kind(ProgrammeKind.OTHER)
                        .addCompanies(company, company)::build,
                "companies[1].id: must be unique, was c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kz", "KAZ", "XX", "ZZ", "UK", "K", " KZ"})
    void ofCountriesAreIsoCodes(String code) {
        assertRefused(() -> Country.of(code), "country: must be an ISO 3166-1 alpha-2 code, was " + code);
    }

    @ParameterizedTest
    @CsvSource({"KZ, 카자흐스탄, Kazakhstan", "RU, 러시아, Russia", "UZ, 우즈베키스탄, Uzbekistan"})
    void ofCountriesAreKnownInBothLanguages(String code, String korean, String english) {
        assertThat(Country.of(code).nameIn(Locale.KOREA)).isEqualTo(korean);
        assertThat(Country.of(code).nameIn(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Country.of(code)).hasToString(code);
    }

    @Test
    void ofCitiesInEnglishAreOnlyLabels() {
        City almaty = City.of("KZ", "알마티");

        assertThat(City.of("KZ", "알마티", "Almaty")).isEqualTo(almaty).hasSameHashCodeAs(almaty);
        assertThat(City.of("RU", "알마티")).isNotEqualTo(almaty);
        assertThat(City.of("KZ", "알마티", "Almaty").nameIn(Locale.US)).isEqualTo("Almaty");
        assertThat(almaty.nameIn(Locale.US)).isEqualTo("알마티");
    }

    @Test
    void ofCitiesLieInTheStopsCountry() {
        City almaty = City.of("KZ", "알마티");

        assertThat(Stop.builder().id("s").city(almaty).build().country()).isEqualTo(Country.of("KZ"));
        assertRefused(
                Stop.builder().id("s").city(almaty).country(Country.of("RU"))::build, "city: must lie in RU, was KZ");
        assertRefused(Stop.builder().id("s")::build, "country: is required, was missing");
        assertRefused(
                () -> Stop.builder().id("s").city(almaty).build().withCity(City.of("RU", "모스크바")),
                "city: must lie in KZ, was RU");
    }

    @Test
    void ofBuyersMayBeUnknown() {
        assertThat(Buyer.builder().id("b").name(Optional.empty()).build().name())
                .isEmpty();
        assertThat(Buyer.builder().id("b").build().confidential()).isFalse();
    }
}
