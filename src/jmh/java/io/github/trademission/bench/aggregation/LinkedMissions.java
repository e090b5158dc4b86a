package io.github.trademission.bench.aggregation;

import io.github.trademission.bench.GeneratedMissions;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/**
 * Missions of which a given share of the rows is linked to others, in every way that rows can be; the same ones every time.
 *
 * <ul>
 *   <li>Of the rows 60 % are consultations, 20 % expected contracts, 5 % memoranda and 15 % contracts, each with a stop, one
 *       company and a date. One row in twenty is a batch of 20 deals; of the others one in ten stands for 2 to 5 deals, one in fifty is undisclosed.
 *   <li>Currencies are the dollar (70 %), the won (20 %) and the euro (10 %).
 *   <li>Of the linked rows 84 % grew out of a row of an earlier stage, a single deal; 8 % are inside a batch of their kind and share its
 *       company and stop; 8 % are perhaps inside one or two batches.
 *   <li>One row in eight that has to do with no batch is cancelled or withdrawn, one in eight completed.
 *   <li>Companies come from a pool, each of one of 20 industries. As in missions that were read, each mission has objects of its own.
 * </ul>
 */
public final class LinkedMissions {
    private static final long SEED = 2019;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 15 * 365;
    private static final int INDUSTRIES = 20;
    private static final int BATCH = 20;
    private static final Map<OutcomeKind, Integer> PERCENT = new EnumMap<>(Map.of(
            OutcomeKind.CONSULTATION, 60, OutcomeKind.PROSPECT, 20, OutcomeKind.MOU, 5, OutcomeKind.CONTRACT, 15));

    private final Random random = new Random(SEED);
    private final Size size;

    /**
     * How many of what.
     *
     * @param missions the missions
     * @param rows the rows of each mission, 100 or more
     * @param companies the companies of each mission
     * @param pool the companies that they are drawn from
     * @param linked how many of a hundred rows are linked to another, 40 at most
     */
    public record Size(int missions, int rows, int companies, int pool, int linked) {}

    private LinkedMissions(Size size) {
        this.size = size;
    }

    /**
     * Generates missions.
     *
     * @param size how many of what
     * @return the missions
     */
    public static List<Mission> of(Size size) {
        LinkedMissions generated = new LinkedMissions(size);
        return IntStream.range(0, size.missions()).mapToObj(generated::mission).toList();
    }

