package io.github.trademission.json;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.DelegateRole;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.MissionMode;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Payer;
import io.github.trademission.model.ProgrammeKind;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Source;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Target;
import io.github.trademission.model.TripLength;
import io.github.trademission.model.Verification;
import io.github.trademission.model.Visit;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;

/** Missions that use every attribute now and then, the same ones for the same seed. */
public final class RandomMissions {
    private static final List<String> CURRENCIES = List.of("USD", "KRW", "BHD", "EUR");
    private static final String ODD =
            "가힣Ж漢字😀\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029\ufeff\u00e9e\u0301\u200fxyz'<>&{}[],:";

    private final Random random;
    private List<Company> companies = List.of();
    private List<Stop> stops = List.of();
    private List<Buyer> buyers = List.of();
    private final List<String> consultationIds = new ArrayList<>();
    private final List<String> memorandumIds = new ArrayList<>();
    private final List<String> countIds = new ArrayList<>();

    private RandomMissions(long seed) {
        this.random = new Random(seed);
    }

    public static Mission of(long seed) {
        return new RandomMissions(seed).mission(seed);
    }

    private Mission mission(long seed) {
        List<Organisation> organisations = many(
                1,
                3,
                i -> Organisation.builder()
                        .id("o" + i)
                        .name(name())
                        .englishName(maybe(this::name))
                        .country(maybe(this::country))
                        .addRoles(
                                i == 0 ? OrganisationRole.HOST : any(OrganisationRole.values()),
                                OrganisationRole.FUNDER)
                        .build());
        stops = many(0, 3, i -> stop("s" + i));
        List<Company> members = many(2, 4, i -> company("c" + i));
        List<Company> others = many(0, 2, i -> company("x" + i));
        companies = new ArrayList<>(members);
        companies.addAll(others);
        buyers = many(0, 3, i -> buyer("b" + i));
        return Mission.builder()
                .id("m" + seed)
                .name(name())
                .englishName(maybe(this::name))
                .mode(any(MissionMode.values()))
                .period(maybe(() -> new DateRange(PartialDate.parse("2019-10-01?"), PartialDate.parse("2020"))))
                .statedLength(maybe(() -> new TripLength(4, 6)))
                .organisations(organisations)
                .stops(stops)
                .delegation(delegation(members))
                .otherCompanies(others)
                .buyers(buyers)
                .consultations(many(0, 4, i -> consultation("r" + i)))
                .prospects(many(0, 3, i -> prospect("p" + i)))
                .mous(many(0, 3, i -> mou("u" + i)))
                .jointBids(many(0, 2, i -> jointBid("j" + i)))
                .contracts(many(0, 3, i -> contract("k" + i)))
                .visits(many(
                        0,
                        2,
                        i -> Visit.builder()
                                .organisation(any(organisations))
                                .stop(maybeOf(stops))
                                .date(maybe(this::date))
                                .purpose(maybe(this::name))
                                .build()))
                .exhibitions(many(
                        0,
                        2,
                        i -> Exhibition.builder()
                                .name(name())
                                .englishName(maybe(this::name))
                                .stop(maybeOf(stops))
                                .period(maybe(this::period))
                                .statedExhibitors(number())
                                .exhibitors(some())
                                .note(maybe(this::text))
                                .build()))
                .publishedFigures(many(0, 4, i -> figure("f" + i)))
                .costs(many(
                        0,
                        2,
                        i -> CostLine.builder()
                                .payer(any(Payer.values()))
                                .amount(money())
                                .item(maybe(this::name))
                                .build()))
                .programmes(many(
                        0,
                        2,
                        i -> SupportProgramme.builder()
                                .id("g" + i)
                                .name(name())
                                .englishName(maybe(this::name))
                                .kind(any(ProgrammeKind.values()))
                                .companies(some())
                                .build()))
                .targets(many(
                        0,
                        2,
                        i -> Target.builder()
                                .subject(any(FigureSubject.values()))
                                .count(random.nextInt(1000))
                                .value(maybe(this::money))
                                .build()))
                .notes(many(0, 3, i -> text()))
                .build();
    }

