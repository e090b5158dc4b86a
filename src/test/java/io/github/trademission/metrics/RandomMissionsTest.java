package io.github.trademission.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Breakdown.Top;
import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Sharing;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigInteger;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractLongAssert;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the figures of any missions, over missions of chance, the same ones in every run. */
class RandomMissionsTest {
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final Set<With> ALL = EnumSet.allOf(With.class);
    private static final Set<With> NO_OVERLAPS = EnumSet.complementOf(EnumSet.of(With.OVERLAPS));

    private static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimension.KIND,
            Dimension.MISSION,
            Dimension.HOST,
            Dimension.STOP,
            Dimension.CITY,
            Dimension.COUNTRY,
            Dimension.COMPANY,
            Dimension.INDUSTRY,
            Dimension.BUYER,
            Dimension.MONTH,
            Dimension.QUARTER,
            Dimension.YEAR,
            Dimension.STATUS,
            Dimension.VERIFICATION,
            Dimension.fiscalYear(Month.APRIL),
            Dimension.market(MarketGroup.of("CIS", "KZ", "RU"), MarketGroup.of("ASEAN", "TH")),
            Dimension.of("digit", row -> Optional.of(row.outcome().id().substring(1, 2))));

    /** Everything a record can hold, 12,000 rows. */
    private static List<Mission> missions;

    /** The same without overlaps, 6,000 rows. */
    private static List<Mission> apart;

    @BeforeAll
    static void record() {
        missions = ChanceMissions.some(80, 150, ALL);
        apart = ChanceMissions.some(40, 150, NO_OVERLAPS);
    }

    private static Stream<Summary> pieces(Breakdown<?> breakdown) {
        return Stream.of(
                        breakdown.parts().values().stream(),
                        Stream.of(breakdown.unattributed()),
                        breakdown.unallocated().values().stream())
                .flatMap(parts -> parts);
    }

    private static MoneyBag money(Stream<Summary> parts, OutcomeKind kind) {
        return parts.map(part -> part.tally(kind).total()).reduce(MoneyBag.empty(), MoneyBag::plus);
    }

    private static MoneyBag highs(Summary part, OutcomeKind kind) {
        return MoneyBag.total(part.figure(kind).amounts().values().stream()
                .map(MoneyRange::high)
                .toList());
    }

    private static <R, C> Breakdown<Cell<R, C>> cells(Results results, Dimension<R> rows, Dimension<C> columns) {
        return results.by(Crossing.of(rows, columns));
    }

    private static boolean crosses(Dimension<?> rows, Dimension<?> columns) {
        return (rows.slots().followsSharing() && columns.slots().followsSharing())
                || !rows.countsParticipations()
                || !columns.countsParticipations();
    }

    private static List<Figure> figures(Pipeline pipeline) {
        List<Figure> figures = new ArrayList<>();
        for (OutcomeKind kind : KINDS) {
            figures.add(pipeline.gross(kind));
            figures.add(pipeline.net(kind));
            figures.add(pipeline.lost(kind));
        }
        figures.add(pipeline.net(OutcomeKind.MOU, OutcomeKind.JOINT_BID));
        figures.add(pipeline.net(OutcomeKind.CONSULTATION, KINDS.toArray(OutcomeKind[]::new)));
        figures.add(pipeline.lost(OutcomeKind.CONSULTATION, KINDS.toArray(OutcomeKind[]::new)));
        figures.add(pipeline.realised());
        return figures;
    }

    private static List<Figure> figures(Results results) {
        List<Figure> figures = new ArrayList<>(figures(results.pipeline()));
        figures.add(results.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID));
        figures.add(results.together(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
        figures.add(results.together(OutcomeKind.CONSULTATION, KINDS.toArray(OutcomeKind[]::new)));
        return figures;
    }

    private static void assertInOrder(Figure figure) {
        assertThat(figure.deals().high().orElse(Long.MAX_VALUE))
                .isGreaterThanOrEqualTo(figure.deals().low());
        assertThat(figure.undisclosed().high().orElse(Long.MAX_VALUE))
                .isGreaterThanOrEqualTo(figure.undisclosed().low());
        assertThat(figure.deals().low()).isNotNegative();
        figure.amounts().values().forEach(range -> {
            assertThat(range.low().isNegative()).isFalse();
            assertThat(range.high().isGreaterThanOrEqualTo(range.low())).isTrue();
        });
    }

    @Test
    void orderOfMissionsAndRowsMakesNoDifference() {
        Random random = new Random(7);
        for (int i = 0; i < missions.size(); i += 20) {
            List<Mission> some = missions.subList(i, i + 8);
            List<Mission> others = new ArrayList<>(some.stream()
                    .map(mission -> ChanceMissions.shuffled(mission, random))
                    .toList());
            Collections.shuffle(others, random);
            Results one = Results.of(some);
            Results other = Results.of(others);
            for (OutcomeKind kind : KINDS) {
                assertThat(other.summary().tally(kind)).isEqualTo(one.summary().tally(kind));
                assertThat(other.summary().figure(kind).doubts())
                        .isEqualTo(one.summary().figure(kind).doubts());
            }
            assertThat(other.summary()).isEqualTo(one.summary());
            assertThat(figures(other)).isEqualTo(figures(one));
            assertThat(Set.copyOf(other.pipeline().doubts()))
                    .isEqualTo(Set.copyOf(one.pipeline().doubts()));
            for (Dimension<?> dimension : DIMENSIONS) {
                if (!dimension.equals(Dimension.MISSION)) {
                    assertSame(one.by(dimension), other.by(dimension));
                }
            }
            assertThat(other.by(Dimension.COMPANY, Dimension.STOP))
                    .isEqualTo(one.by(Dimension.COMPANY, Dimension.STOP));
            assertThat(other.by(Dimension.MONTH, Dimension.INDUSTRY))
                    .isEqualTo(one.by(Dimension.MONTH, Dimension.INDUSTRY));
        }
    }

    private static void assertSame(Breakdown<?> one, Breakdown<?> other) {
        assertThat(other).isEqualTo(one);
        assertThat(List.copyOf(other.keys())).isEqualTo(List.copyOf(one.keys()));
        assertThat(List.copyOf(other.unallocated().keySet()))
                .isEqualTo(List.copyOf(one.unallocated().keySet()));
    }

    @Test
    void tallySplitAndMergedInAnyWayIsTheSame() {
        Random random = new Random(11);
        List<Outcome> rows = missions.stream()
                .flatMap(mission -> mission.outcomes().stream())
                .toList();
        Tally whole = rows.stream().collect(Tally.collector());
        assertThat(rows.parallelStream().collect(Tally.collector())).isEqualTo(whole);
        for (int i = 0; i < 50; i++) {
            List<Outcome> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            List<Tally> parts = new ArrayList<>(List.of(Tally.empty()));
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + random.nextInt(3000));
                parts.add(shuffled.subList(from, to).stream().collect(Tally.collector()));
                from = to;
            }
            while (parts.size() > 1) {
                Tally one = parts.remove(random.nextInt(parts.size()));
                Tally other = parts.remove(random.nextInt(parts.size()));
                parts.add(one.plus(other));
                assertThat(other.plus(one)).isEqualTo(one.plus(other));
            }
            assertThat(parts).containsExactly(whole);
            assertThat(shuffled.parallelStream().collect(Tally.collector())).isEqualTo(whole);
        }
    }

    @Test
    void breakdownsOfManyThreadsAtOnceAreEqual() {
        Results results = Results.of(missions.subList(0, 10));
        Breakdown<Company> expected = Results.of(missions.subList(0, 10)).by(Dimension.COMPANY);
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> results.by(Dimension.COMPANY))
                        .toList())
                .allMatch(expected::equals);
    }

    @Test
    void moneyOfTheKeysOfAnyDimensionAddsUpToTheTotal() {
        Results results = Results.of(missions);
        Summary total = results.summary();
        for (Dimension<?> dimension : DIMENSIONS) {
            assertAddsUp(results.by(dimension), total);
        }
    }

    @Test
    void moneyOfTheCellsOfAnyTableAddsUpToTheTotal() {
        Results results = Results.of(missions.subList(0, 3));
        Summary total = results.summary();
        for (Dimension<?> rows : DIMENSIONS) {
            for (Dimension<?> columns : DIMENSIONS) {
                if (crosses(rows, columns)) {
                    assertAddsUp(cells(results, rows, columns), total);
                }
            }
        }
    }

    private static void assertAddsUp(Breakdown<?> breakdown, Summary total) {
        assertThat(breakdown.total()).isEqualTo(total);
        for (OutcomeKind kind : KINDS) {
            // Apart each row shows its own value; in a total one in another currency is covered by what it is inside
            // of.
            // The tests of small records say what keys come to; these keep linked rows together.
            if (breakdown.dimension().equals(Dimension.KIND)
                    || breakdown.dimension().equals(Dimension.MISSION)) {
                assertThat(money(pieces(breakdown), kind))
                        .isEqualTo(total.tally(kind).total());
                assertThat(pieces(breakdown).map(part -> highs(part, kind)).reduce(MoneyBag.empty(), MoneyBag::plus))
                        .isEqualTo(highs(total, kind));
                for (String currency : ChanceMissions.CURRENCIES) {
                    assertSameCount(breakdown, total, kind, tally -> tally.rows(currency));
                    assertSameCount(breakdown, total, kind, tally -> tally.valuedDeals(currency));
                }
            }
            // A row under several keys, and parts of one deal under different ones, are a participation under each.
            assertNoLess(breakdown, total, kind, Tally::deals);
            if (!breakdown.dimension().countsParticipations()) {
                assertThat(breakdown.unallocated()).isEmpty();
                assertSameCount(breakdown, total, kind, Tally::rows);
                assertSameCount(breakdown, total, kind, Tally::rowsWithoutCount);
                assertUndisclosed(breakdown, total, kind);
            }
            pieces(breakdown).map(part -> part.figure(kind)).forEach(RandomMissionsTest::assertInOrder);
        }
    }

    /** A row whose value is in a batch's is an unknown of its own key only if the batch falls under another. */
    private static void assertUndisclosed(Breakdown<?> breakdown, Summary total, OutcomeKind kind) {
        if (breakdown.dimension().equals(Dimension.KIND)
                || breakdown.dimension().equals(Dimension.MISSION)) {
            assertSameCount(breakdown, total, kind, Tally::rowsWithoutValue);
        }
        assertNoLess(breakdown, total, kind, Tally::rowsWithoutValue);
    }

    private static void assertSameCount(
            Breakdown<?> breakdown, Summary total, OutcomeKind kind, ToLongFunction<Tally> count) {
        assertCount(breakdown, kind, count).isEqualTo(count.applyAsLong(total.tally(kind)));
    }

    private static void assertNoLess(
            Breakdown<?> breakdown, Summary total, OutcomeKind kind, ToLongFunction<Tally> count) {
        assertCount(breakdown, kind, count).isGreaterThanOrEqualTo(count.applyAsLong(total.tally(kind)));
    }

    private static AbstractLongAssert<?> assertCount(
            Breakdown<?> breakdown, OutcomeKind kind, ToLongFunction<Tally> count) {
        return assertThat(pieces(breakdown)
                        .map(part -> part.tally(kind))
                        .mapToLong(count)
                        .sum())
                .as("%s of %s", kind, breakdown.dimension());
    }

    @Test
    void rowsAndColumnsOfATableAddUpToTheirOwnBreakdowns() {
        Results results = Results.of(apart.subList(0, 10));
        CrossTab<Country, OutcomeKind> table = results.by(Dimension.COUNTRY, Dimension.KIND);
        for (Country country : table.rows().keys()) {
            Summary sum = table.columns().keys().stream()
                    .map(kind -> table.of(country, kind))
                    .reduce(Summary.EMPTY, Summary::plus);
            assertSameBounds(sum, table.rows().of(country));
        }
        for (OutcomeKind kind : table.columns().keys()) {
            Summary sum = table.rows().keys().stream()
                    .map(country -> table.of(country, kind))
                    .reduce(table.of(Optional.empty(), Optional.of(kind)), Summary::plus);
            assertSameBounds(sum, table.columns().of(kind));
        }
    }

    @Test
    void topAndTheRestAddUpToAllKeys() {
        Results results = Results.of(missions.subList(0, 15));
        for (Dimension<?> dimension : DIMENSIONS) {
            Breakdown<?> breakdown = results.by(dimension);
            Summary all = breakdown.parts().values().stream().reduce(Summary.EMPTY, Summary::plus);
            for (Breakdown<?> sorted : List.of(
                    breakdown,
                    breakdown.sorted(KeyOrder.byDeals(OutcomeKind.MOU)),
                    breakdown.sorted(KeyOrder.byAmount(OutcomeKind.CONTRACT, "KWD")))) {
                for (int n : List.of(0, 1, 3, 1000)) {
                    Top<?> top = sorted.top(n);
                    assertThat(top.first().values().stream().reduce(top.rest(), Summary::plus))
                            .isEqualTo(all);
                    assertThat(top.first()).hasSize(Math.min(n, breakdown.keys().size()));
                    assertThat(top.first().size() + top.restKeys())
                            .isEqualTo(breakdown.keys().size());
                    assertThat(List.copyOf(top.first().keySet()))
                            .isEqualTo(sorted.keys().subList(0, top.first().size()));
                }
            }
            List<Money> amounts =
                    breakdown.sorted(KeyOrder.byAmount(OutcomeKind.CONTRACT, "KWD")).parts().values().stream()
                            .map(part -> part.tally(OutcomeKind.CONTRACT).total("KWD"))
                            .toList();
            assertThat(amounts).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    void keyOfASingleValuedDimensionIsItsRowsAlone() {
        Results results = Results.of(apart);
        for (Dimension<?> dimension : DIMENSIONS) {
            if (!dimension.countsParticipations()) {
                assertKeysAreTheirRows(results, dimension);
            }
        }
    }

    private static <K> void assertKeysAreTheirRows(Results results, Dimension<K> dimension) {
        Breakdown<K> breakdown = results.by(dimension);
        for (K key : breakdown.keys()) {
            assertSameBounds(results.where(RowFilter.under(dimension, key)).summary(), breakdown.of(key));
        }
        assertSameBounds(
                results.where(row -> dimension.slots(row).get(0).isEmpty()).summary(), breakdown.unattributed());
    }

    /** The same tallies and bounds; of many rows of unknown count each way to ask may name other rows that keep them open. */
    private static void assertSameBounds(Summary one, Summary other) {
        for (OutcomeKind kind : KINDS) {
            assertThat(one.tally(kind)).isEqualTo(other.tally(kind));
            assertThat(one.figure(kind).deals()).isEqualTo(other.figure(kind).deals());
            assertThat(one.figure(kind).amounts()).isEqualTo(other.figure(kind).amounts());
            assertThat(one.figure(kind).undisclosed())
                    .isEqualTo(other.figure(kind).undisclosed());
        }
    }

    @Test
    void netIsNeverMoreThanGross() {
        for (Mission mission : ChanceMissions.some(80, 150, ALL)) {
            Results results = Results.of(mission);
            Pipeline pipeline = results.pipeline();
            for (OutcomeKind kind : KINDS) {
                Figure gross = pipeline.gross(kind);
                // A whole covers what is inside it only where a figure holds both: apart, each shows its own value, or
                // has none.
                List<Outcome> rows = mission.outcomes().stream()
                        .filter(row -> row.kind() == kind)
                        .toList();
                MoneyBag recorded = MoneyBag.total(rows.stream()
                        .flatMap(row -> row.currentValue().stream())
                        .toList());
                for (Figure part : List.of(pipeline.net(kind), pipeline.lost(kind))) {
                    assertThat(part.deals().high().orElse(Long.MAX_VALUE))
                            .isLessThanOrEqualTo(gross.deals().high().orElse(Long.MAX_VALUE));
                    assertThat(part.undisclosed().high().orElseThrow()).isLessThanOrEqualTo(rows.size());
                    part.amounts()
                            .forEach((currency, range) -> assertThat(range.high())
                                    .as("%s of %s", part, mission.id())
                                    .isLessThanOrEqualTo(recorded.amount(currency)));
                }
            }
            figures(results).forEach(RandomMissionsTest::assertInOrder);
        }
    }

    /** Each row of one deal counts where nothing grew out of it; with one origin each, that is every deal once. */
    @Test
    void everyDealStandsOnceAtItsFurthestStage() {
        Set<With> singles = EnumSet.of(With.ORIGINS, With.CONTRACT_HISTORY, With.SHARED_ROWS);
        for (Mission mission : ChanceMissions.some(20, 100, singles)) {
            Set<String> left = new LinkedHashSet<>();
            mission.outcomes().forEach(row -> left.addAll(row.derivedFrom()));
            Pipeline pipeline = Results.of(mission).pipeline();
            for (OutcomeKind kind : KINDS) {
                List<Outcome> furthest = mission.outcomes().stream()
                        .filter(row -> row.kind() == kind && !left.contains(row.id()))
                        .filter(row -> !(row instanceof Contract contract)
                                || contract.realised().isEmpty())
                        .toList();
                long live =
                        furthest.stream().filter(row -> row.status().isLive()).count();
                long dead = furthest.size() - live + (kind == OutcomeKind.CONTRACT ? restsLost(mission) : 0);
                assertThat(pipeline.net(kind).deals()).isEqualTo(CountRange.exactly(live));
                assertThat(pipeline.lost(kind).deals()).isEqualTo(CountRange.exactly(dead));
                if (kind != OutcomeKind.CONTRACT) {
                    assertThat(highs(pipeline.net(kind)).plus(highs(pipeline.lost(kind))))
                            .isEqualTo(MoneyBag.total(furthest.stream()
                                    .flatMap(row -> row.value().stream())
                                    .toList()));
                }
            }
            int leaves = mission.outcomes().size() - left.size();
            long paid = mission.contracts().stream()
                    .filter(contract -> !contract.realised().isEmpty())
                    .count();
            assertThat(pipeline.realised().deals()).isEqualTo(CountRange.exactly(paid));
            assertThat(Results.of(mission)
                            .together(OutcomeKind.CONSULTATION, KINDS.toArray(OutcomeKind[]::new))
                            .deals())
                    .isEqualTo(CountRange.exactly(leaves));
        }
    }

    /** Of a dead contract under which money arrived what did not arrive is lost. */
    private static long restsLost(Mission mission) {
        return mission.contracts().stream()
                .filter(contract ->
                        !contract.status().isLive() && !contract.realised().isEmpty())
                .filter(contract -> contract.currentValue()
                        .map(value -> value.isGreaterThan(
                                contract.realised().amounts().get(0)))
                        .orElse(true))
                .count();
    }

    private static MoneyBag highs(Figure figure) {
        return MoneyBag.total(
                figure.amounts().values().stream().map(MoneyRange::high).toList());
    }

    /** A batch keeps its deals less those of the rows that grew out of it; a single row leaves whole. */
    @Test
    void batchesKeepWhatDidNotGrowOutOfThem() {
        for (Mission mission : ChanceMissions.some(20, 100, EnumSet.of(With.ORIGINS, With.BATCHES))) {
            Map<String, Long> grown = new HashMap<>();
            for (Outcome row : mission.outcomes()) {
                row.derivedFrom()
                        .forEach(id -> grown.merge(id, (long) row.count().orElseThrow(), Long::sum));
            }
            Pipeline pipeline = Results.of(mission).pipeline();
            for (OutcomeKind kind : KINDS) {
                long left = 0;
                for (Outcome row : mission.outcomes()) {
                    if (row.kind() == kind) {
                        left += Math.max(0, row.count().orElseThrow() - grown.getOrDefault(row.id(), 0L));
                    }
                }
                assertThat(pipeline.net(kind).deals().plus(pipeline.lost(kind).deals()))
                        .isEqualTo(CountRange.exactly(left));
            }
        }
    }

    @Test
    void summaryIsThePlainSumWhereNothingOverlaps() {
        for (OutcomeKind kind : KINDS) {
            List<Outcome> rows = apart.stream()
                    .flatMap(mission -> mission.outcomes().stream())
                    .filter(row -> row.kind() == kind)
                    .toList();
            Tally tally = Results.of(apart).summary().tally(kind);
            assertThat(tally.rows()).isEqualTo(rows.size());
            assertThat(tally.deals())
                    .isEqualTo(rows.stream()
                            .mapToLong(row -> row.count().orElse(0))
                            .sum());
            for (String currency : ChanceMissions.CURRENCIES) {
                BigInteger units = rows.stream()
                        .flatMap(row -> row.currentValue().stream())
                        .filter(value -> value.getCurrency().getCurrencyCode().equals(currency))
                        .map(value -> BigInteger.valueOf(Amounts.minorUnits(value)))
                        .reduce(BigInteger.ZERO, BigInteger::add);
                assertThat(Amounts.exactMinorUnits(tally.total(currency))).isEqualTo(units);
            }
        }
    }

    @Test
    void sumsBeyondLongMinorUnitsStayExact() {
        Contract[] rows = IntStream.range(0, 1000)
                .mapToObj(i -> Contract.builder()
                        .id("k" + i)
                        .value(Amounts.ofMinorUnits(Long.MAX_VALUE, "KRW"))
                        .addCompanies(Missions.A, Missions.B, Missions.C)
                        .sharing(Sharing.equally())
                        .build())
                .toArray(Contract[]::new);
        Results results = Results.of(Missions.of(rows));
        BigInteger all = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(1000));
        Money sum = Amounts.ofMinorUnits(all, "KRW");
        Breakdown<Company> companies = results.by(Dimension.COMPANY);
        assertThat(companies.total().tally(OutcomeKind.CONTRACT).total("KRW")).isEqualTo(sum);
        assertThat(results.pipeline().net(OutcomeKind.CONTRACT).amount("KRW")).isEqualTo(MoneyRange.exactly(sum));
        // 2^63 - 1 leaves a remainder of 1 for the first when divided by three.
        BigInteger third = BigInteger.valueOf(Long.MAX_VALUE / 3).multiply(BigInteger.valueOf(1000));
        assertThat(Long.MAX_VALUE % 3).isEqualTo(1);
        assertThat(companies.of(Missions.A).tally(OutcomeKind.CONTRACT).total("KRW"))
                .isEqualTo(Amounts.ofMinorUnits(third.add(BigInteger.valueOf(1000)), "KRW"));
        assertThat(companies.of(Missions.C).tally(OutcomeKind.CONTRACT).total("KRW"))
                .isEqualTo(Amounts.ofMinorUnits(third, "KRW"));
        assertThat(Stream.of(rows).parallel().collect(Tally.collector()).total("KRW"))
                .isEqualTo(sum);
    }

    @Test
    void rowOfOneCompanyAndRowOfTenThousandLoseNothing() {
        List<Company> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Company.of("c" + i, "기업" + i))
                .toList();
        // 10,000 shares of 100.01 dollars are one cent each and one more for the first.
        Contract all = Contract.builder()
                .id("all")
                .value(Missions.usd("100.01"))
                .companies(many)
                .sharing(Sharing.equally())
                .build();
        Contract one = Contract.builder()
                .id("one")
                .value(Missions.usd("0.01"))
                .addCompany(many.get(9_999))
                .build();
        Mission mission = Missions.of()
                .withDelegation(Delegation.builder().companies(many).build())
                .withContracts(all, one);
        Breakdown<Company> companies = Results.of(mission).by(Dimension.COMPANY);
        assertThat(companies.keys()).hasSize(10_000);
        assertThat(companies.of(many.get(0)).tally(OutcomeKind.CONTRACT).total("USD"))
                .isEqualTo(Missions.usd("0.02"));
        assertThat(companies.of(many.get(1)).tally(OutcomeKind.CONTRACT).total("USD"))
                .isEqualTo(Missions.usd("0.01"));
        assertThat(companies.of(many.get(9_999)).tally(OutcomeKind.CONTRACT).total("USD"))
                .isEqualTo(Missions.usd("0.02"));
        assertThat(money(pieces(companies), OutcomeKind.CONTRACT)).isEqualTo(MoneyBag.of(Missions.usd("100.02")));
        assertThat(companies.total().tally(OutcomeKind.CONTRACT).deals()).isEqualTo(2);
    }
}
