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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What results are broken down by. A row falls under one key, under several (a row of two companies), or, where nobody
 * recorded it, under none: it is then "unattributed", never left away.
 *
 * <p>Organisations, companies and buyers are the same key if their ids are, in whatever mission; industries if scheme and
 * code are; cities if country and name are. Immutable and thread-safe.
 *
 * @param <K> the keys' type
 */
public final class Dimension<K> {
    /** By kind of result. */
    public static final Dimension<OutcomeKind> KIND = single(
            "kind",
            row -> Optional.of(row.outcome().kind()),
            kind -> kind,
            (row, kind) -> position(List.of(OutcomeKind.values()).indexOf(kind)));

    /** By mission. */
    public static final Dimension<Mission> MISSION =
            single("mission", row -> Optional.of(row.mission()), Mission::id, (row, mission) -> mission.id());

    /** By host (주최); a mission of several hosts falls under each, its amounts unallocated. */
    public static final Dimension<Organisation> HOST = new Dimension<>(
            "host",
            row -> slots(row.mission().organisations(OrganisationRole.HOST)),
            Organisation::id,
            (row, host) -> host.id(),
            Multiplicity.SEVERAL);

    /** By stop (방문지). */
    public static final Dimension<Stop> STOP = single(
            "stop",
            row -> row.outcome().stop(),
            stop -> stop,
            (row, stop) ->
                    row.mission().id() + "\n" + position(row.mission().stops().indexOf(stop)));

    /** By city; rows of a stop of which only the country is known are unattributed. */
    public static final Dimension<City> CITY = single(
            "city",
            row -> row.outcome().stop().flatMap(Stop::city),
            city -> city,
            (row, city) -> city.country() + city.name());

    /** By country of the stop. */
    public static final Dimension<Country> COUNTRY = single(
            "country",
            row -> row.outcome().stop().map(Stop::country),
            country -> country,
            (row, country) -> country.code());

    /** By company (참가기업); a row of several falls under each, so counts are participations. */
    public static final Dimension<Company> COMPANY = new Dimension<>(
            "company",
            row -> slots(row.outcome().companies()),
            Company::id,
            (row, company) -> company.id(),
            Multiplicity.ONE_PER_COMPANY);

    /** By industry (업종) of the companies, or of a row that names no company. */
    public static final Dimension<Industry> INDUSTRY = new Dimension<>(
            "industry",
            row -> row.outcome().companies().isEmpty()
                    ? List.of(row.outcome().industry())
                    : row.outcome().companies().stream().map(Company::industry).toList(),
            industry -> List.of(industry.scheme(), industry.code()),
            (row, industry) -> industry.scheme() + "\n" + industry.code(),
            Multiplicity.ONE_PER_COMPANY);

    /** By buyer (바이어). */
    public static final Dimension<Buyer> BUYER =
            single("buyer", row -> row.outcome().buyer(), Buyer::id, (row, buyer) -> buyer.id());

    /** By the month in which it came about; see {@link #YEAR} for rows without a date. */
    public static final Dimension<YearMonth> MONTH =
            single("month", RowDates::month, month -> month, (row, month) -> month.toString());

    /** By the quarter of the calendar year in which it came about; see {@link #YEAR} for rows without a date. */
    public static final Dimension<Quarter> QUARTER =
            single("quarter", RowDates::quarter, quarter -> quarter, (row, quarter) -> quarter.toString());

    /**
     * By the calendar year in which it came about. A row without a date falls into the days of its stop, else of its mission,
     * if they lie in one year; a contract without a date does so only if it was signed on site.
     */
    public static final Dimension<Year> YEAR = single(
            "year", RowDates::year, year -> year, (row, year) -> String.format(Locale.ROOT, "%04d", year.getValue()));

    /** By where the deal stands. */
    public static final Dimension<OutcomeStatus> STATUS = single(
            "status",
            row -> Optional.of(row.outcome().status()),
            status -> status,
            (row, status) -> position(List.of(OutcomeStatus.values()).indexOf(status)));

    /** By how well the row is proven (claimed, documented, confirmed ...). */
    public static final Dimension<Verification> VERIFICATION = single(
            "verification",
            row -> Optional.of(row.outcome().verification()),
            verification -> verification,
            (row, verification) -> position(List.of(Verification.values()).indexOf(verification)));

    /** The dimensions above, in the order of their names. */
    private static final List<Dimension<?>> ALL = List.of(
            BUYER,
            CITY,
            COMPANY,
            COUNTRY,
            HOST,
            INDUSTRY,
            KIND,
            MISSION,
            MONTH,
            QUARTER,
            STATUS,
            STOP,
            VERIFICATION,
            YEAR);

    private final String name;
    private final List<Object> definition;
    private final Function<Row, List<Optional<K>>> slots;
    private final Function<K, Object> identity;
    private final Order<K> order;
    private final Multiplicity multiplicity;

    private Dimension(
            String name,
            Function<Row, List<Optional<K>>> slots,
            Function<K, Object> identity,
            Order<K> order,
            Multiplicity multiplicity) {
        this(name, List.of(name), slots, identity, order, multiplicity);
    }

