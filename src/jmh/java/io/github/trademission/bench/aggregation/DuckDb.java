package io.github.trademission.bench.aggregation;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in memory, the rows in a table of numbers, each question a statement that is prepared. All rows of the answer are
 * fetched.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
final class DuckDb implements Contender {
    private static final String SUMS =
            "sum(deals)::BIGINT, coalesce(sum(units), 0)::BIGINT FROM outcome WHERE NOT inside";
    private static final String ALL = "SELECT 0, 0, kind, currency, " + SUMS;
    private static final String GROUPED = " GROUP BY kind, currency";

    private final Columns columns;
    private final int stop;
    private final DuckDBConnection database;

    DuckDb(Data data, int threads) {
        columns = data.columns();
        stop = columns.stops.number(data.stop().id());
        try {
            database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = database.createStatement()) {
                statement.execute("SET threads = " + threads);
                statement.execute("""
                        CREATE TABLE outcome (id INTEGER, kind TINYINT, status TINYINT, live BOOLEAN, inside BOOLEAN, deals INTEGER,
                        currency TINYINT, units BIGINT, stop INTEGER, country SMALLINT, industry SMALLINT, company INTEGER)""");
                statement.execute("CREATE TABLE origin (outcome INTEGER, origin INTEGER)");
            }
            load();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void load() throws SQLException {
        try (DuckDBAppender outcomes = database.createAppender("outcome");
                DuckDBAppender origins = database.createAppender("origin")) {
            for (int row = 0; row < columns.rows; row++) {
                outcomes.beginRow()
                        .append(row)
                        .append(columns.kind[row])
                        .append(columns.status[row])
                        .append(columns.live[row])
                        .append(columns.inside[row])
                        .append(columns.deals[row]);
                if (columns.currency[row] == Columns.NONE) {
                    outcomes.appendNull().appendNull();
                } else {
                    outcomes.append(columns.currency[row]).append(columns.units[row]);
                }
                outcomes.append(columns.stop[row])
                        .append(columns.country[row])
                        .append(columns.industry[row])
                        .append(columns.company[row])
                        .endRow();
                if (columns.origin[row] != Columns.NONE) {
                    origins.beginRow().append(row).append(columns.origin[row]).endRow();
                }
            }
        }
    }

    @Override
    public Supplier<List<long[]>> ask(Question question) {
        String sql = sql(question.asked());
        try {
            PreparedStatement statement = database.prepareStatement(sql);
            return () -> fetch(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private String sql(Question question) {
        return switch (question) {
            case KIND -> ALL + " AND kind = " + OutcomeKind.CONTRACT.ordinal() + GROUPED;
            case STOP -> ALL + " AND stop = " + stop + GROUPED;
            case STATUS -> ALL + " AND status = " + OutcomeStatus.COMPLETED.ordinal() + GROUPED;
            case COUNTRY -> "SELECT country, 0, kind, currency, " + SUMS + GROUPED + ", country";
            case COUNTRY_INDUSTRY ->
                "SELECT country, industry, kind, currency, " + SUMS + GROUPED + ", country, industry";
            case COMPANY -> "SELECT company, 0, kind, currency, " + SUMS + GROUPED + ", company";
            case NET ->
                ALL + " AND live AND NOT EXISTS (SELECT 1 FROM origin WHERE origin.origin = outcome.id)" + GROUPED;
            default -> ALL + GROUPED;
        };
    }

    /** Also closes the statement, which is asked once. */
    private static List<long[]> fetch(PreparedStatement prepared) {
        try (PreparedStatement statement = prepared;
                ResultSet found = statement.executeQuery()) {
            List<long[]> rows = new ArrayList<>();
            while (found.next()) {
                long currency = found.getLong(4);
                rows.add(new long[] {
                    found.getLong(1),
                    found.getLong(2),
                    found.getLong(3),
                    found.wasNull() ? Columns.NONE : currency,
                    found.getLong(5),
                    found.getLong(6)
                });
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Answer answer(Question question, Object given) {
        Answer answer = new Answer();
        for (Object found : (List<?>) given) {
            long[] row = (long[]) found;
            String key = key(question, (int) row[0], (int) row[1]);
            answer.addDeals(key, (int) row[2], row[4]);
            if (row[3] != Columns.NONE) {
                answer.addUnits(key, (int) row[2], (int) row[3], row[5]);
            }
        }
        return answer;
    }

    private String key(Question question, int first, int second) {
        return switch (question.asked()) {
            case COUNTRY -> columns.countries.name(first);
            case COUNTRY_INDUSTRY -> columns.countries.name(first) + " " + columns.industries.name(second);
            case COMPANY -> columns.companies.name(first);
            default -> "";
        };
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
