package io.github.trademission.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.worlds.Row.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of the library's figures of any records: order, several missions, keys, and ratios in every world. */
class RecordLawsTest {
    private static final int RECORDS = 400;
    /** What tells companies apart from mission to mission. */
    private static final List<String> NUMBERS = List.of("124-81-00998", "101-81-09147", "107-86-14075", "220-81-62517");

    private static List<List<Row>> records(long seed) {
        ChanceRecords records = new ChanceRecords(seed, 6, 60);
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            all.add(records.next());
        }
        return all;
    }

    private static List<Question> questions(List<Row> rows) {
        return Question.all(rows).stream().filter(LibraryFigures::canAnswer).toList();
    }

    @Test
    void orderOfRowsOverlapsAndOriginsMakesNoDifference() {
        Random order = new Random(5);
        for (List<Row> rows : records(21)) {
            Results one = Results.of(RecordMission.of("m", rows));
            Results other = Results.of(RecordMission.shuffled("m", rows, order));
            for (Question question : questions(rows)) {
                assertThat(LibraryFigures.figures(other, rows, question))
                        .as(() -> RecordJson.text(rows) + RecordJson.write(question.toMap()))
                        .isEqualTo(LibraryFigures.figures(one, rows, question));
            }
        }
    }

    @Test
    void figuresOfSeveralMissionsAreTheSumsOfEach() {
        List<List<Row>> records = records(22);
        Random order = new Random(6);
        for (int i = 0; i + 3 <= records.size(); i += 3) {
            List<List<Row>> some = records.subList(i, i + 3);
            List<Row> all = some.stream().flatMap(List::stream).toList();
            List<Mission> missions = new ArrayList<>();
            for (List<Row> rows : some) {
                missions.add(RecordMission.of("m" + missions.size(), rows));
            }
            List<Mission> shuffled = new ArrayList<>(missions);
            Collections.shuffle(shuffled, order);
            for (Question question : questions(all)) {
                Map<String, Answer> sum = new TreeMap<>();
                for (int k = 0; k < 3; k++) {
                    LibraryFigures.answer(Results.of(missions.get(k)), some.get(k), question)
                            .forEach((key, answer) -> sum.merge(key, answer, Answer::plus));
                }
                Map<String, Answer> together = LibraryFigures.answer(Results.of(shuffled), all, question);
                assertThat(together)
                        .as(() -> some.stream().map(RecordJson::text).toList() + RecordJson.write(question.toMap()))
                        .isEqualTo(sum);
            }
        }
    }

    @Test
    void keysOfRowsDisclosedInOneCurrencyAddUpToTheGross() {
        int seen = 0;
        for (List<Row> rows : records(23)) {
            Results results = Results.of(RecordMission.of("m", rows));
            if (new Nestings(new Links(rows), 0).isContradictory()) {
                continue;
            }
            for (Kind kind : new HashSet<>(rows.stream().map(Row::kind).toList())) {
                List<Map<String, Long>> values = rows.stream()
                        .filter(row -> row.kind() == kind)
                        .map(Row::value)
                        .toList();
                if (values.stream().anyMatch(Objects::isNull)
                        || values.stream().map(Map::keySet).distinct().count() > 1) {
                    continue;
                }
                seen++;
                String currency = values.get(0).keySet().iterator().next();
                Question byStop = new Question(Question.Figure.GROSS, Set.of(kind), "stop", null);
                Range sum = LibraryFigures.answer(results, rows, byStop).values().stream()
                        .map(answer -> answer.money(currency))
                        .reduce(Range.ZERO, Range::plus);
                Range gross = LibraryFigures.answer(results, rows, Question.of(Question.Figure.GROSS, Set.of(kind)))
                        .get("")
                        .money(currency);
                assertThat(sum.contains(gross)).as(() -> RecordJson.text(rows)).isTrue();
                if (sum.high() == sum.low()) {
                    assertThat(gross).as(() -> RecordJson.text(rows)).isEqualTo(sum);
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void valuePerDealHoldsInEveryWorld() {
        int seen = 0;
        for (List<Row> rows : records(24)) {
            Results results = Results.of(RecordMission.of("m", rows));
            Links links = new Links(rows);
            for (Kind kind : new HashSet<>(rows.stream().map(Row::kind).toList())) {
                int valued = 0;
                for (int i : Links.each(links.all())) {
                    Row row = links.rows.get(i);
                    boolean isIn = row.kind() == kind
                            && row.value() != null
                            && row.value().containsKey("USD");
                    valued |= isIn && !row.hasUnknownCount() ? 1 << i : 0;
                }
                if (valued == 0) {
                    continue;
                }
                seen++;
                Ratio ratio = Ratios.of(results).valuePerDeal(RecordMission.kind(kind), "USD");
                for (List<Nesting> nestings : new Nestings(links, 0).all()) {
                    for (World world : Growth.of(nestings)) {
                        Amount amount = GrossFigure.of(world.nesting(), valued);
                        BigDecimal money = BigDecimal.valueOf(amount.money().getOrDefault("USD", 0L), 2);
                        assertThat(holds(ratio.numerator(), money)
                                        && holds(ratio.denominator(), BigDecimal.valueOf(amount.low())))
                                .as(() -> RecordJson.text(rows) + " " + kind + ": " + ratio + ", " + amount)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static boolean holds(NumberRange range, BigDecimal number) {
        return range.low().compareTo(number) <= 0
                && range.high().map(high -> high.compareTo(number) >= 0).orElse(true);
    }

    /** The deals that no company is named for may each be of any company of the delegation. */
    @Test
    void successRateHoldsInEveryWorld() {
        for (List<Row> rows : records(25)) {
            Links links = new Links(rows);
            Mission mission = RecordMission.of("m", rows);
            int companies = mission.delegation().companies().size();
            Ratio rate = CompanyMetrics.of(Results.of(mission)).successRate(OutcomeKind.CONTRACT);
            int live = 0;
            int unattributed = 0;
            Set<String> named = new HashSet<>();
            for (int i : Links.each(links.all())) {
                Row row = links.rows.get(i);
                if (row.kind() == Kind.CONTRACT && !row.dead()) {
                    live |= 1 << i;
                    unattributed |= row.company() == null ? 1 << i : 0;
                    named.add(row.company());
                }
            }
            named.remove(null);
            int ofNobody = unattributed;
            Reduction reduction = new Reduction(live);
            for (List<Nesting> nestings : new Nestings(links, 0).all()) {
                for (World world : Growth.of(nestings)) {
                    for (World small : reduction.of(world.nesting())) {
                        new Stands(small, links).each(position -> {
                            Amount deals = StandingFigure.of(position, ofNobody);
                            int least = named.isEmpty() && deals.low() > 0 ? 1 : named.size();
                            int most = Math.min(companies, named.size() + deals.high());
                            assertThat(holds(rate.numerator(), BigDecimal.valueOf(least))
                                            && holds(rate.numerator(), BigDecimal.valueOf(most)))
                                    .as(() -> RecordJson.text(rows) + " " + rate)
                                    .isTrue();
                        });
                    }
                }
            }
            assertThat(rate.denominator()).isEqualTo(NumberRange.from(CountRange.exactly(companies)));
        }
    }

    /** Which of the companies that nobody named is whose, tried out: any of the others', or one that nobody knows of. */
    @Test
    void distinctCompaniesAreThoseOfAllWaysToNameTheUnnamed() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            List<Set<Integer>> named = new ArrayList<>();
            List<Integer> unnamed = new ArrayList<>();
            List<Mission> missions = new ArrayList<>();
            for (int m = 0; m < 2 + random.nextInt(2); m++) {
                Set<Integer> some = new HashSet<>();
                for (int k = random.nextInt(4); k > 0; k--) {
                    some.add(random.nextInt(4));
                }
                named.add(some);
                unnamed.add(random.nextInt(3));
                missions.add(RecordMission.travelling(
                        "m" + m, some.stream().map(NUMBERS::get).toList(), some.size() + unnamed.get(m)));
            }
            Range expected = distinct(named, unnamed, 0, 0);
            assertThat(LibraryFigures.range(
                            CompanyMetrics.of(Results.of(missions)).distinctCompanies()))
                    .as(named + " " + unnamed)
                    .isEqualTo(expected);
        }
    }

    private static Range distinct(List<Set<Integer>> travelled, List<Integer> unnamed, int mission, int strangers) {
        if (mission == travelled.size()) {
            Set<Integer> all = new HashSet<>();
            travelled.forEach(all::addAll);
            return new Range(all.size(), (long) all.size());
        }
        if (unnamed.get(mission) == 0) {
            return distinct(travelled, unnamed, mission + 1, strangers);
        }
        Range range = null;
        // The numbers from 100 on are companies that no delegation names; the next one is new.
        List<Integer> candidates = new ArrayList<>(List.of(0, 1, 2, 3));
        for (int s = 0; s <= strangers; s++) {
            candidates.add(100 + s);
        }
        for (int candidate : candidates) {
            boolean isKnown = candidate >= 100 || isNamed(travelled, candidate);
            if (isKnown && !travelled.get(mission).contains(candidate)) {
                List<Set<Integer>> next = new ArrayList<>(travelled);
                next.set(mission, new HashSet<>(travelled.get(mission)));
                next.get(mission).add(candidate);
                List<Integer> left = new ArrayList<>(unnamed);
                left.set(mission, unnamed.get(mission) - 1);
                Range found = distinct(next, left, mission, candidate == 100 + strangers ? strangers + 1 : strangers);
                range = range == null ? found : range.or(found);
            }
        }
        return Objects.requireNonNull(range);
    }

    private static boolean isNamed(List<Set<Integer>> travelled, int company) {
        return travelled.stream().anyMatch(some -> some.contains(company));
    }

    @Test
    void figuresAreEqualEvenInTheirDoubtsWhateverTheOrderOfMissions() {
        List<List<Row>> records = records(26).subList(0, 90);
        List<Mission> missions = new ArrayList<>();
        records.forEach(rows -> missions.add(RecordMission.of("m" + missions.size(), rows)));
        List<Mission> shuffled = new ArrayList<>(missions);
        Collections.shuffle(shuffled, new Random(9));
        List<Row> all = records.stream().flatMap(List::stream).toList();
        for (Question question : questions(all)) {
            Map<String, Figure> one = LibraryFigures.figures(Results.of(missions), all, question);
            assertThat(LibraryFigures.figures(Results.of(shuffled), all, question))
                    .isEqualTo(one);
        }
    }
}
