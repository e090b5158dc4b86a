package io.github.trademission.report;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import java.util.ArrayList;
import java.util.List;

/** Each deal once, at the furthest stage it reached. */
final class NetLines {
    private final Terms terms;
    private final List<FigureLine<Figure>> figures;
    private final TextTable table = new TextTable();

    NetLines(Terms terms, List<FigureLine<Figure>> figures) {
        this.terms = terms;
        this.figures = figures;
    }

    String text() {
        figures.forEach(line -> add(line.nameIn(terms.locale()), line.value()));
        return terms.of("net") + "\n" + table.text();
    }

    private void add(String name, Figure figure) {
        List<String> amounts = new ArrayList<>();
        figure.amounts().values().forEach(amount -> amounts.add(terms.amount(amount)));
        if (figure.undisclosed().high().orElse(0) > 0) {
            amounts.add(terms.of("undisclosedCell", range(figure.undisclosed())));
        }
        if (figure.deals().equals(CountRange.ZERO) && amounts.isEmpty()) {
            return;
        }
        table.row(List.of(
                List.of("  " + name), List.of(terms.deals(figure.deals())), List.of(String.join(", ", amounts))));
    }

    private static String range(CountRange range) {
        return range.toString();
    }
}
