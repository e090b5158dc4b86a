package io.github.trademission.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.Industry;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DimensionNamesTest {
    private static final City CITY = City.of("KZ", "알마티", "Almaty");
    private static final Stop ALMATY = Stop.builder().id("almaty").city(CITY).build();
    private static final Stop KAZAKHSTAN =
            Stop.builder().id("kz").country(Country.of("KZ")).build();

    private static <K> List<String> names(Dimension<K> dimension, K key) {
        return List.of(
                dimension.keyId(key),
                dimension.keyName(key, Locale.KOREAN),
                dimension.keyName(key, Locale.ENGLISH),
                dimension.keyName(key, Locale.UK));
    }

    @Nested
    class OfBuiltInDimensions {
        @Test
        void areListedInAlphabeticalOrder() {
            assertThat(Dimension.builtIn())
                    .extracting(Dimension::name)
                    .containsExactly(
                            "buyer",
                            "city",
                            "company",
                            "country",
                            "host",
                            "industry",
                            "kind",
                            "mission",
                            "month",
                            "quarter",
                            "status",
                            "stop",
                            "verification",
                            "year");
        }

        @Test
        void includeEveryConstant() {
            long constants = Arrays.stream(Dimension.class.getFields())
                    .filter(field -> field.getType() == Dimension.class)
                    .count();
            assertThat(Dimension.builtIn()).hasSize((int) constants);
        }

        @Test
        void areReadFromTheirNames() {
            assertThat(Dimension.builtIn())
                    .allSatisfy(dimension ->
                            assertThat(Dimension.parse(dimension.name())).isSameAs(dimension));
        }

        @Test
        void areInTheReadersLanguage() {
            assertThat(Dimension.builtIn())
                    .extracting(dimension -> dimension.nameIn(Locale.KOREAN))
                    .containsExactly(
                            "바이어", "도시", "참가기업", "국가", "주최", "업종", "실적 종류", "무역사절단", "월", "분기", "상태", "방문지", "확인 정도",
                            "연도");
            assertThat(Dimension.HOST.nameIn(Locale.UK)).isEqualTo("host");
            assertThat(Dimension.HOST.nameIn(Locale.FRENCH)).isEqualTo("주최");
        }
    }

    @Nested
    class OfOtherDimensions {
        @Test
        void areInTheReadersLanguageIfTheLibraryMadeThem() {
            Dimension<Year> year = Dimension.fiscalYear(Month.APRIL);
            Dimension<MarketGroup> market = Dimension.market(MarketGroup.of("CIS", "KZ"));
            assertThat(year.nameIn(Locale.KOREAN)).isEqualTo("회계연도");
            assertThat(year.nameIn(Locale.ENGLISH)).isEqualTo("fiscal year");
            assertThat(market.nameIn(Locale.KOREAN)).isEqualTo("권역");
            assertThat(market.nameIn(Locale.ENGLISH)).isEqualTo("market group");
        }

        @Test
        void areAsTheCallerSaid() {
            Dimension<Integer> mine = Dimension.of("size", row -> Optional.of(1));
            assertThat(mine.nameIn(Locale.KOREAN)).isEqualTo("size");
            assertThat(mine.nameIn(Locale.ENGLISH)).isEqualTo("size");
        }

        @Test
        void ofCellsAreThoseOfBothSides() {
            Dimension<Cell<Country, OutcomeKind>> cells =
                    Results.of().by(Dimension.COUNTRY, Dimension.KIND).cells().dimension();
            assertThat(cells.name()).isEqualTo("country x kind");
            assertThat(cells.nameIn(Locale.KOREAN)).isEqualTo("국가 x 실적 종류");
            assertThat(names(cells, new Cell<>(Optional.of(Country.of("KZ")), Optional.of(OutcomeKind.MOU))))
                    .containsExactly("KZ x MOU", "카자흐스탄 x 양해각서", "Kazakhstan x memorandum", "Kazakhstan x memorandum");
            assertThat(names(cells, new Cell<>(Optional.empty(), Optional.of(OutcomeKind.MOU))))
                    .containsExactly("? x MOU", "미상 x 양해각서", "unknown x memorandum", "unknown x memorandum");
        }
    }

    @Nested
    class OfKeys {
        @Test
        void areTheirIdAndTheirNameInTheReadersLanguage() {
            assertThat(names(Dimension.STOP, ALMATY)).containsExactly("almaty", "알마티", "Almaty", "Almaty");
            assertThat(names(Dimension.CITY, CITY)).containsExactly("KZ 알마티", "알마티", "Almaty", "Almaty");
            assertThat(names(Dimension.COUNTRY, Country.of("KZ")))
                    .containsExactly("KZ", "카자흐스탄", "Kazakhstan", "Kazakhstan");
            assertThat(names(
                            Dimension.COMPANY,
                            Company.builder()
                                    .id("a")
                                    .name("한빛정밀")
                                    .englishName("Hanbit")
                                    .build()))
                    .containsExactly("a", "한빛정밀", "Hanbit", "Hanbit");
            assertThat(names(Dimension.KIND, OutcomeKind.CONTRACT))
                    .containsExactly("CONTRACT", "계약", "contract", "contract");
            assertThat(names(Dimension.STATUS, OutcomeStatus.IN_DELIVERY))
                    .containsExactly("IN_DELIVERY", "이행 중", "in delivery", "in delivery");
            assertThat(names(Dimension.VERIFICATION, Verification.CONFIRMED_BY_CUSTOMS))
                    .containsExactly("CONFIRMED_BY_CUSTOMS", "통관 확인", "confirmed by customs", "confirmed by customs");
        }

        @Test
        void areThoseOfTheCountryWhereNoCityIsKnown() {
            assertThat(names(Dimension.STOP, KAZAKHSTAN)).containsExactly("kz", "카자흐스탄", "Kazakhstan", "Kazakhstan");
        }

        @Test
        void haveTheirSchemeBeforeACode() {
            Industry plastics = Industry.of("KSIC", "22", "고무·플라스틱");
            assertThat(names(Dimension.INDUSTRY, plastics)).containsExactly("KSIC 22", "고무·플라스틱", "고무·플라스틱", "고무·플라스틱");
        }

        @Test
        void keepTheBuyersNameToThemselves() {
            Buyer buyer = Buyer.builder().id("b1").name("Kaspi").build();
            assertThat(names(Dimension.BUYER, buyer)).containsExactly("b1", "바이어 b1", "buyer b1", "buyer b1");
        }

        @Test
        void areTheTextFormOfTimes() {
            assertThat(names(Dimension.MONTH, YearMonth.of(2019, 10))).containsOnly("2019-10");
            assertThat(names(Dimension.QUARTER, new Quarter(2019, 4))).containsOnly("2019-Q4");
            assertThat(names(Dimension.YEAR, Year.of(2019))).containsOnly("2019");
            assertThat(names(Dimension.fiscalYear(Month.APRIL), Year.of(2019))).containsOnly("2019");
        }

        @Test
        void areTheNameOfAMarketGroup() {
            MarketGroup cis = MarketGroup.of("CIS", "KZ", "RU");
            assertThat(names(Dimension.market(cis), cis)).containsOnly("CIS");
        }

        @Test
        void ofTheCallersDimensionAreThoseOfABuiltInOneWithSuchKeys() {
            Dimension<Stop> first =
                    Dimension.of("first", row -> row.mission().stops().stream().findFirst());
            assertThat(names(first, ALMATY)).containsExactly("almaty", "알마티", "Almaty", "Almaty");
        }

        @Test
        void ofTheCallersOwnTypesAreTheirTextForm() {
            Dimension<Integer> mine = Dimension.of("size", row -> Optional.of(1));
            assertThat(names(mine, 12)).containsOnly("12");
        }
    }
}
