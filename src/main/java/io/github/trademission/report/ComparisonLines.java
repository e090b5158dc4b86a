package io.github.trademission.report;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.comparison.Difference;
import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two sets of results beside each other, kind by kind and currency by currency, then why something is not known. */
final class ComparisonLines {
    private final Terms terms;
    private final Comparison<OutcomeKind> comparison;
    private final TextTable table = new TextTable();
    private final Set<String> reasons = new LinkedHashSet<>();

    ComparisonLines(Terms terms, Comparison<OutcomeKind> comparison) {
        this.terms = terms;
        this.comparison = comparison;
    }

    String text() {
        table.row(List.of(List.of(""), word("base"), word("current"), word("change"), word("relative")));
        Comparison.Line total = comparison.total();
        for (OutcomeKind kind : total.kinds()) {
            row(mark(kind) + terms.kind(kind), total.deals(kind));
            reason(terms.kind(kind), total.deals(kind));
            for (String currency : total.currencies(kind)) {
                row("  " + currency, total.amount(kind, currency));
                reason(terms.kind(kind) + " " + currency, total.amount(kind, currency));
            }
            if (total.currencies(kind).isEmpty()) {
                nothingDisclosed(kind, total);
            }
            doubts(kind, total);
        }
        return table.text()
                + (reasons.isEmpty() ? "" : terms.of("unknowns") + "\n")
                + reasons.stream().map(reason -> "  " + reason + "\n").collect(Collectors.joining());
    }

    private String mark(OutcomeKind kind) {
        if (comparison.newKeys().contains(kind)) {
            return "(" + terms.of("newKey") + ") ";
        }
        return comparison.vanishedKeys().contains(kind) ? "(" + terms.of("vanishedKey") + ") " : "";
    }

    private void row(String name, Difference difference) {
        table.row(List.of(
                List.of(name),
                side(difference.base(), difference.baseUndisclosed()),
                side(difference.current(), difference.currentUndisclosed()),
                change(difference),
                List.of(difference
                        .relative()
                        .filter(ratio -> !ratio.isAbsent())
                        .map(ComparisonLines::percent)
                        .orElseGet(() -> terms.of("none")))));
    }

    /** A kind without an amount on either side, of which rows may still have one that nobody told. */
    private void nothingDisclosed(OutcomeKind kind, Comparison.Line total) {
        CountRange before = total.base().figure(kind).undisclosed();
        CountRange after = total.current().figure(kind).undisclosed();
        if (before.equals(CountRange.ZERO) && after.equals(CountRange.ZERO)) {
            return;
        }
        table.row(List.of(
                List.of("  " + terms.of("amount")),
                undisclosed(before).map(List::of).orElseGet(() -> word("none")),
                undisclosed(after).map(List::of).orElseGet(() -> word("none")),
                word("incomparable"),
                word("none")));
        String why = Stream.of(side("base", before), side("current", after))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        reasons.add(terms.of("range", terms.kind(kind), terms.of("range", terms.of("incomparable"), why)));
    }

    private Optional<String> side(String key, CountRange undisclosed) {
        return undisclosed(undisclosed).map(rows -> terms.of(key) + " " + rows);
    }

    private List<String> side(NumberRange number, CountRange undisclosed) {
        Optional<String> rows = undisclosed(undisclosed);
        List<String> lines = new ArrayList<>();
        // Of undisclosed rows alone there is no number, not even the zero that bounds it.
        if (rows.isEmpty() || number.high().isPresent()) {
            lines.add(text(number));
        }
        rows.ifPresent(lines::add);
        return lines;
    }

    private Optional<String> undisclosed(CountRange rows) {
        return rows.equals(CountRange.ZERO)
                ? Optional.empty()
                : Optional.of(terms.of("undisclosedCell", terms.range(rows)));
    }

    private List<String> change(Difference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(difference.isAbsent() ? terms.of("incomparable") : bounds(difference.low(), difference.high(), ""));
        if (!difference.isComplete()) {
            difference.ofDisclosed().ifPresent(moved -> lines.add(terms.of("ofDisclosed", text(moved))));
        }
        return lines;
    }

    private void reason(String name, Difference difference) {
        if (!difference.missing().isEmpty()) {
            String why = difference.missing().stream().map(this::text).collect(Collectors.joining(", "));
            reasons.add(terms.of(
                    "range", name, difference.isAbsent() ? terms.of("range", terms.of("incomparable"), why) : why));
        }
    }

    private String text(Missing missing) {
        return missing.text(terms.locale());
    }

    private void doubts(OutcomeKind kind, Comparison.Line total) {
        doubts(terms.of("base"), total.base().figure(kind));
        doubts(terms.of("current"), total.current().figure(kind));
    }

    private void doubts(String side, Figure figure) {
        for (Doubt doubt : figure.doubts()) {
            reasons.add(terms.of("range", side, doubt.text(terms.locale())));
        }
    }

    private List<String> word(String key) {
        return List.of(terms.of(key));
    }

    private static String text(NumberRange range) {
        return bounds(Optional.of(range.low()), range.high(), "");
    }

    private static String percent(Ratio ratio) {
        return bounds(
                ratio.low(4).map(share -> share.movePointRight(2)),
                ratio.high(4).map(share -> share.movePointRight(2)),
                " %");
    }

    private static String bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
        String least = low.map(ComparisonLines::grouped).orElse("?");
        String most = high.map(ComparisonLines::grouped).orElse("?");
        return (least.equals(most) ? least : "[" + least + ", " + most + "]") + unit;
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
