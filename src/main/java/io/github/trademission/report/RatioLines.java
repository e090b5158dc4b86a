package io.github.trademission.report;

import io.github.trademission.metrics.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ratios and averages, a line each; those that nothing is known of are left out. */
final class RatioLines {
    private final Terms terms;
    private final List<FigureLine<Ratio>> ratios;

    RatioLines(Terms terms, List<FigureLine<Ratio>> ratios) {
        this.terms = terms;
        this.ratios = ratios;
    }

    String text() {
        String lines = ratios.stream()
                .flatMap(line -> text(line.value()).stream()
                        .map(value -> "  " + terms.of("range", line.nameIn(terms.locale()), value) + "\n"))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : terms.of("ratios") + "\n" + lines;
    }

    private Optional<String> text(Ratio ratio) {
        if (ratio.currency().isPresent()) {
            return ratio.money().map(terms.amounts()::format);
        }
        return ratio.unit().equals(Ratio.SHARE)
                ? bounds(percent(ratio.low(4)), percent(ratio.high(4)), " %")
                : bounds(ratio.low(2), ratio.high(2), "");
    }

    private static Optional<BigDecimal> percent(Optional<BigDecimal> share) {
        return share.map(known -> known.movePointRight(2));
    }

    private static Optional<String> bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        String least = low.map(BigDecimal::toPlainString).orElse("?");
        String most = high.map(BigDecimal::toPlainString).orElse("?");
        return Optional.of((least.equals(most) ? least : "[" + least + ", " + most + "]") + unit);
    }
}
