package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much of the deals and of the value of a kind is itemised (told deal by deal), attributed (to companies) and disclosed.
 * A row whose number of deals is unknown enters by value only. Where rows may be inside others, the shares are ranges, with the
 * doubts in their populations: the low bound leaves out what the part may count twice, the high one what the rest may. Immutable
 * and thread-safe.
 */
public final class Coverage {
    private final OutcomeKind kind;
    private final List<Contribution> rows;
    private final List<PossibleOverlap> overlaps;
    private final int missions;

    Coverage(Results results, OutcomeKind kind) {
        this.kind = kind;
        Deals deals = new Deals(results.rows(), EnumSet.of(kind));
        this.rows = deals.contributions();
        this.overlaps = deals.possibleOverlaps();
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
        Share share = new Share();
        long counted = 0;
        for (Contribution row : rows) {
            if (row.isCountKnown()) {
                counted++;
                share.add(row.dealsHigh(), condition.test(row));
            }
        }
        for (PossibleOverlap overlap : overlaps) {
            if (overlap.row().isCountKnown() && overlap.batch().isCountKnown()) {
                share.countTwice(overlap, overlap.deals(), condition.test(overlap.batch()));
            }
        }
        return share.ratio(what + " / all " + name() + " by count", population(counted));
    }

    private Ratio value(String what, String currencyCode, Predicate<Contribution> condition) {
        Share share = new Share();
        long valued = 0;
        for (Contribution row : rows) {
            if (currencyCode.equals(row.currency())) {
                valued++;
                share.add(row.valueHigh(), condition.test(row));
            }
        }
        for (PossibleOverlap overlap : overlaps) {
            if (currencyCode.equals(overlap.row().currency())) {
                Contribution lowered = overlap.sameCurrency() ? overlap.batch() : overlap.row();
                share.countTwice(overlap, overlap.value(), condition.test(lowered));
            }
        }
        return share.ratio(what + " / all " + name() + " by value", population(valued));
    }

    private Population population(long entered) {
        return new Population("row", entered, rows.size(), missions);
    }

    private String name() {
        return kind.nameIn(Locale.ENGLISH);
    }

    /** A part of a whole. What is perhaps counted twice in the part leaves the whole as it is, to keep the share at 1 or less. */
    private static final class Share {
        private final WideSum part = new WideSum();
        private final WideSum whole = new WideSum();
        private final WideSum twiceInPart = new WideSum();
        private final WideSum twiceInRest = new WideSum();
        private final List<PossibleOverlap> twice = new ArrayList<>();

        void add(long number, boolean isPart) {
            whole.add(number);
            part.add(isPart ? number : 0);
        }

        void countTwice(PossibleOverlap overlap, long number, boolean isPart) {
            if (number > 0) {
                twice.add(overlap);
                (isPart ? twiceInPart : twiceInRest).add(number);
            }
        }

        Ratio ratio(String name, Population population) {
            return new Ratio(
                    name, range(part, twiceInPart), range(whole, twiceInRest), Ratio.SHARE, population.with(twice));
        }

        private static NumberRange range(WideSum sum, WideSum twice) {
            BigDecimal high = new BigDecimal(sum.total());
            return new NumberRange(high.subtract(new BigDecimal(twice.total())), Optional.of(high));
        }
    }
}
