package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What results are broken down by. A row falls under one key, under several (a row of two companies), or, where nobody
 * recorded it, under none: it is then "unattributed", never left away.
 *
 * <p>Companies are the same key if their {@linkplain Company#identity() identity} is, in whatever mission; organisations and buyers if their
 * ids are; industries if scheme and code are; cities if country and name are. Immutable and thread-safe.
 *
 * @param <K> the keys' type
 */
public final class Dimension<K> extends Classification<K> {
    /** Filled by the constants below, each of which is all that its dimension needs. */
    private static final List<Dimension<?>> BUILT_IN = new ArrayList<>();

    /** By kind of result. */
    public static final Dimension<OutcomeKind> KIND = builtIn(
            "kind",
            "실적 종류",
            "kind",
            Slots.one(row -> Optional.of(row.outcome().kind())),
            Keys.constants(OutcomeKind.class, OutcomeKind::nameIn));

    /** By mission. */
    public static final Dimension<Mission> MISSION = builtIn(
            "mission",
            "무역사절단",
            "mission",
            Slots.one(row -> Optional.of(row.mission())),
            Keys.byId(Mission.class, Mission::id, Mission::nameIn));

    /** By host (주최); a mission of several hosts falls under each, its amounts unallocated. */
    public static final Dimension<Organisation> HOST = builtIn(
            "host",
            "주최",
            "host",
            Slots.several(row -> row.mission().organisations(OrganisationRole.HOST)),
            Keys.byId(Organisation.class, Organisation::id, Organisation::nameIn));

    /** By stop (방문지). */
    public static final Dimension<Stop> STOP = builtIn(
            "stop",
            "방문지",
            "stop",
            Slots.one(row -> row.outcome().stop()),
            new Keys<>(
                    Stop.class,
                    stop -> stop,
                    Keys.Order.byRow((row, stop) -> row.mission().id() + "\n"
                            + Keys.position(row.mission().stops().indexOf(stop))),
                    Stop::id,
                    (stop, locale) -> stop.city()
                            .map(city -> city.nameIn(locale))
                            .orElseGet(() -> stop.country().nameIn(locale))));

    /** By city; rows of a stop of which only the country is known are unattributed. */
    public static final Dimension<City> CITY = builtIn(
            "city",
            "도시",
            "city",
            Slots.one(row -> row.outcome().stop().flatMap(Stop::city)),
            new Keys<>(
                    City.class,
                    city -> city,
                    Keys.Order.byKey(city -> city.country() + city.name()),
                    city -> city.country() + " " + city.name(),
                    City::nameIn));

    /** By country of the stop. */
    public static final Dimension<Country> COUNTRY = builtIn(
            "country",
            "국가",
            "country",
            Slots.one(row -> row.outcome().stop().map(Stop::country)),
            Keys.byId(Country.class, Country::code, Country::nameIn));

    /** By company (참가기업); a row of several falls under each, so counts are participations. */
    public static final Dimension<Company> COMPANY = builtIn(
            "company",
            "참가기업",
            "company",
            Slots.onePerCompany(row -> Slots.orEmpty(row.outcome().companies())),
            Keys.byIdentity(Company.class, Company::identity, Company::id, Company::nameIn));

    /** By industry (업종) of the companies, or of a row that names no company. */
    public static final Dimension<Industry> INDUSTRY = builtIn(
            "industry",
            "업종",
            "industry",
            Slots.onePerCompany(row -> row.outcome().companies().isEmpty()
                    ? List.of(row.outcome().industry())
                    : Slots.each(row.outcome().companies(), Company::industry)),
            new Keys<>(
                    Industry.class,
                    industry -> List.of(industry.scheme(), industry.code()),
                    Keys.Order.byKey(industry -> industry.scheme() + "\n" + industry.code()),
                    industry -> industry.scheme() + " " + industry.code(),
                    Industry::nameIn));

    /** By buyer (바이어); readers see the id, since the name may be confidential. */
    public static final Dimension<Buyer> BUYER = builtIn(
            "buyer",
            "바이어",
            "buyer",
            Slots.one(row -> row.outcome().buyer()),
            Keys.byId(
                    Buyer.class,
                    Buyer::id,
                    (buyer, locale) -> (Keys.isEnglish(locale) ? "buyer " : "바이어 ") + buyer.id()));

    /** By the month in which it came about; see {@link #YEAR} for rows without a date. */
    public static final Dimension<YearMonth> MONTH = builtIn(
            "month", "월", "month", Slots.one(RowDates::month), Keys.byText(YearMonth.class, YearMonth::toString));

    /** By the quarter of the calendar year in which it came about; see {@link #YEAR} for rows without a date. */
    public static final Dimension<Quarter> QUARTER = builtIn(
            "quarter", "분기", "quarter", Slots.one(RowDates::quarter), Keys.byText(Quarter.class, Quarter::toString));

    /**
     * By the calendar year in which it came about. A row without a date falls into the days of its stop, else of its mission,
     * if they lie in one year; a contract without a date does so only if it was signed on site.
     */
    public static final Dimension<Year> YEAR =
            builtIn("year", "연도", "year", Slots.one(RowDates::year), Keys.byText(Year.class, Dimension::fourDigits));

    /** By where the deal stands. */
    public static final Dimension<OutcomeStatus> STATUS = builtIn(
            "status",
            "상태",
            "status",
            Slots.one(row -> Optional.of(row.outcome().status())),
            Keys.constants(OutcomeStatus.class, OutcomeStatus::nameIn));

    /** By how well the row is proven (claimed, documented, confirmed ...). */
    public static final Dimension<Verification> VERIFICATION = builtIn(
            "verification",
            "확인 정도",
            "verification",
            Slots.one(row -> Optional.of(row.outcome().verification())),
            Keys.constants(Verification.class, Verification::nameIn));

    private Dimension(
            String name, Function<Locale, String> names, List<Object> definition, Slots<K> slots, Keys<K> keys) {
        super(name, names, definition, slots, keys);
    }

    /** A dimension, equal to others of the same definition. */
    static <K> Dimension<K> definedBy(
            List<Object> definition, String name, Function<Locale, String> names, Slots<K> slots, Keys<K> keys) {
        return new Dimension<>(name, names, definition, slots, keys);
    }

    private static <K> Dimension<K> builtIn(String name, String korean, String english, Slots<K> slots, Keys<K> keys) {
        Dimension<K> dimension = new Dimension<>(name, named(korean, english), List.of(name), slots, keys);
        BUILT_IN.add(dimension);
        return dimension;
    }

    /**
     * A dimension of the caller's.
     *
     * @param name its name
     * @param key the key of a row; empty if the row has none. Keys need {@code equals} and sort by {@code toString}
     * @param <K> the keys' type
     * @return the dimension
     */
    public static <K> Dimension<K> of(String name, Function<Row, Optional<K>> key) {
        if (name.isBlank()) {
            throw new InvalidValueException("dimension", "must have a name", "'" + name + "'");
        }
        return new Dimension<>(
                name,
                locale -> name,
                List.of(name, key),
                Slots.one(key),
                new Keys<>(
                        Object.class,
                        value -> value,
                        Keys.Order.byKey(Object::toString),
                        value -> keysOf(value)
                                .map(keys -> keys.id().apply(value))
                                .orElseGet(value::toString),
                        (value, locale) -> keysOf(value)
                                .map(keys -> keys.name().apply(value, locale))
                                .orElseGet(value::toString)));
    }

    /** How a built-in dimension of such keys calls them. */
    @SuppressWarnings("unchecked") // The key is of their type.
    private static Optional<Keys<Object>> keysOf(Object key) {
        return BUILT_IN.stream()
                .filter(dimension -> dimension.keys().type().isInstance(key))
                .map(dimension -> (Keys<Object>) dimension.keys())
                .findFirst();
    }

    /**
     * By the fiscal year (회계연도) in which it came about, named by the calendar year that it begins in; see {@link #YEAR} for
     * rows without a date.
     *
     * @param first the month that a fiscal year begins with
     * @return the dimension
     */
    public static Dimension<Year> fiscalYear(Month first) {
        int monthsBefore = first.getValue() - 1;
        return new Dimension<>(
                "fiscalYear",
                named("회계연도", "fiscal year"),
                List.of("fiscalYear", first),
                Slots.one(row -> RowDates.within(row, day -> Year.from(day.minusMonths(monthsBefore)))),
                Keys.byText(Year.class, Dimension::fourDigits));
    }

    /**
     * By groups of countries (권역); rows of a stop in none of them are unattributed.
     *
     * @param groups the groups
     * @return the dimension
     * @throws InvalidValueException if two groups share a country
     */
    public static Dimension<MarketGroup> market(MarketGroup... groups) {
        List<MarketGroup> known = List.of(groups);
        MarketGroup.requireApart(known);
        return new Dimension<>(
                "market",
                named("권역", "market group"),
                List.of("market", known),
                Slots.one(row -> row.outcome()
                        .stop()
                        .flatMap(stop -> known.stream()
                                .filter(group -> group.countries().contains(stop.country()))
                                .findFirst())),
                new Keys<>(
                        MarketGroup.class,
                        group -> group,
                        Keys.Order.byKey(group -> Keys.position(known.indexOf(group))),
                        MarketGroup::name,
                        (group, locale) -> group.name()));
    }

    /**
     * {@return the dimensions that have a constant here, in the order of their names}
     */
    public static List<Dimension<?>> builtIn() {
        return BUILT_IN.stream().sorted(Comparator.comparing(Dimension::name)).toList();
    }

    /**
     * The dimension of a name.
     *
     * @param name such as {@code stop} or {@code company}
     * @return the dimension
     * @throws InvalidValueException if there is none of that name
     */
    public static Dimension<?> parse(String name) {
        return BUILT_IN.stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "dimension",
                        "must be one of "
                                + builtIn().stream().map(Dimension::name).toList(),
                        "'" + name + "'"));
    }

    private static Function<Locale, String> named(String korean, String english) {
        return locale -> Keys.isEnglish(locale) ? english : korean;
    }

    private static String fourDigits(Year year) {
        return String.format(Locale.ROOT, "%04d", year.getValue());
    }
}
