package io.github.trademission.report;

import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ratios and averages, a line each: the value or its bounds, or that there is none, and what is missing to know it. */
final class RatioLines {
    private final Terms terms;
    private final List<FigureLine<Ratio>> ratios;

    RatioLines(Terms terms, List<FigureLine<Ratio>> ratios) {
        this.terms = terms;
        this.ratios = ratios;
    }

    String text() {
        String lines = ratios.stream()
                .map(line -> "  " + terms.of("range", line.nameIn(terms.locale()), text(line.value())) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : terms.of("ratios") + "\n" + lines;
    }

    private String text(Ratio ratio) {
        List<String> remarks = new ArrayList<>();
        Population population = ratio.population();
        // An average of the deals that have a count and a value; of other ratios it is among what is missing.
        if (!ratio.isAbsent() && ratio.missing().isEmpty() && !population.isComplete()) {
            remarks.add(terms.of("population", population.of(), population.counted()));
        }
        ratio.missing().stream().map(why -> why.text(terms.locale())).forEach(remarks::add);
        String value = value(ratio).orElseGet(() -> terms.of("absent"));
        return remarks.isEmpty() ? value : terms.of("remarks", value, String.join("; ", remarks));
    }

    private Optional<String> value(Ratio ratio) {
        if (ratio.isAbsent()) {
            return Optional.empty();
        }
        if (ratio.currency().isPresent()) {
            String code = ratio.currency().get();
            int decimals = Amounts.currency(code).getDefaultFractionDigits();
            return Optional.of(bounds(money(ratio.low(decimals), code), money(ratio.high(decimals), code), ""));
        }
        return Optional.of(
                ratio.unit().equals(Ratio.SHARE)
                        ? bounds(percent(ratio.low(4)), percent(ratio.high(4)), " %")
                        : bounds(plain(ratio.low(2)), plain(ratio.high(2)), ""));
    }

    private Optional<String> money(Optional<BigDecimal> number, String code) {
        return number.map(known -> terms.amounts().format(Amounts.of(known, code)));
    }

    private static Optional<String> percent(Optional<BigDecimal> share) {
        return plain(share.map(known -> known.movePointRight(2)));
    }

    private static Optional<String> plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString);
    }

    private static String bounds(Optional<String> low, Optional<String> high, String unit) {
        String least = low.orElse("?");
        String most = high.orElse("?");
        return (least.equals(most) ? least : "[" + least + ", " + most + "]") + unit;
    }
}
