package io.github.trademission.metrics;

import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Conditions on rows for {@link Results#where}, to be joined by {@code and}, {@code or} and {@code negate}. A row of which
 * nobody recorded what is asked for does not meet the condition.
 *
 * <pre>{@code
 * results.where(RowFilter.country(Country.of("KZ")).and(RowFilter.live()))
 * }</pre>
 */
public final class RowFilter {
    private RowFilter() {}

    /**
     * Rows of some kinds.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the condition
     */
    public static Predicate<Row> kind(OutcomeKind kind, OutcomeKind... more) {
        Set<OutcomeKind> kinds = EnumSet.of(kind, more);
        return new ColumnFilter(
                row -> kinds.contains(row.outcome().kind()),
                selection -> row -> kinds.contains(selection.table().kind(row)));
    }

    /**
     * Rows of a stop.
     *
     * @param stop the stop
     * @return the condition
     */
    public static Predicate<Row> stop(Stop stop) {
        return under(Dimension.STOP, stop);
    }

    /**
     * Rows of a country, by their stop.
     *
     * @param country the country
     * @return the condition
     */
    public static Predicate<Row> country(Country country) {
        return under(Dimension.COUNTRY, country);
    }

    /**
     * Rows of a market group, by the country of their stop.
     *
     * @param group the group
     * @return the condition
     */
    public static Predicate<Row> market(MarketGroup group) {
        return ColumnFilter.under(Dimension.COUNTRY, group.countries()::contains);
    }

    /**
     * Rows of a company, alone or with others.
     *
     * @param company the company
     * @return the condition
     */
    public static Predicate<Row> company(Company company) {
        return under(Dimension.COMPANY, company);
    }

    /**
     * Rows of an industry: of any of their companies, or their own if they name none.
     *
     * @param industry the industry
     * @return the condition
     */
    public static Predicate<Row> industry(Industry industry) {
        return under(Dimension.INDUSTRY, industry);
    }

    /**
     * Rows that certainly came about within a period; see {@link Dimension#YEAR} for rows without a date.
     *
     * @param period the period
     * @return the condition
     */
    public static Predicate<Row> within(DateRange period) {
        return row -> RowDates.days(row).filter(period::contains).isPresent();
    }

    /**
     * Rows of some status.
     *
     * @param status a status
     * @param more further ones
     * @return the condition
     */
    public static Predicate<Row> status(OutcomeStatus status, OutcomeStatus... more) {
        Set<OutcomeStatus> any = EnumSet.of(status, more);
        return ColumnFilter.under(Dimension.STATUS, any::contains);
    }

    /**
     * {@return the condition of rows of which something may still come, or has}
     */
    public static Predicate<Row> live() {
        return new ColumnFilter(row -> row.outcome().status().isLive(), selection -> selection.table()::isLive);
    }

    /**
     * Rows under a key of a dimension, alone or with other keys.
     *
     * @param dimension the dimension
     * @param key the key
     * @param <K> the key's type
     * @return the condition
     */
    public static <K> Predicate<Row> under(Dimension<K> dimension, K key) {
        Object identity = dimension.identity(key);
        ColumnFilter filter =
                ColumnFilter.under(dimension, found -> dimension.identity(found).equals(identity));
        return dimension.isLasting() ? filter : filter.byRow();
    }
}
