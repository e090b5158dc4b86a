package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Payer;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the missions cost (사업비), for what came of them. Costs of missions without a cost line are not known and not in any
 * sum, while their companies, deals and exports are: the population says of how many missions a cost is recorded, and only if it
 * is complete is the ratio that of all. Immutable and thread-safe.
 */
public final class CostMetrics {
    private final Results results;

    private CostMetrics(Results results) {
        this.results = results;
    }

    /**
     * The costs of the missions of some results.
     *
     * @param results the results
     * @return the metrics
     */
    public static CostMetrics of(Results results) {
        return new CostMetrics(results);
    }

    /**
     * {@return what was spent, per currency}
     */
    public MoneyBag total() {
        return total(line -> true);
    }

    /**
     * What one payer spent.
     *
     * @param payer the payer
     * @return the amount, per currency
     */
    public MoneyBag total(Payer payer) {
        return total(line -> line.payer() == payer);
    }

    /**
     * The cost for each company that took part (기업당 사업비).
     *
     * @param currencyCode the currency of the cost
     * @return the ratio, an amount
     */
    public Ratio perCompany(String currencyCode) {
        return new Ratio(
                "cost per company",
                amount(total(), currencyCode),
                NumberRange.from(CompanyMetrics.of(results).participations()),
                currencyCode,
                population());
    }

    /**
     * The cost for each deal of a kind (건당 사업비).
     *
     * @param kind the kind
     * @param currencyCode the currency of the cost
     * @return the ratio, an amount
     */
    public Ratio perDeal(OutcomeKind kind, String currencyCode) {
        return new Ratio(
                "cost per " + kind.nameIn(Locale.ENGLISH),
                amount(total(), currencyCode),
                NumberRange.from(results.summary().figure(kind).deals()),
                currencyCode,
                population());
    }

    /**
     * Realised exports for each unit of the budget (사업비 대비 수출); absent if no cost is recorded in its currency.
     *
     * @param exportCurrency the currency of the exports
     * @param costCurrency the currency of the cost; if it is another one, the result is in the one for each unit of the other
     * @return the ratio
     */
    public Ratio realisedPerCost(String exportCurrency, String costCurrency) {
        return realisedPerCost(exportCurrency, costCurrency, total(), "cost");
    }

    /**
     * Realised exports for each unit that one payer spent (재원별 사업비 대비 수출): all exports, whoever else paid.
     *
     * @param exportCurrency the currency of the exports
     * @param costCurrency the currency of the cost
     * @param payer the payer
     * @return the ratio
     */
    public Ratio realisedPerCost(String exportCurrency, String costCurrency, Payer payer) {
        return realisedPerCost(exportCurrency, costCurrency, total(payer), "cost borne by " + payer);
    }

    private Ratio realisedPerCost(String exportCurrency, String costCurrency, MoneyBag cost, String whose) {
        boolean sameCurrency = exportCurrency.equals(costCurrency);
        return new Ratio(
                "realised exports / " + whose,
                NumberRange.from(results.pipeline().realised().amount(exportCurrency)),
                amount(cost, costCurrency),
                sameCurrency ? Ratio.NUMBER : exportCurrency + "/" + costCurrency,
                population());
    }

    private MoneyBag total(Predicate<CostLine> which) {
        return results.missions().stream()
                .flatMap(mission -> mission.costs().stream())
                .filter(which)
                .map(CostLine::amount)
                .collect(MoneyBag.collector());
    }

    /** The cost of a mission that has no cost line is unknown and not zero: nothing bounds the sum from above. */
    private NumberRange amount(MoneyBag bag, String currencyCode) {
        BigDecimal number = bag.amount(currencyCode).getNumberStripped();
        return population().isComplete() ? NumberRange.exactly(number) : new NumberRange(number, Optional.empty());
    }

    private Population population() {
        long recorded = results.missions().stream()
                .filter(mission -> !mission.costs().isEmpty())
                .count();
        int missions = results.missions().size();
        return new Population("mission with a cost", recorded, missions, missions);
    }
}
