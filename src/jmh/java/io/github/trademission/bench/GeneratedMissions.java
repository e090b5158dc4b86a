package io.github.trademission.bench;

import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/**
 * Missions of a thousand rows each, as an office would have them after many years; the same ones every time.
 *
 * <ul>
 *   <li>Each mission visits 8 of 24 cities for 16 days, two at each, on a day of the years 2010 to 2024.
 *   <li>Its delegation are 50 of 400 companies, each with an English name and a registration number.
 *   <li>Of its rows 60 % are consultations, 20 % expected contracts, 5 % memoranda and 15 % contracts. Each has an id, a
 *       value, a stop, one company and a date; nothing else.
 *   <li>A quarter of its rows, all of them later than consultations, come from a row of an earlier stage; which rows, and from
 *       which, is drawn evenly.
 *   <li>Stops and companies are drawn evenly. Consultations, expected contracts and memoranda have a day of the journey,
 *       contracts one of the year after its start.
 *   <li>70 % of the values are in dollars, 20 % in won, 10 % in euros; their sizes are even on a logarithmic scale from 1,000 to
 *       3 million (won: times 1,000), to the cent where there are cents.
 * </ul>
 */
public final class GeneratedMissions {
    static final int ROWS = 1000;

    private static final long SEED = 2019;
    /** How many stops a mission has. */
    public static final int STOPS = 8;

    private static final int COMPANIES = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 15 * 365;
    private static final int JOURNEY = 2 * STOPS;
    /** Who sends them. */
    public static final Organisation HOST = Organisation.builder()
            .id("host")
            .name("남동구")
            .addRole(OrganisationRole.HOST)
            .build();
    /** The cities that are visited. */
    public static final List<City> CITIES = List.of(
            City.of("KZ", "알마티", "Almaty"),
            City.of("KZ", "아스타나", "Astana"),
            City.of("UZ", "타슈켄트", "Tashkent"),
            City.of("RU", "모스크바", "Moscow"),
            City.of("RU", "블라디보스토크", "Vladivostok"),
            City.of("VN", "하노이", "Hanoi"),
            City.of("VN", "호찌민", "Ho Chi Minh City"),
            City.of("TH", "방콕", "Bangkok"),
            City.of("ID", "자카르타", "Jakarta"),
            City.of("MY", "쿠알라룸푸르", "Kuala Lumpur"),
            City.of("SG", "싱가포르", "Singapore"),
            City.of("JP", "도쿄", "Tokyo"),
            City.of("JP", "오사카", "Osaka"),
            City.of("CN", "상하이", "Shanghai"),
            City.of("CN", "선전", "Shenzhen"),
            City.of("TW", "타이베이", "Taipei"),
            City.of("IN", "뉴델리", "New Delhi"),
            City.of("AE", "두바이", "Dubai"),
            City.of("TR", "이스탄불", "Istanbul"),
            City.of("DE", "프랑크푸르트", "Frankfurt"),
            City.of("PL", "바르샤바", "Warsaw"),
            City.of("US", "로스앤젤레스", "Los Angeles"),
            City.of("MX", "멕시코시티", "Mexico City"),
            City.of("CL", "산티아고", "Santiago"));

    private final Random random = new Random(SEED);
    private final List<Company> pool = new ArrayList<>();

    private GeneratedMissions() {
        for (int i = 0; i < 400; i++) {
            pool.add(Company.builder()
                    .id("c%03d".formatted(i))
                    .name("주식회사 참가기업 %03d".formatted(i))
                    .englishName("Participant %03d Co., Ltd.".formatted(i))
                    .registrationNumber("%03d-%02d-%05d".formatted(100 + i, i % 89 + 10, i * 31))
                    .build());
        }
    }

    static List<Mission> of(int missions) {
        GeneratedMissions generated = new GeneratedMissions();
        return range(0, missions, generated::mission);
    }

    private Mission mission(int number) {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Journey journey = new Journey(start, stops(start), drawn(pool, COMPANIES), linked());
        int talks = ROWS * 60 / 100;
        int prospects = talks + ROWS * 20 / 100;
        int mous = prospects + ROWS * 5 / 100;
        return Mission.builder()
                .id("m%04d".formatted(number))
                .name("제%d회 무역사절단".formatted(number + 1))
                .englishName("Trade mission no. %d".formatted(number + 1))
                .period(DateRange.of(start, start.plusDays(JOURNEY - 1)))
                .addOrganisation(HOST)
                .stops(journey.stops)
                .delegation(Delegation.builder().companies(journey.companies).build())
                .consultations(range(
                        0,
                        talks,
                        i -> row(Consultation.builder(), i, 0, journey).build()))
                .prospects(range(
                        talks,
                        prospects,
                        i -> row(Prospect.builder(), i, talks, journey).build()))
                .mous(range(
                        prospects,
                        mous,
                        i -> row(Mou.builder(), i, prospects, journey).build()))
                .contracts(range(
                        mous,
                        ROWS,
                        i -> row(Contract.builder(), i, prospects, journey).build()))
                .build();
    }

    /**
     * What the rows of a mission have in common.
     *
     * @param linked for each row whether it comes from another
     */
    private record Journey(LocalDate start, List<Stop> stops, List<Company> companies, List<Boolean> linked) {}

    /** A quarter of the rows, none of them among the consultations. */
    private List<Boolean> linked() {
        List<Boolean> later = new ArrayList<>(Collections.nCopies(ROWS / 4, true));
        later.addAll(Collections.nCopies(ROWS - ROWS * 60 / 100 - ROWS / 4, false));
        Collections.shuffle(later, random);
        List<Boolean> linked = new ArrayList<>(Collections.nCopies(ROWS * 60 / 100, false));
        linked.addAll(later);
        return linked;
    }

    private <B extends OutcomeBuilder<B>> B row(B builder, int number, int earlier, Journey journey) {
        int days = builder instanceof Contract.Builder ? 365 : JOURNEY;
        builder.id(id(number))
                .value(value())
                .companies(List.of(any(journey.companies)))
                .stop(Optional.of(any(journey.stops)))
                .date(Optional.of(PartialDate.of(journey.start.plusDays(random.nextInt(days)))));
        return journey.linked.get(number) ? builder.derivedFrom(List.of(id(random.nextInt(earlier)))) : builder;
    }

    private static String id(int number) {
        return "r%d".formatted(number);
    }

    private Money value() {
        double size = 1000 * Math.pow(3000, random.nextDouble());
        int currency = random.nextInt(10);
        if (currency < 2) {
            return Amounts.of((long) (1000 * size), "KRW");
        }
        return Amounts.of(BigDecimal.valueOf((long) (100 * size), 2), currency == 2 ? "EUR" : "USD");
    }

    private List<Stop> stops(LocalDate start) {
        List<City> cities = drawn(CITIES, STOPS);
        return range(
                0,
                STOPS,
                i -> Stop.builder()
                        .id("s%d".formatted(i + 1))
                        .city(cities.get(i))
                        .period(DateRange.of(start.plusDays(2L * i), start.plusDays(2L * i + 1)))
                        .build());
    }

    private <T> List<T> drawn(List<T> all, int number) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> List<T> range(int from, int to, IntFunction<T> each) {
        return IntStream.range(from, to).mapToObj(each).toList();
    }
}
