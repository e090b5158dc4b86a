package io.github.trademission.model;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links from a row to those that it grew out of. */
class DerivationTest {
    @Test
    void fromARowThatIsNotThereIsRefused() {
        Mission.Builder mission =
                mission().addContract(contract("k").addDerivedFrom("gone").build());

        assertRefused(mission::build, "contracts[0].derivedFrom: must name a row of the mission, was 'gone'");
    }

    @Test
    void fromItselfIsRefused() {
        assertRefused(contract("k").addDerivedFrom("k")::build, "derivedFrom: must not name the row itself, was k");
    }

    @Test
    void twiceFromOneRowIsRefused() {
        assertRefused(
                contract("k").addDerivedFrom("a", "b", "a")::build, "derivedFrom: must not name a row twice, was a");
    }

    @Test
    void backwardsIsRefused() {
        Mission.Builder mission = mission()
                .addMou(mou("m").addDerivedFrom("k").build())
                .addContract(contract("k").build());
        Mission.Builder early = mission()
                .addConsultation(consultation("c").addDerivedFrom("p").build())
                .addProspect(prospect("p").build());

        assertRefused(mission::build, "mous[0].derivedFrom: must not run backwards, from CONTRACT to MOU, was 'k'");
        assertRefused(
                early::build,
                "consultations[0].derivedFrom: must not run backwards, from PROSPECT to CONSULTATION, was 'p'");
    }

    @Test
    void inACircleOfOneStageIsRefused() {
        Mission.Builder two = mission()
                .addMou(mou("a").addDerivedFrom("b").build())
                .addMou(mou("b").addDerivedFrom("a").build());
        Mission.Builder acrossKinds = furnished()
                .addMou(mou("a").addDerivedFrom("b").build())
                .addJointBid(jointBid("b")
                        .addDerivedFrom("a")
                        .addCompanies(HANBIT, DAON)
                        .lead(HANBIT)
                        .build());

        assertRefused(two::build, "mous[0].derivedFrom: must not run in a circle, was 'a'");
        assertRefused(acrossKinds::build, "mous[0].derivedFrom: must not run in a circle, was 'a'");
    }

    @Test
    void inALongCircleIsRefused() {
        Mission.Builder mission = mission().addContracts(chain(1000, Direction.TO_THE_ONE_BEFORE, true));

        assertRefused(mission::build, "contracts[0].derivedFrom: must not run in a circle, was 'r0'");
    }

    @Test
    void overManyPathsToOneRowIsNoCircle() {
        Mission mission = mission()
                .addConsultation(consultation("c").build())
                .addMous(
                        mou("m1").addDerivedFrom("c").build(),
                        mou("m2").addDerivedFrom("c").build())
                .addContract(contract("k").addDerivedFrom("m1", "m2", "c").build())
                .build();

        assertThat(mission.contracts().get(0).derivedFrom()).containsExactly("m1", "m2", "c");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void alongAHundredThousandRowsIsWalkedWithoutRecursion(Direction direction) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Mission mission =
                    mission().addContracts(chain(100_000, direction, false)).build();

            assertThat(mission.contracts()).hasSize(100_000);
        });
    }

    @Test
    void fromAHundredThousandRowsIsCheckedInOneGo() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Contract.Builder merged = contract("all");
            Mission.Builder mission = mission();
            for (int i = 0; i < 100_000; i++) {
                merged.addDerivedFrom("c" + i);
                mission.addConsultation(consultation("c" + i).build());
            }

            assertThat(mission.addContract(merged.build())
                            .build()
                            .contracts()
                            .get(0)
                            .derivedFrom())
                    .hasSize(100_000);
        });
    }

    @Test
    void throughLayersOfManyPathsIsWalkedOncePerRow() {
        // Sixty layers of three rows, each derived from all three before it: 3 to the power of 60 paths.
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Mission.Builder mission = mission();
            for (int layer = 0; layer < 60; layer++) {
                for (int i = 0; i < 3; i++) {
                    Contract.Builder row = contract(layer + "-" + i);
                    if (layer > 0) {
                        row.addDerivedFrom((layer - 1) + "-0", (layer - 1) + "-1", (layer - 1) + "-2");
                    }
                    mission.addContract(row.build());
                }
            }

            assertThat(mission.build().contracts()).hasSize(180);
        });
    }

    private Contract[] chain(int length, Direction direction, boolean closed) {
        Contract[] rows = new Contract[length];
        for (int i = 0; i < length; i++) {
            int other = direction == Direction.TO_THE_NEXT ? i + 1 : i - 1;
            Contract.Builder row = contract("r" + i);
            if ((other >= 0 && other < length) || closed) {
                row.addDerivedFrom("r" + Math.floorMod(other, length));
            }
            rows[i] = row.build();
        }
        return rows;
    }
}

enum Direction {
    TO_THE_NEXT,
    TO_THE_ONE_BEFORE
}
