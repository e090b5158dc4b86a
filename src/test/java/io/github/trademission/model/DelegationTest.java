package io.github.trademission.model;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final Industry BEAUTY = Industry.of("남동구", "BEAUTY", "뷰티");
    private static final Industry MACHINES = Industry.of("남동구", "MACHINE", "기계");

    private static Delegate delegate(String name, DelegateRole role) {
        return Delegate.builder().name(name).role(role).build();
    }

    @Nested
    class Size {
        @Test
        void isUnknownIfNothingIsKnown() {
            assertThat(Delegation.builder().build().size()).isEmpty();
        }

        @Test
        void isTheStatedOneBeforeAllElse() {
            Delegation delegation = Delegation.builder()
                    .statedSize(10)
                    .addIndustrySize(new IndustrySize(BEAUTY, 4))
                    .addCompanies(HANBIT, DAON)
                    .build();

            assertThat(delegation.size()).hasValue(10);
            assertThat(delegation.withStatedSize(0).size()).hasValue(0);
        }

        @Test
        void isTheSumOfTheIndustriesBeforeTheCompaniesNamed() {
            Delegation delegation = Delegation.builder()
                    .addIndustrySizes(new IndustrySize(BEAUTY, 4), new IndustrySize(MACHINES, 6))
                    .addCompany(HANBIT)
                    .build();

            assertThat(delegation.size()).hasValue(10);
        }

        @Test
        void isTheNumberOfCompaniesNamedIfNothingIsStated() {
            assertThat(Delegation.builder().addCompanies(HANBIT, DAON).build().size())
                    .hasValue(2);
        }

        @Test
        void belowZeroIsRefused() {
            assertRefused(Delegation.builder().statedSize(-1)::build, "statedSize: must not be negative, was -1");
            assertRefused(() -> new IndustrySize(BEAUTY, -1), "industrySizes.companies: must not be negative, was -1");
        }

        @Test
        void neverWraps() {
            Delegation.Builder largest = Delegation.builder()
                    .addIndustrySizes(new IndustrySize(BEAUTY, Integer.MAX_VALUE - 1), new IndustrySize(MACHINES, 1));

            assertThat(largest.build().size()).hasValue(Integer.MAX_VALUE);
            assertRefused(
                    largest.addIndustrySize(new IndustrySize(Industry.of("남동구", "FOOD", "식품"), 1))::build,
                    "industrySizes: must add up to at most 2147483647, was 2147483648");
        }
    }

    @Nested
    class Industries {
        @Test
        void areStatedOnce() {
            assertRefused(
                    Delegation.builder()
                            .addIndustrySizes(
                                    new IndustrySize(BEAUTY, 1),
                                    new IndustrySize(Industry.of("남동구", "BEAUTY", "화장품"), 2))::build,
                    "industrySizes[1].industry: must be unique, was 남동구 BEAUTY");
        }

        @Test
        void differByTheirSchemeAndCodeWhereverTheSpaceStands() {
            Delegation delegation = Delegation.builder()
                    .addIndustrySizes(
                            new IndustrySize(Industry.of("HS 2017", "33", "화장품"), 1),
                            new IndustrySize(Industry.of("HS", "2017 33", "화장품"), 2))
                    .build();

            assertThat(delegation.size()).hasValue(3);
        }

        @Test
        void haveSchemeCodeAndName() {
            assertRefused(() -> Industry.of(" ", "c", "n"), "scheme: must not be blank, was ' '");
            assertRefused(() -> Industry.of("s", "", "n"), "code: must not be blank, was ''");
            assertRefused(() -> Industry.of("s", "c", "\n"), "name: must not be blank, was '\\u000a'");
        }
    }

    @Nested
    class Heads {
        @Test
        void areAtMostOne() {
            assertRefused(
                    Delegation.builder()
                            .addDelegate(delegate("홍길동", DelegateRole.HEAD))
                            .addDelegate(delegate("김철수", DelegateRole.HEAD))::build,
                    "delegates: must have at most one head, was 2");
        }

        @Test
        void areFoundAmongTheDelegates() {
            Delegate head = delegate("홍길동", DelegateRole.HEAD);
            Delegation delegation = Delegation.builder()
                    .addDelegates(delegate("김철수", DelegateRole.DEPUTY), head)
                    .build();

            assertThat(delegation.head()).contains(head);
            assertThat(delegation
                            .withDelegates(delegate("김철수", DelegateRole.DEPUTY))
                            .head())
                    .isEmpty();
        }
    }
}
