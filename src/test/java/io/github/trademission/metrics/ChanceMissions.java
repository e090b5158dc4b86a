package io.github.trademission.metrics;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Industry;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Allocation;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/** Missions of chance, the same ones for the same seed, with as much of what a record can hold as a test asks for. */
public final class ChanceMissions {
    /** Registration numbers of the first companies. */
    private static final List<String> NUMBERS =
            List.of("124-81-00998", "101-81-09147", "107-86-14075", "220-81-62517", "120-82-00052", "104-83-00469");

    static final List<String> CURRENCIES = List.of("USD", "KRW", "EUR", "JPY", "KWD");

    /** What the rows may have beside their kind, place, companies, currency, value and status. */
    public enum With {
        OVERLAPS,
        ORIGINS,
        SEVERAL_ORIGINS,
        UNKNOWNS,
        BATCHES,
        CONTRACT_HISTORY,
        SHARED_ROWS,
        UNKNOWN_SHARES
    }

    private static final LocalDate FIRST = LocalDate.parse("2018-11-01");
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final List<Stop> STOPS = List.of(
            stop("almaty", City.of("KZ", "알마티"), "2019-03-04/2019-03-06"),
            stop("moscow", City.of("RU", "모스크바"), "2019-03"),
            stop("hanoi", City.of("VN", "하노이"), "2019"),
            stop("saigon", City.of("VN", "호치민"), ""),
            Stop.builder().id("kz").country(Country.of("KZ")).build());

    private final long seed;
    private final Random random;
    private final Set<With> with;

    ChanceMissions(long seed, Set<With> with) {
        this.seed = seed;
        this.random = new Random(seed);
        this.with = EnumSet.copyOf(with);
    }

    public static List<Mission> some(int missions, int rows, Set<With> with) {
        return IntStream.range(0, missions)
                .mapToObj(seed -> new ChanceMissions(seed, with).mission(rows))
                .toList();
    }

    private static Stop stop(String id, City city, String period) {
        Stop.Builder stop = Stop.builder().id(id).city(city);
        return period.isEmpty()
                ? stop.build()
                : stop.period(DateRange.parse(period)).build();
    }

