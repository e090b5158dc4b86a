package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.audit.FindingCode.COUNT_UNKNOWN;
import static io.github.trademission.audit.FindingCode.DATE_AFTER_DAY;
import static io.github.trademission.audit.FindingCode.NOTHING_REALISED;
import static io.github.trademission.audit.FindingCode.OVERLAP_UNKNOWN;
import static io.github.trademission.audit.FindingCode.STALE_PROSPECT;
import static io.github.trademission.audit.FindingCode.UNDATED;
import static io.github.trademission.audit.Found.paths;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.ModelFixture;
import io.github.trademission.model.Contract;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Verification;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is recorded as unknown, and what a day is needed for. */
class UnknownAndDayFindingsTest {
    private static final PartialDate SIGNED = PartialDate.parse("2019-10-24");

    @Test
    void onlyOverlapsThatAreNotKnownAreNoted() {
        assertThat(paths(
                        OVERLAP_UNKNOWN,
                        mission()
                                .addMous(
                                        mou("a").count(5).build(),
                                        mou("b").addOverlap(new Overlap("a", Overlap.Relation.INCLUDED))
                                                .build(),
                                        mou("c").addOverlaps(
                                                        new Overlap("b", Overlap.Relation.ADDITIONAL),
                                                        new Overlap("a", Overlap.Relation.UNKNOWN))
                                                .build())))
                .containsExactly("mous[2].overlaps[1]");
    }

    @Test
    void rowsWithoutACountAreNoted() {
        assertThat(paths(
                        COUNT_UNKNOWN,
                        mission()
                                .addMous(
                                        mou("a").build(),
                                        mou("b").countUnknown().build())))
                .containsExactly("mous[1].count");
    }

    @Test
    void rowsThatNothingPlacesInTimeAreNotedOnce() {
        Contract undated = contract("k").build();
        assertThat(paths(UNDATED, mission().addMou(mou("m").build()).addContract(undated)))
                .containsExactly("period");
        assertThat(paths(
                        UNDATED,
                        ModelFixture.furnished()
                                .addMou(mou("m").build())
                                .addContracts(
                                        undated.withSigning(Signing.ON_SITE),
                                        undated.withId("l"),
                                        undated.withId("n"))))
                .containsExactly("contracts[1].date");
        assertThat(paths(UNDATED, mission().addContract(undated.withDate(PartialDate.parse("2019")))))
                .isEmpty();
    }

    @Nested
    class OnADay {
        private final Contract contract =
                contract("k").value(usd(1_000)).date(SIGNED).build();
        private final Prospect expected = prospect("p").date(SIGNED).build();

        @Test
        void nothingRealisedInAYearIsFound() {
            assertThat(paths(NOTHING_REALISED, mission().addContract(contract), "2020-10-24"))
                    .containsExactly("contracts[0].realisations");
            assertThat(paths(NOTHING_REALISED, mission().addContract(contract), "2020-10-23"))
                    .isEmpty();
            assertThat(paths(NOTHING_REALISED, mission().addContract(contract))).isEmpty();
        }

        @Test
        void onlyWhatHasArrivedByThenCounts() {
            assertThat(paths(NOTHING_REALISED, mission().addContract(arrived("2020-10-24")), "2020-10-24"))
                    .isEmpty();
            assertThat(paths(NOTHING_REALISED, mission().addContract(arrived("2020-10-25")), "2020-10-24"))
                    .hasSize(1);
            Contract disproved = contract.withRealisations(Realisation.builder()
                    .value(usd(10))
                    .verification(Verification.REJECTED)
                    .build());
            assertThat(paths(NOTHING_REALISED, mission().addContract(disproved), "2020-10-24"))
                    .hasSize(1);
        }

        private Contract arrived(String date) {
            return contract.withRealisations(Realisation.builder()
                    .value(usd(10))
                    .date(PartialDate.parse(date))
                    .build());
        }

        @Test
        void aLostContractOwesNothing() {
            assertThat(paths(
                            NOTHING_REALISED,
                            mission().addContract(contract.withStatus(OutcomeStatus.CANCELLED)),
                            "2025-01-01"))
                    .isEmpty();
        }

        @Test
        void anExpectedContractThatNothingCameOfIsNoted() {
            assertThat(paths(STALE_PROSPECT, mission().addProspect(expected), "2020-10-24"))
                    .containsExactly("prospects[0]");
            assertThat(paths(STALE_PROSPECT, mission().addProspect(expected), "2020-10-23"))
                    .isEmpty();
            assertThat(paths(
                            STALE_PROSPECT,
                            mission().addProspect(expected).addContract(contract.withDerivedFrom("p")),
                            "2020-10-24"))
                    .isEmpty();
        }

        @Test
        void datesAfterTheDayAreFoundButOfExpectedContracts() {
            Contract mistyped = contract.withDate(PartialDate.parse("2091-10-24"));
            Prospect later = expected.withDate(Optional.of(PartialDate.parse("2091")));
            assertThat(paths(DATE_AFTER_DAY, mission().addContract(mistyped).addProspect(later), "2020-01-01"))
                    .containsExactly("contracts[0].date");
            assertThat(paths(DATE_AFTER_DAY, mission().addContract(contract), "2019-10-24"))
                    .isEmpty();
            assertThat(Audit.of(mission().addContract(mistyped).build().asOf(LocalDate.of(2020, 1, 1)))
                            .findings())
                    .isEmpty();
        }
    }
}