    private Stop stop(String id) {
        Country country = country();
        return Stop.builder()
                .id(id)
                .country(country)
                .city(maybe(() -> new City(country, name(), maybe(this::name))))
                .period(maybe(() -> new DateRange(PartialDate.parse("2019-11"), PartialDate.parse("2019-12-05?"))))
                .build();
    }

    private Delegation delegation(List<Company> members) {
        return Delegation.builder()
                .statedSize(number())
                .industrySizes(many(0, 2, i -> new IndustrySize(industry("d" + i), random.nextInt(9))))
                .companies(members)
                .delegates(many(
                        0,
                        3,
                        i -> Delegate.builder()
                                .name(name())
                                .englishName(maybe(this::name))
                                .role(i == 0 ? DelegateRole.HEAD : DelegateRole.INTERPRETER)
                                .title(maybe(this::name))
                                .englishTitle(maybe(this::name))
                                .company(maybeOf(companies))
                                .build()))
                .build();
    }

    private Company company(String id) {
        return Company.builder()
                .id(id)
                .name(name())
                .englishName(maybe(this::name))
                .registrationNumber(maybe(() -> "123-45-67890"))
                .industry(maybe(() -> industry("k")))
                .representative(maybe(this::name))
                .englishRepresentative(maybe(this::name))
                .products(maybe(this::name))
                .build();
    }

    private Buyer buyer(String id) {
        return Buyer.builder()
                .id(id)
                .name(maybe(this::name))
                .country(maybe(this::country))
                .city(maybe(() -> new City(country(), name(), maybe(this::name))))
                .confidential(random.nextBoolean())
                .build();
    }

    private Consultation consultation(String id) {
        consultationIds.add(id);
        return Consultation.builder()
                .id(id)
                .count(count())
                .value(maybe(this::money))
                .companies(some())
                .stop(maybeOf(stops))
                .buyer(maybeOf(buyers))
                .date(maybe(this::date))
                .industry(maybe(() -> industry("k")))
                .status(any(OutcomeStatus.values()))
                .statusDate(maybe(this::date))
                .verification(any(Verification.values()))
                .note(maybe(this::text))
                .build();
    }

    private Prospect prospect(String id) {
        List<Company> shared = some();
        return Prospect.builder()
                .id(id)
                .count(count())
                .value(maybe(this::money))
                .companies(shared)
                .sharing(shared.isEmpty() ? Sharing.unallocated() : Sharing.equally())
                .stop(maybeOf(stops))
                .buyer(maybeOf(buyers))
                .date(maybe(this::date))
                .statusDate(maybe(this::date))
                .derivedFrom(origin())
                .note(maybe(this::text))
                .expectedBy(maybe(this::date))
                .build();
    }

    private Mou mou(String id) {
        List<Overlap> overlaps = overlaps();
        memorandumIds.add(id);
        return Mou.builder()
                .id(id)
                .count(count())
                .value(maybe(this::money))
                .companies(companies.subList(0, 2))
                .sharing(Sharing.byWeights(List.of(new BigDecimal("0.10"), new BigDecimal(random.nextInt(9)))))
                .stop(maybeOf(stops))
                .derivedFrom(origin())
                .overlaps(overlaps)
                .subject(maybe(this::name))
                .build();
    }

    private JointBid jointBid(String id) {
        List<Money> amounts = List.of(
                Amounts.of("1.10", "USD"),
                Amounts.ofMinorUnits(random.nextInt(), "USD").abs());
        List<Overlap> overlaps = overlaps();
        memorandumIds.add(id);
        return JointBid.builder()
                .id(id)
                .count(count())
                .value(amounts.get(0).add(amounts.get(1)))
                .companies(companies.subList(0, 2))
                .sharing(Sharing.byAmounts(amounts))
                .lead(companies.get(random.nextInt(2)))
                .overlaps(overlaps)
                .project(maybe(this::name))
                .note(maybe(this::text))
                .build();
    }

