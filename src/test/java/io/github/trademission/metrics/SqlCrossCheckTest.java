package io.github.trademission.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Breakdown.Top;
import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same rows in a database, the same questions in SQL, the same answers. */
class SqlCrossCheckTest {
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());

    private static final String SCHEMA = """
            CREATE TABLE outcome (
                mission VARCHAR(20), id VARCHAR(20), kind VARCHAR(20), cnt INT,
                currency VARCHAR(3), amount DECIMAL(38, 4), stop VARCHAR(20), city VARCHAR(20), country VARCHAR(2),
                buyer VARCHAR(20), status VARCHAR(30), live BOOLEAN, during_journey BOOLEAN,
                own_first DATE, own_last DATE, stop_first DATE, stop_last DATE, journey_first DATE, journey_last DATE,
                PRIMARY KEY (mission, id));
            CREATE TABLE origin (mission VARCHAR(20), id VARCHAR(20), origin VARCHAR(20));
            CREATE INDEX origins ON origin (mission, origin);
            CREATE TABLE share (
                mission VARCHAR(20), id VARCHAR(20), company VARCHAR(20), amount DECIMAL(38, 4));
            CREATE INDEX shares ON share (mission, id);
            CREATE VIEW dated AS
                SELECT o.*,
                    COALESCE(own_first, CASE WHEN during_journey THEN COALESCE(stop_first, journey_first) END) AS first,
                    COALESCE(own_last, CASE WHEN during_journey THEN COALESCE(stop_last, journey_last) END) AS last
                FROM outcome o
                WHERE mission LIKE 'm-%';
            """;

    private static Connection database;
    private static Results results;
    private static Results linked;
    private static Results single;

    @BeforeAll
    static void load() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement schema = database.createStatement()) {
            schema.execute(SCHEMA);
        }
        results = Results.of(ChanceMissions.some(
                        40, 100, EnumSet.of(With.UNKNOWNS, With.BATCHES, With.SHARED_ROWS, With.ORIGINS)))
                .where(row -> row.outcome().companies().size() < 2
                        || row.outcome().sharing().rule() != Sharing.Rule.BY_WEIGHTS);
        assertThat(results.rows()).hasSizeGreaterThan(3000);
        linked = renamed("linked", EnumSet.of(With.ORIGINS, With.BATCHES));
        single = renamed("single", EnumSet.of(With.ORIGINS, With.SEVERAL_ORIGINS));
        insert(results);
        insert(linked);
        insert(single);
    }

    private static Results renamed(String prefix, Set<With> with) {
        return Results.of(ChanceMissions.some(20, 100, with).stream()
                .map(mission -> mission.withId(prefix + mission.id()))
                .toList());
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static void insert(Results rows) throws SQLException {
        try (PreparedStatement outcome =
                        database.prepareStatement("INSERT INTO outcome VALUES (" + "?,".repeat(18) + "?)");
                PreparedStatement origin = database.prepareStatement("INSERT INTO origin VALUES (?, ?, ?)");
                PreparedStatement share = database.prepareStatement("INSERT INTO share VALUES (?, ?, ?, ?)")) {
            for (Row row : rows.rows()) {
                insert(row.mission(), row.outcome(), outcome);
                for (String from : row.outcome().derivedFrom()) {
                    add(origin, row.mission().id(), row.outcome().id(), from);
                }
                List<BigDecimal> shares = shares(row.outcome());
                for (int i = 0; i < row.outcome().companies().size(); i++) {
                    add(
                            share,
                            row.mission().id(),
                            row.outcome().id(),
                            ChanceMissions.told(row.outcome().companies().get(i)),
                            shares.isEmpty() ? null : shares.get(i));
                }
            }
        }
    }

    private static void insert(Mission mission, Outcome row, PreparedStatement insert) throws SQLException {
        Optional<Money> value = row.value();
        Optional<DateRange> stopDays = row.stop().flatMap(Stop::period);
        boolean duringJourney = !(row instanceof Contract contract)
                || contract.signing().orElseThrow().name().equals("ON_SITE");
        add(
                insert,
                mission.id(),
                row.id(),
                row.kind().name(),
                row.count().isPresent() ? row.count().getAsInt() : null,
                value.map(amount -> amount.getCurrency().getCurrencyCode()).orElse(null),
                value.map(amount -> amount.getNumber().numberValueExact(BigDecimal.class))
                        .orElse(null),
                row.stop().map(Stop::id).orElse(null),
                row.stop().flatMap(Stop::city).map(City::name).orElse(null),
                row.stop().map(Stop::country).map(Country::code).orElse(null),
                row.buyer().map(buyer -> buyer.id()).orElse(null),
                row.status().name(),
                EnumSet.of(OutcomeStatus.OPEN, OutcomeStatus.SIGNED, OutcomeStatus.IN_DELIVERY, OutcomeStatus.COMPLETED)
                        .contains(row.status()),
                duringJourney,
                row.date().map(PartialDate::earliest).orElse(null),
                row.date().map(PartialDate::latest).orElse(null),
                day(stopDays, DateRange::earliest),
                day(stopDays, DateRange::latest),
                day(mission.period(), DateRange::earliest),
                day(mission.period(), DateRange::latest));
    }

    private static Object day(Optional<DateRange> days, Function<DateRange, LocalDate> end) {
        return days.map(end).orElse(null);
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /** In whole minor units, what does not divide to the first companies; worked out apart from the library. */
    private static List<BigDecimal> shares(Outcome row) {
        List<BigDecimal> shares = new ArrayList<>();
        if (row.value().isEmpty()) {
            return shares;
        }
        BigDecimal value = row.value().get().getNumber().numberValueExact(BigDecimal.class);
        if (row.companies().size() > 1 && row.sharing().rule() == Sharing.Rule.BY_AMOUNTS) {
            row.sharing()
                    .amounts()
                    .forEach(amount -> shares.add(amount.getNumber().numberValueExact(BigDecimal.class)));
            return shares;
        }
        int digits = row.value().get().getCurrency().getDefaultFractionDigits();
        BigInteger[] units = value.movePointRight(digits)
                .toBigIntegerExact()
                .divideAndRemainder(
                        BigInteger.valueOf(Math.max(1, row.companies().size())));
        for (int i = 0; i < row.companies().size(); i++) {
            BigInteger more = i < units[1].intValueExact() ? BigInteger.ONE : BigInteger.ZERO;
            shares.add(new BigDecimal(units[0].add(more), digits));
        }
        return shares;
    }

    /** The lines that a query answers: its columns as text, numbers plain, null as a dash. */
    private static Set<String> ask(String sql) throws SQLException {
        return new TreeSet<>(list(sql));
    }

    private static List<String> list(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    Object cell = answer.getObject(i);
                    cells.add(cell instanceof BigDecimal number ? plain(number) : cell == null ? "-" : cell.toString());
                }
                lines.add(String.join(" ", cells));
            }
        }
        return lines;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String plain(Money money) {
        return plain(money.getNumber().numberValueExact(BigDecimal.class));
    }

    private static <K> void assertSameBy(Dimension<K> dimension, Function<K, String> text, String key)
            throws SQLException {
        Breakdown<K> breakdown = results.by(dimension);
        Set<String> counts = new TreeSet<>();
        Set<String> sums = new TreeSet<>();
        breakdown.parts().forEach((k, part) -> {
            counts.addAll(counts(text.apply(k), part));
            sums.addAll(sums(text.apply(k), part));
        });
        counts.addAll(counts("-", breakdown.unattributed()));
        sums.addAll(sums("-", breakdown.unattributed()));
        assertThat(breakdown.unallocated()).isEmpty();
        assertThat(breakdown.keys()).hasSizeGreaterThan(1);
        assertThat(counts).isEqualTo(askCounts(key, "dated"));
        assertThat(sums).isEqualTo(askSums(key, "dated"));
    }

    private static Set<String> askCounts(String key, String from) throws SQLException {
        return ask("SELECT " + key + " AS k, kind, COUNT(*), COALESCE(SUM(cnt), 0), COUNT(*) - COUNT(cnt),"
                + " COUNT(*) - COUNT(amount) FROM " + from + " GROUP BY " + key + ", kind");
    }

    private static Set<String> askSums(String key, String from) throws SQLException {
        return ask("SELECT " + key + " AS k, kind, currency, COUNT(*), SUM(amount), MIN(amount), MAX(amount),"
                + " SUM(CASE WHEN cnt IS NOT NULL THEN amount ELSE 0 END), COALESCE(SUM(cnt), 0)"
                + " FROM " + from + " WHERE amount IS NOT NULL GROUP BY " + key + ", kind, currency");
    }

    private static List<String> counts(String key, Summary part) {
        return part.kinds().stream()
                .filter(kind -> part.tally(kind).rows() > 0)
                .map(kind -> {
                    Tally tally = part.tally(kind);
                    return String.join(
                            " ",
                            key,
                            kind.name(),
                            "" + tally.rows(),
                            "" + tally.deals(),
                            "" + tally.rowsWithoutCount(),
                            "" + tally.rowsWithoutValue());
                })
                .toList();
    }

    private static List<String> sums(String key, Summary part) {
        return part.kinds().stream()
                .flatMap(kind -> part.tally(kind).currencies().stream().map(code -> {
                    Tally tally = part.tally(kind);
                    return String.join(
                            " ",
                            key,
                            kind.name(),
                            code,
                            "" + tally.rows(code),
                            plain(tally.total(code)),
                            plain(tally.minimum(code).orElseThrow()),
                            plain(tally.maximum(code).orElseThrow()),
                            plain(tally.countedTotal(code)),
                            "" + tally.valuedDeals(code));
                }))
                .toList();
    }

    @Test
    void summaryPerKindAndCurrency() throws SQLException {
        assertThat(new TreeSet<>(counts("all", results.summary()))).isEqualTo(askCounts("'all'", "dated"));
        assertThat(new TreeSet<>(sums("all", results.summary()))).isEqualTo(askSums("'all'", "dated"));
    }

    @Test
    void byWhereAndWhoAndHow() throws SQLException {
        assertSameBy(Dimension.KIND, OutcomeKind::name, "kind");
        assertSameBy(Dimension.MISSION, Mission::id, "mission");
        assertSameBy(Dimension.STOP, Stop::id, "stop");
        assertSameBy(Dimension.CITY, City::name, "city");
        assertSameBy(Dimension.COUNTRY, Country::code, "country");
        assertSameBy(Dimension.BUYER, buyer -> buyer.id(), "buyer");
        assertSameBy(Dimension.STATUS, OutcomeStatus::name, "status");
    }

    @Test
    void bySpansOfTime() throws SQLException {
        String year = "CASE WHEN YEAR(first) = YEAR(last) THEN YEAR(first) END";
        String quarter = "CASE WHEN YEAR(first) = YEAR(last) AND QUARTER(first) = QUARTER(last)"
                + " THEN YEAR(first) || '-Q' || QUARTER(first) END";
        String month = "CASE WHEN YEAR(first) = YEAR(last) AND MONTH(first) = MONTH(last)"
                + " THEN YEAR(first) || '-' || LPAD(MONTH(first), 2, '0') END";
        String fiscal = "YEAR(%1$s) - CASE WHEN MONTH(%1$s) < 4 THEN 1 ELSE 0 END";
        String fiscalYear =
                "CASE WHEN %1$s = %2$s THEN %1$s END".formatted(fiscal.formatted("first"), fiscal.formatted("last"));
        assertSameBy(Dimension.YEAR, Object::toString, year);
        assertSameBy(Dimension.QUARTER, Object::toString, quarter);
        assertSameBy(Dimension.MONTH, Object::toString, month);
        assertSameBy(Dimension.fiscalYear(Month.APRIL), Object::toString, fiscalYear);
    }

    @Test
    void byCompanyWithTheSharesOfJointRows() throws SQLException {
        String shares = "(SELECT o.kind, o.currency, o.cnt, s.company, s.amount FROM dated o"
                + " LEFT JOIN share s ON s.mission = o.mission AND s.id = o.id WHERE s.company IS NOT NULL)";
        Breakdown<Company> companies = results.by(Dimension.COMPANY);
        Set<String> counts = new TreeSet<>();
        Set<String> sums = new TreeSet<>();
        companies.parts().forEach((company, part) -> {
            counts.addAll(counts(ChanceMissions.told(company), part));
            sums.addAll(sums(ChanceMissions.told(company), part));
        });
        assertThat(counts).isEqualTo(askCounts("company", shares));
        assertThat(sums).isEqualTo(askSums("company", shares));
        assertThat(list("SELECT COUNT(DISTINCT company) FROM share WHERE mission LIKE 'm-%'"))
                .containsExactly("" + companies.keys().size());
        String nobody =
                "(SELECT * FROM dated o WHERE NOT EXISTS (SELECT 1 FROM share s WHERE s.mission = o.mission AND s.id = o.id))";
        assertThat(new TreeSet<>(sums("-", companies.unattributed()))).isEqualTo(askSums("'-'", nobody));
    }

    @Test
    void largestCompaniesByAmount() throws SQLException {
        Breakdown<Company> companies = results.by(Dimension.COMPANY);
        for (OutcomeKind kind : KINDS) {
            for (String currency : ChanceMissions.CURRENCIES) {
                Top<Company> top =
                        companies.sorted(KeyOrder.byAmount(kind, currency)).top(5);
                List<String> lines = top.first().entrySet().stream()
                        .map(entry -> ChanceMissions.told(entry.getKey()) + " "
                                + plain(entry.getValue().tally(kind).total(currency)))
                        .toList();
                assertThat(lines)
                        .isEqualTo(list("SELECT s.company, SUM(s.amount) AS total FROM dated o"
                                + " JOIN share s ON s.mission = o.mission AND s.id = o.id"
                                + " WHERE o.kind = '" + kind + "' AND o.currency = '" + currency + "'"
                                + " GROUP BY s.company ORDER BY total DESC, s.company LIMIT 5"));
            }
        }
    }

    @Test
    void kindsByCountries() throws SQLException {
        CrossTab<OutcomeKind, Country> table = results.by(Dimension.KIND, Dimension.COUNTRY);
        List<Optional<Country>> countries = Stream.concat(
                        table.columns().keys().stream().map(Optional::of), Stream.of(Optional.<Country>empty()))
                .toList();
        Set<String> sums = new TreeSet<>();
        for (OutcomeKind row : table.rows().keys()) {
            for (Optional<Country> country : countries) {
                sums.addAll(sums(
                        row + "/" + country.map(Country::code).orElse("none"), table.of(Optional.of(row), country)));
            }
        }
        assertThat(sums).isEqualTo(askSums("kind || '/' || COALESCE(country, 'none')", "dated"));
    }

    @Test
    void rowsWithinAPeriod() throws SQLException {
        Summary year = results.where(RowFilter.within(DateRange.parse("2019-02-10/2019-11-20")))
                .summary();
        assertThat(new TreeSet<>(sums("all", year)))
                .isEqualTo(askSums(
                        "'all'",
                        "(SELECT * FROM dated WHERE first >= DATE '2019-02-10' AND last <= DATE '2019-11-20')"));
    }

    /** Each row grew out of one at most, so what is left of a row follows from its own children. */
    @Test
    void eachDealAtItsFurthestStage() throws SQLException {
        Pipeline pipeline = linked.pipeline();
        String left = """
                (SELECT o.kind, o.live, o.currency,
                    CASE WHEN o.cnt = 1 AND COUNT(c.id) > 0 THEN 0
                        ELSE GREATEST(0, o.cnt - COALESCE(SUM(c.cnt), 0)) END AS deals,
                    CASE WHEN COUNT(c.id) > 0 AND o.cnt <= SUM(c.cnt) THEN 0
                        ELSE GREATEST(0, o.amount
                            - COALESCE(SUM(CASE WHEN c.currency = o.currency THEN c.amount END), 0)) END AS amount
                FROM outcome o
                LEFT JOIN origin g ON g.mission = o.mission AND g.origin = o.id
                LEFT JOIN outcome c ON c.mission = g.mission AND c.id = g.id
                WHERE o.mission LIKE 'linked%'
                GROUP BY o.mission, o.id, o.kind, o.live, o.currency, o.cnt, o.amount)
                """;
        Set<String> deals = new TreeSet<>();
        Set<String> amounts = new TreeSet<>();
        for (OutcomeKind kind : KINDS) {
            for (boolean live : List.of(true, false)) {
                Figure figure = live ? pipeline.net(kind) : pipeline.lost(kind);
                assertThat(figure.deals().isExact()).isTrue();
                deals.add(kind + " " + live + " " + figure.deals().low());
                figure.amounts()
                        .forEach((code, range) ->
                                amounts.add(kind + " " + live + " " + code + " " + plain(range.high())));
            }
        }
        assertThat(deals).isEqualTo(ask("SELECT kind, live, SUM(deals) FROM " + left + " GROUP BY kind, live"));
        assertThat(amounts)
                .isEqualTo(ask("SELECT kind, live, currency, SUM(amount) FROM " + left
                        + " WHERE currency IS NOT NULL GROUP BY kind, live, currency"));
    }

    @Test
    void singleDealsAreCountedWhereNothingGrewOutOfThem() throws SQLException {
        Pipeline pipeline = single.pipeline();
        Set<String> lines = new TreeSet<>();
        for (OutcomeKind kind : KINDS) {
            lines.add(kind + " true " + pipeline.net(kind).deals());
            lines.add(kind + " false " + pipeline.lost(kind).deals());
        }
        assertThat(lines)
                .isEqualTo(ask("SELECT kind, live, COUNT(*) FROM outcome o WHERE mission LIKE 'single%'"
                        + " AND NOT EXISTS (SELECT 1 FROM origin g WHERE g.mission = o.mission AND g.origin = o.id)"
                        + " GROUP BY kind, live"));
    }
}
