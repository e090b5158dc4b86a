package io.github.trademission.model;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links between rows that may be one deal. */
class OverlapsTest {
    private Overlap with(String id, Overlap.Relation relation) {
        return new Overlap(id, relation);
    }

    @Test
    void withARowThatIsNotThereAreRefused() {
        Mission.Builder mission = mission()
                .addMou(mou("m").addOverlap(with("gone", Overlap.Relation.UNKNOWN))
                        .build());

        assertRefused(mission::build, "mous[0].overlaps: must name a row of the mission, was 'gone'");
    }

    @Test
    void withItselfOrTwiceWithOneRowAreRefused() {
        assertRefused(
                mou("m").addOverlap(with("m", Overlap.Relation.UNKNOWN))::build,
                "overlaps: must not name the row itself, was m");
        assertRefused(
                mou("m").addOverlap(with("a", Overlap.Relation.UNKNOWN))
                        .addOverlap(with("a", Overlap.Relation.INCLUDED))::build,
                "overlaps: must not name a row twice, was a");
        assertRefused(() -> with(" ", Overlap.Relation.UNKNOWN), "overlaps.with: must not be blank, was ' '");
    }

    @Test
    void insideTwoRowsAreRefusedAndPerhapsInsideEitherAreKept() {
        assertRefused(
                mou("m").addOverlap(with("a", Overlap.Relation.INCLUDED))
                        .addOverlap(with("b", Overlap.Relation.INCLUDED))::build,
                "overlaps: must be INCLUDED in one row at most, was [a, b]");
        Mou perhaps = mou("m").addOverlap(with("a", Overlap.Relation.UNKNOWN))
                .addOverlap(with("b", Overlap.Relation.UNKNOWN))
                .build();
        assertThat(perhaps.overlaps()).hasSize(2);
    }

    @Test
    void acrossStagesAreRefused() {
        Mission.Builder mission = mission()
                .addMou(mou("m").build())
                .addContract(contract("k")
                        .addOverlap(with("m", Overlap.Relation.INCLUDED))
                        .build());

        assertRefused(mission::build, "contracts[0].overlaps: must name a row of the same stage, was 'm'");
    }

    @Test
    void ofAJointBidWithABatchOfMemorandaAreKept() {
        Mission mission = furnished()
                .addMou(mou("batch").count(10).build())
                .addJointBid(jointBid("bid")
                        .addCompanies(HANBIT, DAON)
                        .lead(DAON)
                        .addOverlap(with("batch", Overlap.Relation.UNKNOWN))
                        .build())
                .build();

        assertThat(mission.jointBids().get(0).overlaps()).containsExactly(with("batch", Overlap.Relation.UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Overlap.Relation.class,
            names = {"INCLUDED", "UNKNOWN"})
    void inACircleAreRefused(Overlap.Relation relation) {
        Mission.Builder mission = mission()
                .addMou(mou("a").addOverlap(with("b", relation)).build())
                .addMou(mou("b").addOverlap(with("a", relation)).build());

        assertRefused(mission::build, "mous[0].overlaps: must not run in a circle, was 'a'");
    }

    @Test
    void thatAreAdditionalMayBeSaidFromBothSides() {
        Mission mission = mission()
                .addMou(mou("a").addOverlap(with("b", Overlap.Relation.ADDITIONAL))
                        .build())
                .addMou(mou("b").addOverlap(with("a", Overlap.Relation.ADDITIONAL))
                        .build())
                .build();

        assertThat(mission.mous()).hasSize(2);
    }

    @Test
    void alongAHundredThousandRowsAreWalkedWithoutRecursion() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Mission.Builder mission = mission();
            for (int i = 0; i < 100_000; i++) {
                Mou.Builder row = mou("m" + i);
                if (i < 99_999) {
                    row.addOverlap(with("m" + (i + 1), Overlap.Relation.INCLUDED));
                }
                mission.addMou(row.build());
            }

            assertThat(mission.build().mous()).hasSize(100_000);
        });
    }

    @Test
    void ofAHundredThousandAreCheckedInOneGo() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Mou.Builder row = mou("m");
            for (int i = 0; i < 100_000; i++) {
                row.addOverlap(with("other" + i, Overlap.Relation.UNKNOWN));
            }

            assertThat(row.build().overlaps()).hasSize(100_000);
        });
    }
}