    private Mission mission(int number) {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(DAYS));
        List<Stop> stops = stops(number, start);
        List<Company> companies = companies();
        Draft draft = new Draft(start, stops, companies);
        PERCENT.forEach((kind, percent) -> draft.rows(kind, size.rows() * percent / 100));
        return Mission.builder()
                .id("m%05d".formatted(number))
                .name("제%d회 무역사절단".formatted(number + 1))
                .period(DateRange.of(start, start.plusDays(2L * stops.size() - 1)))
                .addOrganisation(GeneratedMissions.HOST)
                .stops(stops)
                .delegation(Delegation.builder().companies(companies).build())
                .consultations(draft.of(Consultation.class))
                .prospects(draft.of(Prospect.class))
                .mous(draft.of(Mou.class))
                .contracts(draft.of(Contract.class))
                .build();
    }

    /** The rows of one mission while they are drawn. */
    private final class Draft {
        private final LocalDate start;
        private final List<Stop> stops;
        private final List<Company> companies;
        private final List<Outcome> done = new ArrayList<>();
        private final List<String> singles = new ArrayList<>();

        Draft(LocalDate start, List<Stop> stops, List<Company> companies) {
            this.start = start;
            this.stops = stops;
            this.companies = companies;
        }

        <T extends Outcome> List<T> of(Class<T> type) {
            return done.stream().filter(type::isInstance).map(type::cast).toList();
        }

        void rows(OutcomeKind kind, int number) {
            int batches = Math.max(1, number / BATCH);
            List<Outcome> holding = new ArrayList<>();
            for (int i = 0; i < batches; i++) {
                Outcome batch = plain(kind).count(BATCH).value(value(BATCH)).build();
                holding.add(batch);
                done.add(batch);
            }
            // Those that grew out of others are all later than consultations, who are six in ten.
            int grown = size.linked() * 84 * number / 4000;
            int inside = size.linked() * number * 8 / 10_000;
            List<String> origins = List.copyOf(singles);
            for (int i = batches; i < number; i++) {
                int turn = i - batches;
                if (turn < inside) {
                    inside(kind, holding.get(turn % batches));
                } else if (turn < 2 * inside) {
                    perhapsInside(kind, holding);
                } else if (kind != OutcomeKind.CONSULTATION && turn < 2 * inside + grown) {
                    String origin = origins.get(random.nextInt(origins.size()));
                    single(settled(plain(kind), kind).derivedFrom(List.of(origin)));
                } else if (random.nextInt(10) == 0) {
                    done.add(settled(plain(kind), kind)
                            .count(2 + random.nextInt(4))
                            .value(value(1))
                            .build());
                } else {
                    single(settled(plain(kind), kind));
                }
            }
        }

        private void single(OutcomeBuilder<?> builder) {
            Outcome row = builder.value(random.nextInt(50) == 0 ? Optional.empty() : Optional.of(value(1)))
                    .build();
            done.add(row);
            singles.add(row.id());
        }

        /** A part of a batch, of less value than its share, so that all of them fit. */
        private void inside(OutcomeKind kind, Outcome batch) {
            Money whole = batch.value().orElseThrow();
            done.add(builder(kind)
                    .id(id())
                    .companies(batch.companies())
                    .stop(batch.stop())
                    .date(batch.date())
                    .value(Amounts.ofMinorUnits(
                            Amounts.minorUnits(whole) / (2 * BATCH),
                            whole.getCurrency().getCurrencyCode()))
                    .overlaps(List.of(new Overlap(batch.id(), Overlap.Relation.INCLUDED)))
                    .build());
        }

        private void perhapsInside(OutcomeKind kind, List<Outcome> batches) {
            List<Outcome> some = drawn(batches, Math.min(batches.size(), 1 + random.nextInt(2)));
            done.add(plain(kind)
                    .value(value(1))
                    .overlaps(some.stream()
                            .map(batch -> new Overlap(batch.id(), Overlap.Relation.UNKNOWN))
                            .toList())
                    .build());
        }

        private OutcomeBuilder<?> plain(OutcomeKind kind) {
            int days = kind == OutcomeKind.CONTRACT ? 365 : 2 * stops.size();
            return builder(kind)
                    .id(id())
                    .companies(List.of(companies.get(random.nextInt(companies.size()))))
                    .stop(Optional.of(stops.get(random.nextInt(stops.size()))))
                    .date(Optional.of(PartialDate.of(start.plusDays(random.nextInt(days)))));
        }

        private OutcomeBuilder<?> settled(OutcomeBuilder<?> builder, OutcomeKind kind) {
            return switch (random.nextInt(8)) {
                case 0 ->
                    builder.status(kind == OutcomeKind.CONTRACT ? OutcomeStatus.CANCELLED : OutcomeStatus.WITHDRAWN);
                case 1 -> builder.status(OutcomeStatus.COMPLETED);
                default -> builder;
            };
        }

        private String id() {
            return "r%d".formatted(done.size());
        }
    }

    private static OutcomeBuilder<?> builder(OutcomeKind kind) {
        return switch (kind) {
            case CONSULTATION -> Consultation.builder();
            case PROSPECT -> Prospect.builder();
            case MOU -> Mou.builder();
            case CONTRACT -> Contract.builder();
            case JOINT_BID -> throw new IllegalArgumentException("none are generated");
        };
    }

    private Money value(int deals) {
        double size = deals * 1000 * Math.pow(3000, random.nextDouble());
        int currency = random.nextInt(10);
        if (currency < 2) {
            return Amounts.of((long) (1000 * size), "KRW");
        }
        return Amounts.ofMinorUnits((long) (100 * size), currency == 2 ? "EUR" : "USD");
    }

    private List<Company> companies() {
        return random.ints(0, size.pool())
                .distinct()
                .limit(size.companies())
                .mapToObj(number -> Company.builder()
                        .id("c%05d".formatted(number))
                        .name("주식회사 참가기업 %05d".formatted(number))
                        .industry(Industry.of(
                                "KSIC",
                                "C%02d".formatted(10 + number % INDUSTRIES),
                                "제조업 %d".formatted(number % INDUSTRIES)))
                        .build())
                .toList();
    }

    private List<Stop> stops(int mission, LocalDate start) {
        List<City> cities = drawn(GeneratedMissions.CITIES, GeneratedMissions.STOPS);
        return IntStream.range(0, cities.size())
                .mapToObj(i -> Stop.builder()
                        .id("m%05d-s%d".formatted(mission, i + 1))
                        .city(cities.get(i))
                        .period(DateRange.of(start.plusDays(2L * i), start.plusDays(2L * i + 1)))
                        .build())
                .toList();
    }

    private <T> List<T> drawn(List<T> all, int number) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }
}