    private Contract contract(String id) {
        String code = any(CURRENCIES);
        return Contract.builder()
                .id(id)
                .count(count())
                .value(maybe(() -> money(code)))
                .companies(some())
                .buyer(maybeOf(buyers))
                .date(maybe(() -> PartialDate.parse("2019-10")))
                .status(any(OutcomeStatus.values()))
                .verification(any(Verification.values()))
                .derivedFrom(origin())
                .signing(maybe(() -> any(Signing.values())))
                .amendments(many(0, 2, i -> Amendment.of(PartialDate.parse("202" + i + "-05?"), money(code))))
                .realisations(many(
                        0,
                        2,
                        i -> Realisation.builder()
                                .value(money(code))
                                .date(maybe(this::date))
                                .verification(any(Verification.values()))
                                .note(maybe(this::text))
                                .build()))
                .note(maybe(this::text))
                .build();
    }

    private PublishedFigure figure(String id) {
        PublishedFigure.Builder figure = PublishedFigure.builder()
                .id(id)
                .subject(any(FigureSubject.values()))
                .statistic(any(FigureStatistic.values()))
                .qualifier(any(Qualifier.values()))
                .printedUnit(maybe(() -> new BigDecimal("1E+4")))
                .text(maybe(this::name))
                .stop(maybeOf(stops))
                .country(maybe(this::country))
                .industry(maybe(() -> industry("k")))
                .companies(some())
                .period(maybe(this::period))
                .source(maybe(() -> new Source(name(), maybe(() -> "https://example.org/?a=1"), maybe(this::date))))
                .note(maybe(this::text));
        return switch (random.nextInt(3)) {
            case 0 -> {
                List<String> parts = List.copyOf(countIds);
                countIds.add(id);
                yield figure.count(random.nextInt(1000)).parts(parts).build();
            }
            case 1 ->
                figure.percentage(new BigDecimal("47.30"))
                        .quotient(maybeOf(countIds).map(count -> new Quotient(count, countIds.get(0))))
                        .build();
            default ->
                figure.amount(money("USD"))
                        .equivalent(money("KRW"))
                        .equivalentUnit(new BigDecimal("100000000"))
                        .build();
        };
    }

    private List<String> origin() {
        return consultationIds.isEmpty() || random.nextBoolean() ? List.of() : List.of(any(consultationIds));
    }

    private List<Overlap> overlaps() {
        return memorandumIds.isEmpty()
                ? List.of()
                : List.of(new Overlap(any(memorandumIds), any(Overlap.Relation.values())));
    }

    private Industry industry(String code) {
        return Industry.builder()
                .scheme("KSIC")
                .code(code)
                .name(name())
                .englishName(maybe(this::name))
                .build();
    }

    private OptionalInt count() {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(200));
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100));
    }

    private Money money() {
        return money(any(CURRENCIES));
    }

    private Money money(String code) {
        long units = random.nextInt(10) == 0 ? Long.MAX_VALUE : random.nextLong() >>> (1 + random.nextInt(62));
        return Amounts.ofMinorUnits(units, code);
    }

    private Country country() {
        return Country.of(any(List.of("KR", "KZ", "RU", "UZ")));
    }

    private PartialDate date() {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(400));
        return PartialDate.parse(any(List.of(day.toString(), day + "?", "2019-10", "2019-02?", "0001", "9999?")));
    }

    private DateRange period() {
        return DateRange.of(date());
    }

    private String name() {
        return "n" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int[] odd = ODD.codePoints().toArray();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(odd[random.nextInt(odd.length)]);
        }
        return text.toString();
    }

    private List<Company> some() {
        return companies.subList(0, random.nextInt(companies.size() + 1));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> Optional<T> maybeOf(List<T> values) {
        return values.isEmpty() ? Optional.empty() : maybe(() -> any(values));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> many(int least, int most, IntFunction<T> part) {
        List<T> parts = new ArrayList<>();
        int number = least + random.nextInt(most - least + 1);
        for (int i = 0; i < number; i++) {
            parts.add(part.apply(i));
        }
        return parts;
    }
}
