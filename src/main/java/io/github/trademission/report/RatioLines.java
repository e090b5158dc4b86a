package io.github.trademission.report;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratios;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conversion rates and averages, in all and by stop; those with an empty denominator are left out. */
final class RatioLines {
    private final Terms terms;
    private final Results results;
    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    RatioLines(Terms terms, Results results) {
        this.terms = terms;
        this.results = results;
        this.summary = results.summary();
    }

    String text() {
        Ratios ratios = results.ratios();
        Set<String> currencies = summary.tally(OutcomeKind.CONSULTATION).currencies();
        if (summary.tally(OutcomeKind.CONTRACT).rows() > 0) {
            String conversion = over(List.of(OutcomeKind.CONTRACT));
            percent(
                    conversion + ", " + terms.of("byCount"),
                    ratios.conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
            for (String currency : currencies) {
                percent(
                        conversion + ", " + terms.of("byValue"),
                        ratios.conversionByValue(currency, OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT));
            }
        }
        for (String currency : summary.tally(OutcomeKind.CONTRACT).currencies()) {
            money(
                    terms.of("perDeal", terms.kind(OutcomeKind.CONTRACT)),
                    ratios.valuePerDeal(OutcomeKind.CONTRACT, currency));
        }
        for (String currency : currencies) {
            money(
                    terms.of("perCompanyValue", terms.kind(OutcomeKind.CONSULTATION)),
                    ratios.valuePerCompany(OutcomeKind.CONSULTATION, currency));
        }
        number(
                terms.of("perCompanyDeals", terms.kind(OutcomeKind.CONSULTATION)),
                ratios.dealsPerCompany(OutcomeKind.CONSULTATION));
        results.by(Dimension.STOP).keys().forEach(this::ofStop);
        return lines.isEmpty() ? "" : terms.of("ratios") + "\n" + String.join("\n", lines) + "\n";
    }

    private void ofStop(Stop stop) {
        Results here = results.where(row -> row.outcome().stop().equals(Optional.of(stop)));
        Summary found = here.summary();
        String name = stop.city()
                .map(city -> city.nameIn(terms.locale()))
                .orElseGet(() -> stop.country().nameIn(terms.locale()));
        for (String currency : found.tally(OutcomeKind.CONSULTATION).currencies()) {
            if (found.tally(OutcomeKind.MOU).rows()
                            + found.tally(OutcomeKind.CONTRACT).rows()
                    > 0) {
                percent(
                        name + ": " + over(List.of(OutcomeKind.MOU, OutcomeKind.CONTRACT)) + ", " + terms.of("byValue"),
                        here.ratios()
                                .conversionByValue(
                                        currency, OutcomeKind.CONSULTATION, OutcomeKind.MOU, OutcomeKind.CONTRACT));
            }
            if (found.tally(OutcomeKind.PROSPECT).rows() > 0) {
                percent(
                        name + ": " + over(List.of(OutcomeKind.PROSPECT)) + ", " + terms.of("byValue"),
                        here.ratios().conversionByValue(currency, OutcomeKind.CONSULTATION, OutcomeKind.PROSPECT));
            }
        }
    }

    private String over(List<OutcomeKind> kinds) {
        String divided = kinds.size() == 1 ? terms.kinds(kinds) : "(" + terms.kinds(kinds) + ")";
        return divided + " / " + terms.kind(OutcomeKind.CONSULTATION);
    }

    private void percent(String name, Ratio ratio) {
        add(
                name,
                ratio.low(4).map(low -> low.movePointRight(2)),
                ratio.high(4).map(high -> high.movePointRight(2)),
                " %");
    }

    private void number(String name, Ratio ratio) {
        add(name, ratio.low(2), ratio.high(2), "");
    }

    private void money(String name, Ratio ratio) {
        ratio.money()
                .ifPresent(amount ->
                        lines.add("  " + terms.of("range", name, terms.amounts().format(amount))));
    }

    private void add(String name, Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
        if (low.isEmpty() && high.isEmpty()) {
            return;
        }
        String least = low.map(BigDecimal::toPlainString).orElse("?");
        String most = high.map(BigDecimal::toPlainString).orElse("?");
        String text = least.equals(most) ? least : "[" + least + ", " + most + "]";
        lines.add("  " + terms.of("range", name, text + unit));
    }
}
