package io.github.trademission.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What missions of chance come to, added up one by one in any order and grouping, is what they come to when all are kept. */
class MissionSumsTest {
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static List<Mission> missions;
    private static Results kept;

    @BeforeAll
    static void record() {
        missions = ChanceMissions.some(24, 90, EnumSet.allOf(With.class));
        kept = Results.of(missions);
    }

    /** All that there are, but for the one mission, which is no figure. */
    static List<MissionMeasure<?>> measures() {
        List<MissionMeasure<?>> all = new ArrayList<>(List.of(
                MissionMeasure.summary(),
                MissionMeasure.by(Dimension.COMPANY, Dimension.YEAR),
                MissionMeasure.by(Dimension.MISSION, Dimension.STOP),
                MissionMeasure.by(Dimension.fiscalYear(Month.APRIL)),
                MissionMeasure.by(Dimension.of(
                        "digit", row -> Optional.of(row.outcome().id().substring(1, 2)))),
                MissionMeasure.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID),
                MissionMeasure.together(OutcomeKind.MOU, OutcomeKind.CONTRACT),
                MissionMeasure.net(OutcomeKind.CONSULTATION, OutcomeKind.values()),
                MissionMeasure.realised(),
                MissionMeasure.outstanding(),
                MissionMeasure.doubts(),
                MissionMeasure.missions(),
                ConvertedSummary.measure(),
                MissionMeasure.of(
                        "contracts",
                        results -> results.rows().stream()
                                .filter(row -> row.outcome() instanceof Contract)
                                .count(),
                        Long::sum)));
        for (Dimension<?> dimension : Dimension.builtIn()) {
            all.add(MissionMeasure.by(dimension));
            all.add(MissionMeasure.withoutKey(dimension));
        }
        for (OutcomeKind kind : KINDS) {
            all.addAll(List.of(
                    MissionMeasure.net(kind),
                    MissionMeasure.lost(kind),
                    MissionMeasure.liveAndLost(kind),
                    MissionMeasure.valued(kind)));
        }
        all.addAll(CompanyMetrics.measures());
        return all.stream().distinct().toList();
    }

    private static MissionSums sums(List<Mission> some) {
        MissionSums sums = MissionSums.empty(measures());
        some.forEach(sums::add);
        return sums;
    }

    private static void assertSame(MissionSums actual, MissionSums expected) {
        assertThat(actual.missions()).isEqualTo(expected.missions());
        for (MissionMeasure<?> measure : measures()) {
            assertThat(actual.get(measure)).as(measure.toString()).isEqualTo(expected.get(measure));
        }
    }

    @Nested
    class Laws {
        private final List<Mission> first = missions.subList(0, 7);
        private final List<Mission> second = missions.subList(7, 8);
        private final List<Mission> third = missions.subList(8, 14);

        @Test
        void addingIsAssociativeAndCommutativeAndNothingIsItsIdentity() {
            MissionSums one = sums(first);
            MissionSums other = sums(second);
            MissionSums last = sums(third);
            assertSame(one.plus(other).plus(last), one.plus(other.plus(last)));
            assertSame(one.plus(last), last.plus(one));
            assertSame(one.plus(MissionSums.empty(measures())), one);
            assertSame(MissionSums.empty(measures()).plus(one), one);
        }

        @Test
        void sumsThatWereAddedStayAsTheyWere() {
            MissionSums one = sums(first);
            MissionSums other = sums(second);
            MissionSums both = one.plus(other);
            missions.subList(8, 24).forEach(both::add);
            assertSame(one, sums(first));
            assertSame(other, sums(second));
            one.add(missions.get(20));
            assertSame(both, sums(missions));
        }

        @Test
        void theOrderOfMissionsDoesNotMatter() {
            for (int seed = 0; seed < 3; seed++) {
                List<Mission> shuffled = new ArrayList<>(missions);
                Collections.shuffle(shuffled, new Random(seed));
                assertSame(sums(shuffled), sums(missions));
            }
        }

        @Test
        void aCollectorAddsUpInParallel() {
            MissionMeasure<Breakdown<Company>> byCompany = MissionMeasure.by(Dimension.COMPANY);
            MissionSums sums = missions.parallelStream().collect(MissionSums.collector(byCompany));
            assertThat(sums.get(byCompany)).isEqualTo(kept.get(byCompany));
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void areWhatTheKeptMissionsComeTo(MissionMeasure<?> measure) {
        MissionSums sums = MissionSums.empty(measure);
        MissionSums oneByOne = MissionSums.empty(measure);
        for (Mission mission : missions) {
            sums.add(mission);
            oneByOne.add(mission);
            oneByOne.get(measure);
        }
        Object expected = kept.get(measure);
        assertThat((Object) sums.get(measure)).isEqualTo(expected);
        assertThat((Object) oneByOne.get(measure)).isEqualTo(expected).hasSameHashCodeAs(expected);
    }

    /** Against the figures of the kept missions that no sum had a hand in. */
    @Nested
    class AreTheFiguresOfResults {
        @Test
        void summary() {
            assertSameSummary(sums(missions).get(MissionMeasure.summary()), kept.summary(), MeasureSum.DOUBTS);
        }

        @Test
        void breakdowns() {
            MissionSums sums = sums(missions);
            Dimension.builtIn().forEach(dimension -> {
                assertSameBreakdown(sums.get(MissionMeasure.by(dimension)), kept.by(dimension));
                Breakdown<?> open = sums.get(MissionMeasure.withoutKey(dimension));
                assertThat(open.keys()).isEmpty();
                assertSameSummary(open.unattributed(), kept.by(dimension).unattributed(), MeasureSum.DOUBTS);
                assertSameSummary(open.total(), kept.summary(), MeasureSum.DOUBTS);
                assertThat(List.copyOf(open.unallocated().keySet()))
                        .isEqualTo(List.copyOf(kept.by(dimension).unallocated().keySet()));
            });
        }

        @Test
        void crossTables() {
            CrossTab<?, ?> table = sums(missions).get(MissionMeasure.by(Dimension.COMPANY, Dimension.YEAR));
            CrossTab<?, ?> ofKept = kept.by(Dimension.COMPANY, Dimension.YEAR);
            assertSameBreakdown(table.rows(), ofKept.rows());
            assertSameBreakdown(table.columns(), ofKept.columns());
            assertSameBreakdown(table.cells(), ofKept.cells());
        }

        @Test
        void pipeline() {
            MissionSums sums = sums(missions);
            Pipeline pipeline = kept.pipeline();
            for (OutcomeKind kind : KINDS) {
                assertSameFigure(sums.get(MissionMeasure.net(kind)), pipeline.net(kind), MeasureSum.DOUBTS);
                assertSameFigure(sums.get(MissionMeasure.lost(kind)), pipeline.lost(kind), MeasureSum.DOUBTS);
                assertSameFigure(
                        sums.get(MissionMeasure.liveAndLost(kind)), pipeline.liveAndLost(kind), MeasureSum.DOUBTS);
            }
            assertSameFigure(sums.get(MissionMeasure.realised()), pipeline.realised(), MeasureSum.DOUBTS);
            assertSameFigure(sums.get(MissionMeasure.outstanding()), pipeline.outstanding(), MeasureSum.DOUBTS);
            assertSameFigure(
                    sums.get(MissionMeasure.together(OutcomeKind.MOU, OutcomeKind.CONTRACT)),
                    kept.together(OutcomeKind.MOU, OutcomeKind.CONTRACT),
                    MeasureSum.DOUBTS);
        }

        @Test
        void valued() {
            Map<String, Figure> valued = sums(missions).get(MissionMeasure.valued(OutcomeKind.CONTRACT));
            assertThat(valued.keySet())
                    .containsAll(kept.summary().tally(OutcomeKind.CONTRACT).currencies());
            valued.forEach((code, figure) -> assertSameFigure(
                    figure, RowsOfKind.of(kept, OutcomeKind.CONTRACT).valued(code), MeasureSum.DOUBTS));
        }

        /** So many that sums leave some untold: else nothing of this would tell that they are counted. */
        @Test
        void thereAreMoreDoubtsThanAreTold() {
            Doubts doubts = sums(missions).get(MissionMeasure.doubts());
            List<Doubt> all = new ArrayList<>(kept.pipeline().doubts());
            KINDS.forEach(kind -> all.addAll(kept.summary().figure(kind).doubts()));
            all.addAll(kept.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID).doubts());
            Doubts expected = Doubts.of(all);
            assertThat(expected).hasSizeGreaterThan(2 * MeasureSum.DOUBTS);
            assertThat(doubts).isEqualTo(expected.subList(0, MeasureSum.DOUBTS));
            assertThat(doubts.byReason()).isEqualTo(expected.byReason());
            assertThat(doubts.count()).isEqualTo(expected.size());
        }

        private void assertSameBreakdown(Breakdown<?> sums, Breakdown<?> ofKept) {
            assertThat(names(sums)).isEqualTo(names(ofKept));
            List<Summary> parts = List.copyOf(sums.parts().values());
            List<Summary> expected = List.copyOf(ofKept.parts().values());
            for (int i = 0; i < parts.size(); i++) {
                assertSameSummary(parts.get(i), expected.get(i), MeasureSum.DOUBTS_OF_KEY);
            }
            List<Summary> together = List.copyOf(sums.unallocated().values());
            List<Summary> expectedTogether = List.copyOf(ofKept.unallocated().values());
            assertThat(List.copyOf(sums.unallocated().keySet()))
                    .isEqualTo(List.copyOf(ofKept.unallocated().keySet()));
            for (int i = 0; i < together.size(); i++) {
                assertSameSummary(together.get(i), expectedTogether.get(i), MeasureSum.DOUBTS_OF_KEY);
            }
            assertSameSummary(sums.unattributed(), ofKept.unattributed(), MeasureSum.DOUBTS);
            assertSameSummary(sums.total(), ofKept.total(), MeasureSum.DOUBTS);
        }

        private <K> List<String> names(Breakdown<K> breakdown) {
            return breakdown.keys().stream().map(breakdown.dimension()::keyId).toList();
        }

        private void assertSameSummary(Summary sums, Summary ofKept, int told) {
            assertThat(sums.kinds()).isEqualTo(ofKept.kinds());
            for (OutcomeKind kind : sums.kinds()) {
                assertThat(sums.tally(kind)).isEqualTo(ofKept.tally(kind));
                assertSameFigure(sums.figure(kind), ofKept.figure(kind), told);
            }
        }

        private void assertSameFigure(Figure sum, Figure ofKept, int told) {
            assertThat(sum.kinds()).isEqualTo(ofKept.kinds());
            assertThat(sum.deals()).isEqualTo(ofKept.deals());
            assertThat(sum.amounts()).isEqualTo(ofKept.amounts());
            assertThat(sum.undisclosed()).isEqualTo(ofKept.undisclosed());
            assertThat(sum.doubts())
                    .isEqualTo(ofKept.doubts().stream().limit(told).toList());
            assertThat(sum.doubts().byReason()).isEqualTo(ofKept.doubts().byReason());
            assertThat(sum.doubts().count()).isEqualTo(ofKept.doubts().size());
        }
    }

    @Nested
    class WhatIsKept {
        @Test
        void ofAMissionThatIsAKeyItsRowsAreNot() {
            MissionSums sums = sums(missions);
            assertThat(sums.get(MissionMeasure.missions()))
                    .hasSize(missions.size())
                    .allSatisfy(mission -> {
                        assertThat(mission.outcomes()).isEmpty();
                        assertThat(mission.name()).isEqualTo("무역사절단");
                        assertThat(mission.delegation().companies()).isEmpty();
                        assertThat(mission.delegation().size()).hasValue(8);
                    });
            assertThat(sums.get(MissionMeasure.by(Dimension.MISSION)).keys())
                    .allSatisfy(mission -> assertThat(mission.outcomes()).isEmpty());
            assertThat(sums.get(MissionMeasure.by(Dimension.MISSION, Dimension.STOP))
                            .cells()
                            .keys())
                    .allSatisfy(cell ->
                            assertThat(cell.row().orElseThrow().outcomes()).isEmpty());
        }

        @Test
        void theOneMissionIsThereUntilASecondOneComes() {
            MissionMeasure<Optional<Results>> only = MissionMeasure.onlyMission();
            MissionSums sums = MissionSums.empty(only);
            assertThat(sums.get(only)).isEmpty();
            sums.add(missions.get(0));
            assertThat(sums.get(only).orElseThrow().missions()).containsExactly(missions.get(0));
            MissionSums other = MissionSums.empty(only);
            assertThat(sums.plus(other).get(only)).isPresent();
            assertThat(other.plus(sums).get(only)).isPresent();
            other.add(missions.get(1));
            assertThat(sums.plus(other).get(only)).isEmpty();
            assertThat(sums.plus(other).plus(MissionSums.empty(only)).get(only)).isEmpty();
            sums.add(missions.get(2));
            assertThat(sums.get(only)).isEmpty();
        }
    }

    @Nested
    class Refuse {
        private final MissionSums sums = MissionSums.empty(MissionMeasure.summary());

        @Test
        void aMissionTwice() {
            sums.add(missions.get(0));
            assertThatThrownBy(() -> sums.add(missions.get(0)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("missions: must not hold a mission twice, was m-0");
            sums.get(MissionMeasure.summary());
            assertThatThrownBy(() -> sums.add(missions.get(0))).isInstanceOf(InvalidValueException.class);
            assertThat(sums.missions()).isEqualTo(1);
            MissionSums other = MissionSums.empty(MissionMeasure.summary());
            other.add(missions.get(0));
            assertThatThrownBy(() -> sums.plus(other)).hasMessageContaining("m-0");
        }

        @Test
        void whatIsNotAddedUp() {
            assertThatThrownBy(() -> sums.get(MissionMeasure.realised()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must be one of [[summary]]");
            assertThatThrownBy(() -> sums.plus(MissionSums.empty(MissionMeasure.realised())))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("measures");
        }

        @Test
        void aMeasureWithoutAName() {
            assertThatThrownBy(() -> MissionMeasure.of(" ", results -> 1, Integer::sum))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must have a name");
        }
    }

    /** Amounts of a row fit in a long, those of many don't. */
    @Test
    void sumsBeyondALongAreExact() {
        Mission plain = new ChanceMissions(1, EnumSet.of(With.BATCHES)).mission(1);
        MissionSums sums = MissionSums.empty(MissionMeasure.summary(), MissionMeasure.by(Dimension.MISSION));
        List<Mission> large = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Contract row = Contract.builder()
                    .id("r")
                    .count(1)
                    .value(Amounts.ofMinorUnits(Long.MAX_VALUE - i, "KRW"))
                    .build();
            large.add(ChanceMissions.withRows(plain, List.of(row)).withId("large-" + i));
            sums.add(large.get(i));
            sums.get(MissionMeasure.summary());
        }
        assertThat(sums.get(MissionMeasure.summary()))
                .isEqualTo(Results.of(large).summary());
        assertThat(Amounts.text(sums.get(MissionMeasure.summary())
                        .tally(OutcomeKind.CONTRACT)
                        .total("KRW")))
                .isEqualTo("KRW 36893488147419103222");
    }
}
