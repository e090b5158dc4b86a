package io.github.trademission.report;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;

/** Each deal once, at the furthest stage it reached. */
final class NetLines {
    private final Terms terms;
    private final Pipeline pipeline;
    private final TextTable table = new TextTable();

    NetLines(Terms terms, Pipeline pipeline) {
        this.terms = terms;
        this.pipeline = pipeline;
    }

    String text() {
        for (OutcomeKind kind : OutcomeKind.values()) {
            add(terms.kind(kind), pipeline.net(kind));
            add(terms.kind(kind) + " (" + terms.of("lost") + ")", pipeline.lost(kind));
        }
        add(terms.of("realised"), pipeline.realised());
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
