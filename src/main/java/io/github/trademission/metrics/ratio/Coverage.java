package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.model.OutcomeKind;
import java.util.function.Predicate;

/**
 * How much of the deals and of the value of a kind is itemised (told deal by deal), attributed (to companies) and disclosed.
 * A row whose number of deals is unknown enters by value only. Where rows may be inside others, the shares are ranges, with the
 * doubts in their populations: the low bound leaves out what the part may count twice, the high one what the rest may. Immutable
 * and thread-safe.
 */
public final class Coverage {
    private final RowsOfKind rows;

    private Coverage(RowsOfKind rows) {
        this.rows = rows;
    }

    /**
     * How much of a kind is itemised, attributed and disclosed.
     *
     * @param results the results
     * @param kind the kind
     * @return the coverage
     */
    public static Coverage of(Results results, OutcomeKind kind) {
        return new Coverage(RowsOfKind.of(results, kind));
    }

    /**
     * {@return the share of the deals that have a row of their own}
     */
    public Ratio itemisedDeals() {
        return rows.shareOfDeals("itemised", Coverage::isSingle);
    }

    /**
     * The share of the value that stands in rows of single deals.
     *
     * @param currencyCode the currency
     * @return the ratio, a share
     */
    public Ratio itemisedValue(String currencyCode) {
        return shareOfValue("itemised", currencyCode, Coverage::isSingle);
    }

    /**
     * {@return the share of the deals in rows that name their companies}
     */
    public Ratio attributedDeals() {
        return rows.shareOfDeals("attributed", Coverage::isAttributed);
    }

    /**
     * The share of the value in rows that name their companies.
     *
     * @param currencyCode the currency
     * @return the ratio, a share
     */
    public Ratio attributedValue(String currencyCode) {
        return shareOfValue("attributed", currencyCode, Coverage::isAttributed);
    }

    /**
     * {@return the share of the deals in rows that disclose their value}
     */
    public Ratio disclosedDeals() {
        return rows.shareOfDeals(
                "disclosed", row -> row.outcome().currentValue().isPresent());
    }

    /**
     * {@return what they are computed from, for logs and tests}
     */
    @Override
    public String toString() {
        return "Coverage[of=" + rows + "]";
    }

    private Ratio shareOfValue(String part, String currencyCode, Predicate<Row> condition) {
        Ratio share = rows.shareOfValue(part, currencyCode, condition);
        return new Ratio(
                share.name() + " in " + currencyCode,
                share.numerator(),
                share.denominator(),
                share.unit(),
                share.population(),
                share.missing());
    }

    private static boolean isSingle(Row row) {
        return row.outcome().count().orElse(0) == 1;
    }

    private static boolean isAttributed(Row row) {
        return !row.outcome().companies().isEmpty();
    }
}
