package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.comparison.Change;
import io.github.trademission.model.Amendment;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.money.MoneyBag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of any missions on any days, over missions of chance, the same ones in every run. */
class RandomHistoriesTest {
    private static final int MISSIONS = 60;
    private static final int ROWS = 200;
    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
    private static final Set<Change.Cause> CAME_ABOUT = EnumSet.of(Change.Cause.NEW, Change.Cause.ADVANCED);

    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());

    private static List<Mission> missions;

    @BeforeAll
    static void record() {
        missions = IntStream.range(0, MISSIONS)
                .mapToObj(seed -> new Chance(seed).mission(true))
                .toList();
        assertThat(missions.stream().mapToInt(mission -> mission.outcomes().size()))
                .allMatch(rows -> rows == ROWS);
    }

    private static Map<String, Contract> contracts(Mission mission) {
        Map<String, Contract> contracts = new HashMap<>();
        mission.contracts().forEach(contract -> contracts.put(contract.id(), contract));
        return contracts;
    }

    private static MoneyBag differences(List<Change> changes, OutcomeKind kind, Set<Change.Cause> causes) {
        return changes.stream()
                .filter(change -> change.kind() == kind && causes.contains(change.cause()))
                .map(Change::difference)
                .reduce(MoneyBag.empty(), MoneyBag::plus);
    }

    private static Results live(Results results) {
        return results.where(row -> row.outcome().status().isLive());
    }

    @Test
    void aLaterDayForgetsNothing() {
        Chance days = new Chance(1);
        for (Mission mission : missions) {
            LocalDate day = days.day();
            Mission earlier = mission.asOf(day);
            Mission later = mission.asOf(day.plusDays(days.below(400)));
            assertThat(later.outcomes())
                    .extracting(Outcome::id)
                    .containsAll(earlier.outcomes().stream().map(Outcome::id).toList());
            Map<String, Contract> now = contracts(later);
            for (Contract contract : earlier.contracts()) {
                Contract same = now.get(contract.id());
                assertThat(same.value()).isEqualTo(contract.value());
                assertThat(same.amendments()).containsAll(contract.amendments());
                assertThat(same.realisations()).containsAll(contract.realisations());
                assertThat(contract.status().isLive() || !same.status().isLive())
                        .isTrue();
            }
        }
    }

    @Test
    void theEarlierOfTwoDaysHoldsInWhateverOrder() {
        Chance days = new Chance(2);
        for (Mission mission : missions) {
            LocalDate day = days.day();
            LocalDate later = day.plusDays(days.below(400));
            Mission expected = mission.asOf(day);
            assertThat(mission.asOf(later).asOf(day)).isEqualTo(expected);
            assertThat(expected.asOf(later)).isEqualTo(expected);
        }
    }

    @Test
    void onceAllIsKnownOnlyWhatCannotBePlacedInTimeIsMissing() {
        for (Mission mission : missions) {
            Mission all = mission.asOf(LocalDate.of(9999, 12, 31));
            assertThat(all.outcomes()).hasSize(ROWS - mission.undatedOutcomes().size());
            assertThat(all.contracts().stream()
                            .mapToInt(contract -> contract.amendments().size())
                            .sum())
                    .isPositive();
        }
    }

    @Test
    void aDealIsNeverCountedTwiceForWantOfARowBetween() {
        Chance days = new Chance(3);
        for (int seed = 0; seed < 20; seed++) {
            Mission mission = new Chance(seed).chains();
            LocalDate day = days.day();
            long deals = Results.of(mission)
                    .asOf(day)
                    .pipeline()
                    .net(OutcomeKind.CONSULTATION, OutcomeKind.PROSPECT, OutcomeKind.MOU, OutcomeKind.CONTRACT)
                    .deals()
                    .low();
            long known = mission.asOf(day).outcomes().stream()
                    .map(row -> row.id().substring(1))
                    .distinct()
                    .count();
            assertThat(deals).isEqualTo(known);
        }
    }

    @Test
    void changesExplainTheDifferenceOfGrossFigures() {
        Chance days = new Chance(4);
        Results results = Results.of(IntStream.range(0, MISSIONS)
                .mapToObj(seed -> new Chance(seed).mission(false))
                .toList());
        for (int i = 0; i < 5; i++) {
            LocalDate from = days.day();
            LocalDate to = from.plusDays(days.below(400));
            List<Change> changes = Change.between(results, from, to);
            Summary before = results.asOf(from).summary();
            Summary after = results.asOf(to).summary();
            Set<String> deadBefore = results.asOf(from).rows().stream()
                    .filter(row -> !row.outcome().status().isLive())
                    .map(row -> row.mission().id() + row.outcome().id())
                    .collect(Collectors.toSet());
            Summary liveBefore = live(results.asOf(from)).summary();
            Summary liveAfter = live(results.asOf(to)).summary();
            for (OutcomeKind kind : OutcomeKind.values()) {
                Tally earlier = before.tally(kind);
                Tally later = after.tally(kind);
                long rows = changes.stream()
                        .filter(change -> change.kind() == kind && CAME_ABOUT.contains(change.cause()))
                        .count();
                long deals = changes.stream()
                        .filter(change -> change.kind() == kind && CAME_ABOUT.contains(change.cause()))
                        .mapToLong(change -> change.count().orElse(0))
                        .sum();
                assertThat(rows).isEqualTo(later.rows() - earlier.rows());
                assertThat(deals).isEqualTo(later.deals() - earlier.deals());
                assertThat(differences(
                                changes,
                                kind,
                                EnumSet.of(Change.Cause.NEW, Change.Cause.ADVANCED, Change.Cause.AMENDED)))
                        .isEqualTo(later.total().minus(earlier.total()));
                assertThat(differences(
                                changes.stream()
                                        .filter(change -> !deadBefore.contains(change.mission() + change.row()))
                                        .toList(),
                                kind,
                                EnumSet.complementOf(EnumSet.of(Change.Cause.REALISED))))
                        .isEqualTo(liveAfter
                                .tally(kind)
                                .total()
                                .minus(liveBefore.tally(kind).total()));
            }
            assertThat(differences(changes, OutcomeKind.CONTRACT, EnumSet.of(Change.Cause.REALISED)))
                    .isEqualTo(realised(results.asOf(to)).minus(realised(results.asOf(from))));
        }
    }

    private static MoneyBag realised(Results results) {
        return results.missions().stream()
                .flatMap(mission -> mission.contracts().stream())
                .map(Contract::realised)
                .reduce(MoneyBag.empty(), MoneyBag::plus);
    }

    /** Draws missions whose rows know their dates in full, in part or not at all. */
    private static final class Chance {
        private final Random random;
        private final long seed;

        Chance(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        private <T> T any(List<T> choice) {
            return choice.get(below(choice.size()));
        }

        LocalDate day() {
            return FIRST.plusDays(below(900));
        }

        Mission mission(boolean overlapping) {
            List<Outcome> rows = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                rows.add(row(i, rows, overlapping));
            }
            Mission mission = Missions.of("m-" + seed, rows.toArray(Outcome[]::new));
            return seed % 5 == 0
                    ? mission
                    : mission.withPeriod(DateRange.of(FIRST.plusDays(90), FIRST.plusDays(100 + below(30))));
        }

        /** Deals of up to four stages, their dates in no order, one row for each stage. */
        Mission chains() {
            List<Outcome> rows = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                rows.add(Consultation.builder().id("c" + i).date(date()).build());
                rows.add(Prospect.builder()
                        .id("p" + i)
                        .date(date())
                        .addDerivedFrom("c" + i)
                        .build());
                rows.add(Mou.builder()
                        .id("u" + i)
                        .date(date())
                        .addDerivedFrom("p" + i)
                        .build());
                rows.add(Contract.builder()
                        .id("k" + i)
                        .date(date())
                        .addDerivedFrom("u" + i)
                        .build());
            }
            return Missions.of("m-" + seed, rows.toArray(Outcome[]::new));
        }

        private Outcome row(int i, List<Outcome> earlier, boolean overlapping) {
            String id = "r" + i;
            OutcomeKind kind = KINDS.get(i * KINDS.size() / ROWS);
            List<String> origins = origins(earlier);
            List<Overlap> overlaps = overlapping ? overlaps(kind, earlier) : List.of();
            OutcomeStatus status = any(List.of(OutcomeStatus.values()));
            Optional<PartialDate> since = maybe(date());
            boolean moved = below(3) == 0;
            if (kind == OutcomeKind.CONTRACT) {
                Contract.Builder contract = contract(id).derivedFrom(origins).overlaps(overlaps);
                return moved ? contract.status(status).statusDate(since).build() : contract.build();
            }
            if (kind == OutcomeKind.CONSULTATION) {
                Consultation.Builder row = Consultation.builder()
                        .id(id)
                        .count(count())
                        .date(maybe(date()))
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value().ifPresent(row::value);
                return moved ? row.status(status).statusDate(since).build() : row.build();
            }
            if (kind == OutcomeKind.PROSPECT) {
                Prospect.Builder row = Prospect.builder()
                        .id(id)
                        .count(count())
                        .date(maybe(date()))
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value().ifPresent(row::value);
                return moved ? row.status(status).statusDate(since).build() : row.build();
            }
            if (kind == OutcomeKind.MOU) {
                Mou.Builder row = Mou.builder()
                        .id(id)
                        .count(count())
                        .date(maybe(date()))
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value().ifPresent(row::value);
                return moved ? row.status(status).statusDate(since).build() : row.build();
            }
            JointBid.Builder row = JointBid.builder()
                    .id(id)
                    .addCompanies(Missions.A, Missions.B)
                    .lead(Missions.A)
                    .count(count())
                    .date(maybe(date()))
                    .derivedFrom(origins)
                    .overlaps(overlaps);
            value().ifPresent(row::value);
            return moved ? row.status(status).statusDate(since).build() : row.build();
        }

        private Contract.Builder contract(String id) {
            boolean won = below(4) == 0;
            Contract.Builder contract = Contract.builder()
                    .id(id)
                    .count(count())
                    .signing(below(2) == 0 ? Signing.ON_SITE : Signing.FOLLOW_UP);
            if (below(5) > 0) {
                contract.value(amount(won));
            }
            LocalDate start = FIRST;
            if (below(5) > 0) {
                PartialDate date = date();
                contract.date(date);
                start = date.latest();
            }
            for (int i = below(4); i > 0; i--) {
                start = start.plusDays(1 + below(120));
                contract.addAmendment(Amendment.of(PartialDate.of(start), amount(won)));
            }
            for (int i = below(3); i > 0; i--) {
                contract.addRealisation(Realisation.builder()
                        .value(amount(won))
                        .date(maybe(date()))
                        .build());
            }
            return contract;
        }

        private PartialDate date() {
            String text = day().toString();
            return PartialDate.parse(
                    switch (below(6)) {
                        case 0 -> text.substring(0, 4);
                        case 1 -> text.substring(0, 7);
                        case 2 -> text + "?";
                        default -> text;
                    });
        }

        private <T> Optional<T> maybe(T value) {
            return below(5) == 0 ? Optional.empty() : Optional.of(value);
        }

        private OptionalInt count() {
            return below(10) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + below(9));
        }

        private Optional<Money> value() {
            return maybe(amount(below(4) == 0));
        }

        private Money amount(boolean won) {
            return won ? krw("" + below(1_000_000)) : usd(below(1_000_000) + "." + (10 + below(90)));
        }

        /** Rows come in the order of their stages, so any earlier row may be an origin. */
        private List<String> origins(List<Outcome> earlier) {
            List<String> origins = new ArrayList<>();
            for (int i = below(3); i > 0 && !earlier.isEmpty(); i--) {
                String id = earlier.get(below(earlier.size())).id();
                if (!origins.contains(id)) {
                    origins.add(id);
                }
            }
            return origins;
        }

        private List<Overlap> overlaps(OutcomeKind kind, List<Outcome> earlier) {
            List<String> others = new ArrayList<>(earlier.stream()
                    .filter(row -> row.kind().stage() == kind.stage())
                    .map(Outcome::id)
                    .toList());
            List<Overlap> overlaps = new ArrayList<>();
            for (int i = below(3); i > 0 && !others.isEmpty(); i--) {
                Overlap overlap =
                        new Overlap(others.remove(below(others.size())), any(List.of(Overlap.Relation.values())));
                boolean second = overlap.relation() == Overlap.Relation.INCLUDED
                        && overlaps.stream().anyMatch(known -> known.relation() == Overlap.Relation.INCLUDED);
                if (!second) {
                    overlaps.add(overlap);
                }
            }
            return overlaps;
        }
    }
}
