package io.github.trademission.model;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JointBidTest {
    @Nested
    class Members {
        @Test
        void areTwoOrMore() {
            assertRefused(jointBid("j").lead(HANBIT)::build, "companies: must be two or more members, was 0");
            assertRefused(
                    jointBid("j").addCompany(HANBIT).lead(HANBIT)::build,
                    "companies: must be two or more members, was 1");
        }

        @Test
        void includeTheLead() {
            assertRefused(
                    jointBid("j").addCompanies(HANBIT, DAON).lead(MIRAE)::build,
                    "lead: must be exactly one of the members, was mirae");
        }

        @Test
        void haveALead() {
            assertRefused(jointBid("j").addCompanies(HANBIT, DAON)::build, "lead: is required, was missing");
        }

        @Test
        void keepTheirLeadWhenChanged() {
            JointBid bid =
                    jointBid("j").addCompanies(HANBIT, DAON, MIRAE).lead(MIRAE).build();

            assertThat(bid.withCompanies(MIRAE, DAON).lead()).isEqualTo(MIRAE);
            assertRefused(() -> bid.withCompanies(HANBIT, DAON), "lead: must be exactly one of the members, was mirae");
            assertRefused(() -> bid.withProject(" "), "project: must not be blank, was ' '");
        }
    }

    @Nested
    class Shares {
        private final JointBid.Builder bid =
                jointBid("j").addCompanies(HANBIT, DAON).lead(DAON).value(Amounts.of(5_250_000, "USD"));

        @Test
        void case16_areUnallocatedUnlessPrintedAndEqualOnRequest() {
            JointBid unknown = bid.build();

            assertThat(unknown.sharing()).isEqualTo(Sharing.unallocated());
            assertThat(unknown.sharing().split(unknown.value().orElseThrow(), 2))
                    .isEmpty();
            assertMoney(
                    Sharing.equally().split(unknown.value().orElseThrow(), 2).orElseThrow(),
                    "USD 2625000.00",
                    "USD 2625000.00");
        }

        @Test
        void thatMissTheValueAreRefused() {
            Sharing sharing = Sharing.byAmounts(List.of(Amounts.of(5_000_000, "USD"), Amounts.of(1, "USD")));

            assertRefused(
                    bid.sharing(sharing)::build,
                    "sharing.amounts: must add up to USD 5250000.00, was [USD 5000001.00]");
        }

        @Test
        void inAnotherCurrencyAreRefused() {
            Sharing sharing = Sharing.byAmounts(List.of(Amounts.of(5_250_000, "USD"), Amounts.of(0, "KRW")));

            assertRefused(
                    bid.sharing(sharing)::build,
                    "sharing.amounts: must add up to USD 5250000.00, was [USD 5250000.00]");
        }

        @Test
        void withoutAValueAreRefusedIfTheyAreAmounts() {
            JointBid shared = bid.sharing(
                            Sharing.byAmounts(List.of(Amounts.of(5_000_000, "USD"), Amounts.of(250_000, "USD"))))
                    .build();

            assertRefused(
                    () -> shared.withValue(java.util.Optional.empty()),
                    "sharing.amounts: must not be stated without a value, was [USD 5000000, USD 250000]");
            assertThat(shared.withSharing(Sharing.byWeights(2, 1))
                            .withValue(java.util.Optional.empty())
                            .value())
                    .isEmpty();
        }

        @Test
        void ofAnotherNumberThanTheMembersAreRefused() {
            assertRefused(
                    bid.sharing(Sharing.byWeights(2, 1, 1))::build,
                    "sharing: must have one share for each company, was 3 of 2");
        }
    }
}
