package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Payer;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the missions cost (사업비), for what came of them. Costs of missions without a cost line are not known and not in any
 * sum, while their companies, deals and exports are: the population says of how many missions a cost is recorded, and only if it
 * is complete is the ratio that of all. Without any cost in the currency asked for a ratio is absent, and not zero. Immutable and
 * thread-safe.
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
        return amount(currencyCode, Side.OtherCurrencies.APART)
                .over(
                        CompanyMetrics.of(results).size(),
                        "cost in " + currencyCode + " per company",
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
        Summary summary = results.summary();
        return amount(currencyCode, Side.OtherCurrencies.APART)
                .over(
                        Side.deals(summary.figure(kind), summary.kinds()),
                        "cost in " + currencyCode + " per " + kind.nameIn(Locale.ENGLISH),
                        currencyCode,
                        population());
    }

    /**
     * Realised exports for each unit of the budget (사업비 대비 수출); absent if no cost, or no money that arrived, is
     * recorded in its currency.
     *
     * @param exportCurrency the currency of the exports
     * @param costCurrency the currency of the cost; if it is another one, the result is in the one for each unit of the other
     * @return the ratio
     */
    public Ratio realisedPerCost(String exportCurrency, String costCurrency) {
        return realisedPerCost(exportCurrency, costCurrency, line -> true, "cost");
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
        return realisedPerCost(exportCurrency, costCurrency, line -> line.payer() == payer, "cost borne by " + payer);
    }

    private Ratio realisedPerCost(String exportCurrency, String costCurrency, Predicate<CostLine> cost, String whose) {
        boolean sameCurrency = exportCurrency.equals(costCurrency);
        return realised(results, exportCurrency, Side.OtherCurrencies.APART)
                .over(
                        amount(cost, costCurrency, Side.OtherCurrencies.APART),
                        "realised exports in " + exportCurrency + " / " + whose + " in " + costCurrency,
                        sameCurrency ? Ratio.NUMBER : exportCurrency + "/" + costCurrency,
                        population());
    }

    /** The money that arrived in one currency; where none arrived in any, nobody recorded it. */
    static Side realised(Results results, String currencyCode, Side.OtherCurrencies others) {
        Figure arrived = results.pipeline().realised();
        return arrived.deals().equals(CountRange.ZERO)
                ? Side.notRecorded("수출이행", "realised export")
                : Side.amount(arrived, arrived.kinds(), currencyCode, others);
    }

    /**
     * {@return what they are computed from, for logs and tests}
     */
    @Override
    public String toString() {
        return "CostMetrics[of=" + results + "]";
    }

    private MoneyBag total(Predicate<CostLine> which) {
        return lines(which).stream().map(CostLine::amount).collect(MoneyBag.collector());
    }

    /** All costs in one currency. */
    Side amount(String currencyCode, Side.OtherCurrencies others) {
        return amount(line -> true, currencyCode, others);
    }

    /** The cost of a mission that has no cost line is unknown and not zero: nothing bounds the sum from above. */
    private Side amount(Predicate<CostLine> which, String currencyCode, Side.OtherCurrencies others) {
        List<CostLine> lines = lines(which);
        if (lines.isEmpty()) {
            return Side.notRecorded("사업비", "cost");
        }
        Predicate<CostLine> isAsked =
                line -> line.amount().getCurrency().getCurrencyCode().equals(currencyCode);
        boolean isInCurrency = lines.stream().anyMatch(isAsked);
        List<Missing> missing = new ArrayList<>();
        if (!lines.stream().allMatch(isAsked) && !(isInCurrency && others == Side.OtherCurrencies.APART)) {
            missing.add(new Missing(
                    isInCurrency ? Missing.Reason.SOME_IN_OTHER_CURRENCY : Missing.Reason.OTHER_CURRENCY,
                    "사업비에 다른 통화 금액 포함, 환율 필요",
                    "cost in another currency, which needs a rate"));
        }
        Population recorded = population();
        long unknown = recorded.of() - recorded.counted();
        if (unknown > 0) {
            missing.add(new Missing(
                    Missing.Reason.SOME_NOT_RECORDED,
                    "무역사절단 " + unknown + "회 사업비 기록 없음",
                    "no cost is recorded of " + unknown + (unknown == 1 ? " mission" : " missions")));
        }
        BigDecimal number = total(which).amount(currencyCode).getNumberStripped();
        return new Side(
                missing.isEmpty() ? NumberRange.exactly(number) : new NumberRange(number, Optional.empty()), missing);
    }

    private List<CostLine> lines(Predicate<CostLine> which) {
        return results.missions().stream()
                .flatMap(mission -> mission.costs().stream())
                .filter(which)
                .toList();
    }

    private Population population() {
        long recorded = results.missions().stream()
                .filter(mission -> !mission.costs().isEmpty())
                .count();
        int missions = results.missions().size();
        return new Population("mission with a cost", recorded, missions, missions);
    }
}
