package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
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

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private final Consultation talk = consultation("c1").stop(ALMATY).build();
    private final Consultation other = consultation("c2").build();
    private final Prospect prospect = prospect("p1").addDerivedFrom("c1").build();
    private final Mou batch = mou("m1").count(10).build();
    private final Mou perhaps = mou("m2")
            .addOverlap(new Overlap("m1", Overlap.Relation.UNKNOWN))
            .addOverlap(new Overlap("j1", Overlap.Relation.UNKNOWN))
            .build();
    private final JointBid bid = jointBid("j1")
            .lead(HANBIT)
            .addCompanies(HANBIT, DAON)
            .addOverlap(new Overlap("m1", Overlap.Relation.INCLUDED))
            .build();
    private final Contract first = contract("k1").addDerivedFrom("p1", "c2").build();
    private final Contract second = contract("k2")
            .addDerivedFrom("c2")
            .addOverlap(new Overlap("k1", Overlap.Relation.ADDITIONAL))
            .build();
    private final Mission mission = furnished()
            .addContracts(first, second)
            .addJointBid(bid)
            .addMous(batch, perhaps)
            .addProspect(prospect)
            .addConsultations(talk, other)
            .build();
    private final Rows rows = mission.rows();

    @Test
    void standInTheOrderOfTheirStages() {
        assertThat(rows.all())
                .containsExactly(talk, other, prospect, batch, perhaps, bid, first, second)
                .isEqualTo(mission.outcomes());
        assertThat(rows.size()).isEqualTo(8);
        assertThat(rows).hasToString("consultations: 2, prospects: 1, mous: 2, jointBids: 1, contracts: 2");
        assertThat(mission().build().rows()).hasToString("no rows");
    }

    @Test
    void ofAMissionAreTheSameEachTime() {
        assertThat(mission.rows()).isSameAs(rows);
    }

    @Test
    void ofAKindOrATypeAreThoseOfTheMissionsList() {
        assertThat(rows.ofKind(OutcomeKind.MOU)).containsExactly(batch, perhaps);
        assertThat(rows.ofType(Contract.class)).containsExactly(first, second);
        assertThat(rows.ofType(Outcome.class)).isEqualTo(rows.all());
    }

    @Test
    void areFoundById() {
        assertThat(rows.byId("m2")).contains(perhaps);
        assertThat(rows.byId("m3")).isEmpty();
    }

    @Test
    void areEqualIfTheyAreTheSameKindByKind() {
        Rows shuffled = Rows.of(List.of(first, second, batch, talk, perhaps, prospect, other, bid));

        assertThat(shuffled).isEqualTo(rows).hasSameHashCodeAs(rows);
        assertThat(Rows.of(List.of(second, first))).isNotEqualTo(Rows.of(List.of(first, second)));
    }

    @Nested
    class Places {
        @Test
        void nameTheListAndTheIndex() {
            assertThat(rows.all())
                    .extracting(rows::path)
                    .containsExactly(
                            "consultations[0]",
                            "consultations[1]",
                            "prospects[0]",
                            "mous[0]",
                            "mous[1]",
                            "jointBids[0]",
                            "contracts[0]",
                            "contracts[1]");
        }

        @Test
        void ofAStrangerAreRefused() {
            Mou stranger = mou("stranger").build();

            assertRefused(() -> rows.path(stranger), "row: must be one of the rows, was 'stranger'");
        }

        @Test
        void leadBackToTheRow() {
            assertThat(rows.at("mous[1]")).contains(perhaps);
            assertThat(rows.at("mous[1].overlaps[0].with")).contains(perhaps);
            assertThat(rows.all())
                    .allSatisfy(row ->
                            assertThat(rows.at(rows.path(row) + ".derivedFrom")).contains(row));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "mous", "mous[2]", "mous[-1]", "mous[1", "stops[0]", "[0]", "mous[9999999999]"})
        void ofNothingHereAreEmpty(String path) {
            assertThat(rows.at(path)).isEmpty();
        }
    }

    @Nested
    class Links {
        @Test
        void leadToTheOrigins() {
            assertThat(rows.origins(first)).containsExactly(prospect, other);
            assertThat(rows.origins(talk)).isEmpty();
        }

        @Test
        void leadToWhatGrewOutOfARow() {
            assertThat(rows.grownOutOf(other)).containsExactly(first, second);
            assertThat(rows.grownOutOf(first)).isEmpty();
        }

        @Test
        void leadToTheBatchAndBack() {
            assertThat(rows.batch(bid)).contains(batch);
            assertThat(rows.batch(perhaps)).isEmpty();
            assertThat(rows.batch(second)).isEmpty();
            assertThat(rows.inside(batch)).containsExactly(bid);
        }

        @Test
        void leadToPossibleBatchesAndBack() {
            assertThat(rows.possibleBatches(perhaps)).containsExactly(batch, bid);
            assertThat(rows.possibleBatches(bid)).isEmpty();
            assertThat(rows.possiblyInside(batch)).containsExactly(perhaps);
            assertThat(rows.possiblyInside(bid)).containsExactly(perhaps);
        }

        @Test
        void toRowsThatAreNotHereAreLeftOut() {
            Rows alone = Rows.of(List.of(first, bid, perhaps));

            assertThat(alone.origins(first)).isEmpty();
            assertThat(alone.batch(bid)).isEmpty();
            assertThat(alone.possibleBatches(perhaps)).containsExactly(bid);
        }

        @Test
        void areTheSameWhicheverThreadAsksFirst() {
            List<List<Outcome>> asked = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(i -> rows.grownOutOf(other))
                    .toList();

            assertThat(asked).hasSize(64).containsOnly(List.of(first, second));
        }
    }

    @Nested
    class Replaced {
        @Test
        void byTheirOwnLeaveTheMissionEqual() {
            assertThat(mission.withRows(rows)).isEqualTo(mission);
            assertThat(mission.withRows(Rows.of(rows.all()))).isEqualTo(mission);
        }

        @Test
        void byMoreStandBehindThoseOfTheirKind() {
            Contract third = contract("k3").addDerivedFrom("m3").build();
            Mou late = mou("m3").build();

            Mission more = mission.withRows(rows.plus(List.of(third, late)));

            assertThat(more.contracts()).containsExactly(first, second, third);
            assertThat(more.mous()).containsExactly(batch, perhaps, late);
            assertThat(more.consultations()).isEqualTo(mission.consultations());
            assertThat(mission.outcomes()).hasSize(8);
        }

        @Test
        void byOthersThatNameEachOtherAreTakenAtOnce() {
            Mou one = mou("n1")
                    .addOverlap(new Overlap("n2", Overlap.Relation.INCLUDED))
                    .build();
            JointBid two = bid.withId("n2").withOverlaps(List.of());

            assertThat(mission.withRows(Rows.of(List.of(one, two))).outcomes()).containsExactly(one, two);
        }

        @Test
        void byOnesThatNameWhatIsGoneAreRefused() {
            assertRefused(
                    () -> mission.withRows(Rows.of(List.of(prospect, bid))),
                    "prospects[0].derivedFrom: must name a row of the mission, was 'c1'\n"
                            + "jointBids[0].overlaps: must name a row of the mission, was 'm1'");
        }

        @ParameterizedTest
        @EnumSource(OutcomeKind.class)
        void losesNoKind(OutcomeKind kind) {
            Rows ofKind = Rows.of(rows.ofKind(kind).stream()
                    .map(row -> row.withDerivedFrom(List.of()).withOverlaps(List.of()))
                    .toList());

            assertThat(ofKind.ofKind(kind)).isNotEmpty();
            assertThat(mission.withRows(ofKind).rows()).isEqualTo(ofKind);
        }
    }

    @Nested
    class OfEachKind {
        @Test
        void tellWhatTheyAreInside() {
            assertThat(bid.includedIn()).contains("m1");
            assertThat(Stream.of(talk, perhaps, second))
                    .allSatisfy(row -> assertThat(row.includedIn()).isEmpty());
            assertThat(Stream.of(bid, perhaps)).allMatch(Outcome::mayBeInside);
            assertThat(Stream.of(batch, second)).noneMatch(Outcome::mayBeInside);
        }

        @Test
        void areOfTheJourneyButContractsNotSignedOnSite() {
            Contract onSite = second.withSigning(Signing.ON_SITE);
            Contract afterwards = second.withSigning(Signing.FOLLOW_UP);

            assertThat(Stream.of(talk, prospect, batch, bid, onSite)).allMatch(Outcome::isOfJourney);
            assertThat(Stream.of(first, afterwards)).noneMatch(Outcome::isOfJourney);
        }

        @Test
        void areCertainlyOfTheJourneyIfTheyAreTalksOrWereSignedThere() {
            Mou atAStop = batch.withStop(ALMATY);
            JointBid bidAtAStop = bid.withStop(ALMATY);
            Contract onSite = second.withSigning(Signing.ON_SITE);

            assertThat(Stream.of(talk, other, atAStop, bidAtAStop, onSite)).allMatch(Outcome::isCertainlyOfJourney);
            assertThat(Stream.of(prospect.withStop(ALMATY), batch, bid, first.withStop(ALMATY)))
                    .noneMatch(Outcome::isCertainlyOfJourney);
        }
    }
}