    Mission mission(int size) {
        List<Company> companies = companies();
        List<Buyer> buyers = IntStream.range(0, 4)
                .mapToObj(i -> Buyer.builder().id("buyer-" + i).build())
                .toList();
        List<Outcome> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row(i, KINDS.get(i * KINDS.size() / size), rows, companies, buyers));
        }
        Mission.Builder mission = Mission.builder();
        mission.id("m-" + seed)
                .name("무역사절단")
                .delegation(Delegation.builder().companies(companies).build())
                .stops(STOPS)
                .buyers(buyers);
        int hosts = 1 + below(2);
        for (int i = 0; i < hosts; i++) {
            mission.addOrganisation(Organisation.builder()
                    .id("host-" + (seed + i) % 4)
                    .name("남동구")
                    .addRole(OrganisationRole.HOST)
                    .build());
        }
        if (chance(70)) {
            mission.period(DateRange.parse("2019-03-01/2019-03-" + (20 + below(10))));
        }
        return withRows(mission.build(), rows);
    }

    /** The mission with its rows in another order. */
    static Mission shuffled(Mission mission, Random random) {
        List<Outcome> rows = new ArrayList<>(mission.outcomes());
        Collections.shuffle(rows, random);
        return withRows(mission, rows);
    }

    static Mission withRows(Mission mission, List<Outcome> rows) {
        return mission.withConsultations(of(rows, Consultation.class))
                .withProspects(of(rows, Prospect.class))
                .withMous(of(rows, Mou.class))
                .withJointBids(of(rows, JointBid.class))
                .withContracts(of(rows, Contract.class));
    }

    private static <T extends Outcome> List<T> of(List<Outcome> rows, Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the name of a company tells of it: the records of one company differ in all else. */
    static String told(Company company) {
        return company.name().replace("기업", "company-");
    }

    /**
     * Eight of twelve companies; what is recorded of one differs from mission to mission, even the id where there is a registration
     * number.
     */
    private List<Company> companies() {
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Company.Builder company = Company.builder().name("기업" + i).products("products " + below(3));
            if (i < NUMBERS.size()) {
                String number = NUMBERS.get(i);
                company.id("company-" + i + any(List.of("", "-a", "-b")))
                        .registrationNumber(chance(50) ? number : number.replace("-", ""));
            } else {
                company.id("company-" + i);
            }
            if (i % 4 > 0) {
                company.industry(Industry.of("KSIC", "C" + i % 4, "업종"));
            }
            companies.add(company.build());
        }
        Collections.shuffle(companies, random);
        return List.copyOf(companies.subList(0, 8));
    }

    private Outcome row(int i, OutcomeKind kind, List<Outcome> earlier, List<Company> companies, List<Buyer> buyers) {
        String id = "r" + i;
        String currency = any(CURRENCIES);
        Optional<Money> value = unless(20, amount(currency));
        List<Company> ofRow = companiesOf(kind, companies);
        Sharing sharing = sharing(ofRow.size(), value);
        OptionalInt count = count();
        Optional<Stop> stop = unless(20, any(STOPS));
        Optional<Buyer> buyer = unless(30, any(buyers));
        Optional<PartialDate> date = unless(20, date());
        List<String> origins = origins(earlier);
        List<Overlap> overlaps = overlaps(kind, earlier);
        OutcomeStatus status = any(List.of(OutcomeStatus.values()));
        Optional<Industry> industry =
                ofRow.isEmpty() ? unless(50, Industry.of("HS", "84" + below(3), "기계")) : Optional.empty();
        switch (kind) {
            case CONSULTATION -> {
                Consultation.Builder row = Consultation.builder()
                        .id(id)
                        .count(count)
                        .companies(ofRow)
                        .sharing(sharing)
                        .stop(stop)
                        .buyer(buyer)
                        .date(date)
                        .industry(industry)
                        .status(status)
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value.ifPresent(row::value);
                return row.build();
            }
            case PROSPECT -> {
                Prospect.Builder row = Prospect.builder()
                        .id(id)
                        .count(count)
                        .companies(ofRow)
                        .sharing(sharing)
                        .stop(stop)
                        .buyer(buyer)
                        .date(date)
                        .industry(industry)
                        .status(status)
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value.ifPresent(row::value);
                return row.build();
            }
            case MOU -> {
                Mou.Builder row = Mou.builder()
                        .id(id)
                        .count(count)
                        .companies(ofRow)
                        .sharing(sharing)
                        .stop(stop)
                        .buyer(buyer)
                        .date(date)
                        .industry(industry)
                        .status(status)
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value.ifPresent(row::value);
                return row.build();
            }
            case JOINT_BID -> {
                JointBid.Builder row = JointBid.builder()
                        .id(id)
                        .count(count)
                        .companies(ofRow)
                        .lead(ofRow.get(0))
                        .sharing(sharing)
                        .stop(stop)
                        .buyer(buyer)
                        .date(date)
                        .status(status)
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value.ifPresent(row::value);
                return row.build();
            }
            case CONTRACT -> {
                Contract.Builder row = Contract.builder()
                        .id(id)
                        .count(count)
                        .companies(ofRow)
                        .sharing(sharing)
                        .stop(stop)
                        .buyer(buyer)
                        .date(date)
                        .industry(industry)
                        .status(status)
                        .signing(chance(50) ? Signing.ON_SITE : Signing.FOLLOW_UP)
                        .derivedFrom(origins)
                        .overlaps(overlaps);
                value.ifPresent(row::value);
                if (with.contains(With.CONTRACT_HISTORY)) {
                    addHistory(row, currency);
                }
                return row.build();
            }
        }
        throw new AssertionError(kind);
    }

    private void addHistory(Contract.Builder contract, String currency) {
        for (int i = below(3); i > 0; i--) {
            LocalDate day = LocalDate.of(2030 - i, 1, 1 + below(28));
            contract.addAmendment(Amendment.of(PartialDate.of(day), amount(currency)));
        }
        for (int i = below(3); i > 0; i--) {
            contract.addRealisation(
                    Realisation.builder().value(amount(currency)).date(date()).build());
        }
    }

    private List<Company> companiesOf(OutcomeKind kind, List<Company> companies) {
        List<Company> shuffled = new ArrayList<>(companies);
        Collections.shuffle(shuffled, random);
        boolean several = kind == OutcomeKind.JOINT_BID || (with.contains(With.SHARED_ROWS) && chance(30));
        return List.copyOf(shuffled.subList(0, several ? 2 + below(4) : below(2)));
    }

    private Sharing sharing(int companies, Optional<Money> value) {
        if (companies < 2) {
            return Sharing.unallocated();
        }
        return switch (below(4)) {
            case 0 -> with.contains(With.UNKNOWN_SHARES) ? Sharing.unallocated() : Sharing.equally();
            case 1 -> {
                List<BigDecimal> weights = new ArrayList<>();
                weights.add(new BigDecimal("0.5"));
                for (int i = 1; i < companies; i++) {
                    weights.add(BigDecimal.valueOf(below(4)));
                }
                yield Sharing.byWeights(weights);
            }
            case 2 ->
                value.isEmpty()
                        ? Sharing.equally()
                        : Sharing.byAmounts(Allocation.byWeights(
                                value.get(),
                                IntStream.range(0, companies)
                                        .mapToObj(i -> BigDecimal.valueOf(1 + below(9)))
                                        .toList()));
            default -> Sharing.equally();
        };
    }

    private OptionalInt count() {
        if (with.contains(With.UNKNOWNS) && chance(10)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(with.contains(With.BATCHES) && chance(50) ? 2 + below(20) : 1);
    }

    /** Small ones, so that ties occur, and now and then the largest possible. */
    private Money amount(String currency) {
        if (chance(1)) {
            return Amounts.ofMinorUnits(Long.MAX_VALUE - below(3), currency);
        }
        return Amounts.ofMinorUnits(chance(20) ? below(5) : below(100_000_000), currency);
    }

    private PartialDate date() {
        String text = FIRST.plusDays(below(900)).toString();
        return PartialDate.parse(
                switch (below(6)) {
                    case 0 -> text.substring(0, 4);
                    case 1 -> text.substring(0, 7);
                    case 2 -> text + "?";
                    default -> text;
                });
    }

    /** Rows come in the order of their stages, so any earlier row may be an origin. */
    private List<String> origins(List<Outcome> earlier) {
        List<String> origins = new ArrayList<>();
        if (!with.contains(With.ORIGINS) || earlier.isEmpty() || chance(40)) {
            return origins;
        }
        for (int i = with.contains(With.SEVERAL_ORIGINS) ? 1 + below(3) : 1; i > 0; i--) {
            String id = any(earlier).id();
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
        for (int i = with.contains(With.OVERLAPS) ? below(4) - 1 : 0; i > 0 && !others.isEmpty(); i--) {
            Overlap overlap = new Overlap(others.remove(below(others.size())), any(List.of(Overlap.Relation.values())));
            boolean second = overlap.relation() == Overlap.Relation.INCLUDED
                    && overlaps.stream().anyMatch(known -> known.relation() == Overlap.Relation.INCLUDED);
            if (!second) {
                overlaps.add(overlap);
            }
        }
        return overlaps;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean chance(int percent) {
        return below(100) < percent;
    }

    private <T> T any(List<T> choice) {
        return choice.get(below(choice.size()));
    }

    private <T> Optional<T> unless(int percent, T value) {
        return chance(percent) && with.contains(With.UNKNOWNS) ? Optional.empty() : Optional.of(value);
    }
}