    private Dimension(
            String name,
            List<Object> definition,
            Function<Row, List<Optional<K>>> slots,
            Function<K, Object> identity,
            Order<K> order,
            Multiplicity multiplicity) {
        this.name = name;
        this.definition = definition;
        this.slots = slots;
        this.identity = identity;
        this.order = order;
        this.multiplicity = multiplicity;
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
        return Dimension.<K>single(name, key, value -> value, (row, value) -> value.toString())
                .definedBy(name, key);
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
        return Dimension.<Year>single(
                        "fiscalYear",
                        row -> RowDates.within(row, day -> Year.from(day.minusMonths(monthsBefore))),
                        year -> year,
                        (row, year) -> String.format(Locale.ROOT, "%04d", year.getValue()))
                .definedBy("fiscalYear", first);
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
        return Dimension.<MarketGroup>single(
                        "market",
                        row -> row.outcome()
                                .stop()
                                .flatMap(stop -> known.stream()
                                        .filter(group -> group.countries().contains(stop.country()))
                                        .findFirst()),
                        group -> group,
                        (row, group) -> position(known.indexOf(group)))
                .definedBy("market", known);
    }

    /**
     * The dimension of a name.
     *
     * @param name such as {@code stop} or {@code company}
     * @return the dimension
     * @throws InvalidValueException if there is none of that name
     */
    public static Dimension<?> parse(String name) {
        return ALL.stream()
                .filter(dimension -> dimension.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "dimension",
                        "must be one of " + ALL.stream().map(Dimension::name).toList(),
                        "'" + name + "'"));
    }

    /**
     * {@return its name, such as {@code stop}}
     */
    public String name() {
        return name;
    }

    /**
     * {@return whether a row can fall under several keys, so that counts by key are participations and not deals}
     */
    public boolean countsParticipations() {
        return multiplicity != Multiplicity.ONE;
    }

    /** Dimensions are equal if they are defined by the same: a fiscal year by its first month, the caller's by its function. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension<?> dimension && definition.equals(dimension.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * {@return the name}
     */
    @Override
    public String toString() {
        return name;
    }

    /** The keys of a row, one for each company or host where it has several; at least one, perhaps empty. */
    List<Optional<K>> slots(Row row) {
        return slots.apply(row);
    }

    /** Whether the keys of a row stand for its companies one by one, so that its sharing splits its value among them. */
    boolean followsSharing() {
        return multiplicity == Multiplicity.ONE_PER_COMPANY;
    }

    /** Whether a key is known in full. */
    boolean isKnown(Optional<K> key) {
        return key.isPresent() && (!(key.get() instanceof CompositeKey composite) || composite.isComplete());
    }

    Object identity(K key) {
        return identity.apply(key);
    }

    String order(Row row, K key) {
        return order.of(row, key);
    }

    /** The dimension of the cells that two dimensions span. */
    static <R, C> Dimension<Cell<R, C>> crossing(Dimension<R> rows, Dimension<C> columns) {
        boolean bothSeveral = rows.countsParticipations() && columns.countsParticipations();
        if (bothSeveral && !(rows.followsSharing() && columns.followsSharing())) {
            throw new InvalidValueException(
                    "dimensions", "must not put a row under several keys each", rows.name + " and " + columns.name);
        }
        return new Dimension<Cell<R, C>>(
                        rows.name + " x " + columns.name,
                        row -> cells(rows.slots(row), columns.slots(row)),
                        cell -> List.of(
                                cell.row().map(rows::identity), cell.column().map(columns::identity)),
                        (row, cell) ->
                                cell.row().map(key -> rows.order(row, key)).orElse("\uffff")
                                        + "\n"
                                        + cell.column()
                                                .map(key -> columns.order(row, key))
                                                .orElse("\uffff"),
                        rows.multiplicity == Multiplicity.ONE ? columns.multiplicity : rows.multiplicity)
                .definedBy(rows, columns);
    }

    /** Both have one key for each company, or one of them has a single key that holds for all. */
    private static <R, C> List<Optional<Cell<R, C>>> cells(List<Optional<R>> rows, List<Optional<C>> columns) {
        List<Optional<Cell<R, C>>> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), columns.size()); i++) {
            Optional<R> row = rows.get(rows.size() == 1 ? 0 : i);
            Optional<C> column = columns.get(columns.size() == 1 ? 0 : i);
            cells.add(Optional.of(new Cell<>(row, column)));
        }
        return cells;
    }

    /** This dimension with the day of each row's rate in its keys; every row falls under some. */
    Dimension<Dated<K>> dated() {
        return new Dimension<Dated<K>>(
                        name,
                        row -> Dated.slots(this, row),
                        key -> key.identity(this),
                        (row, key) -> key.order(this, row),
                        multiplicity)
                .definedBy("dated", this);
    }

    private Dimension<K> definedBy(Object... parts) {
        return new Dimension<>(name, List.of(parts), slots, identity, order, multiplicity);
    }

    private static <K> Dimension<K> single(
            String name, Function<Row, Optional<K>> key, Function<K, Object> identity, Order<K> order) {
        return new Dimension<>(name, row -> List.of(key.apply(row)), identity, order, Multiplicity.ONE);
    }

    private static <K> List<Optional<K>> slots(List<K> keys) {
        return keys.isEmpty()
                ? List.of(Optional.empty())
                : keys.stream().map(Optional::of).toList();
    }

    private static String position(int index) {
        return String.format(Locale.ROOT, "%08d", index);
    }

    private enum Multiplicity {
        ONE,
        SEVERAL,
        ONE_PER_COMPANY
    }

    /** What keys are sorted by, as text. */
    private interface Order<K> {
        String of(Row row, K key);
    }
}
