package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How much of the deals and of the value of a kind is itemised (told deal by deal), attributed (to companies) and disclosed.
 * Rows are as recorded, those that may be inside another one too; a row whose number of deals is unknown enters by value only. Immutable and thread-safe.
 */
public final class Coverage {
    private final OutcomeKind kind;
    private final List<Contribution> rows;
    private final int missions;

    Coverage(Results results, OutcomeKind kind) {
        this.kind = kind;
        this.rows = new Deals(results.rows(), EnumSet.of(kind)).contributions();
        this.missions = results.missions().size();
    }

    /**
     * {@return the share of the deals that have a row of their own}
     */
    public Ratio itemisedDeals() {
        return deals("itemised", Contribution::isSingle);
    }

    /**
     * The share of the value that stands in rows of single deals.
     *
     * @param currencyCode the currency
     * @return the ratio, a share
     */
    public Ratio itemisedValue(String currencyCode) {
        return value("itemised", currencyCode, Contribution::isSingle);
    }

    /**
     * {@return the share of the deals in rows that name their companies}
     */
    public Ratio attributedDeals() {
        return deals("attributed", Coverage::isAttributed);
    }

    /**
     * The share of the value in rows that name their companies.
     *
     * @param currencyCode the currency
     * @return the ratio, a share
     */
    public Ratio attributedValue(String currencyCode) {
        return value("attributed", currencyCode, Coverage::isAttributed);
    }

    /**
     * {@return the share of the deals in rows that disclose their value}
     */
    public Ratio disclosedDeals() {
        return deals("disclosed", Contribution::isDisclosed);
    }

    private static boolean isAttributed(Contribution row) {
        return !row.outcome().companies().isEmpty();
    }

    private Ratio deals(String what, Predicate<Contribution> condition) {
        long all = 0;
        long some = 0;
        long counted = 0;
        for (Contribution row : rows) {
            if (row.isCountKnown()) {
                counted++;
                all += row.dealsHigh();
                some += condition.test(row) ? row.dealsHigh() : 0;
            }
        }
        return new Ratio(
                what + " / all " + name() + " by count",
                NumberRange.exactly(some),
                NumberRange.exactly(all),
                Ratio.SHARE,
                new Population("row", counted, rows.size(), missions));
    }

    private Ratio value(String what, String currencyCode, Predicate<Contribution> condition) {
        WideSum all = new WideSum();
        WideSum some = new WideSum();
        long valued = 0;
        for (Contribution row : rows) {
            if (currencyCode.equals(row.currency())) {
                valued++;
                all.add(row.valueHigh());
                some.add(condition.test(row) ? row.valueHigh() : 0);
            }
        }
        return new Ratio(
                what + " / all " + name() + " by value",
                NumberRange.exactly(new BigDecimal(some.total())),
                NumberRange.exactly(new BigDecimal(all.total())),
                Ratio.SHARE,
                new Population("row", valued, rows.size(), missions));
    }

    private String name() {
        return kind.nameIn(Locale.ENGLISH);
    }
}
