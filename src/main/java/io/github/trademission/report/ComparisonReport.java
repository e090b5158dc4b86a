package io.github.trademission.report;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.comparison.Difference;
import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two sets of results beside each other: per kind and currency what they were, what they are, and how far they moved.
 * Immutable and thread-safe.
 */
public final class ComparisonReport {
    private final Comparison<OutcomeKind> comparison;
    private final String base;
    private final String current;

    private ComparisonReport(Comparison<OutcomeKind> comparison, String base, String current) {
        this.comparison = comparison;
        this.base = base;
        this.current = current;
    }

    /**
     * The report of a comparison.
     *
     * @param comparison the comparison
     * @param base what the base is called
     * @param current what the compared results are called
     * @return its report
     */
    public static ComparisonReport of(Comparison<OutcomeKind> comparison, String base, String current) {
        return new ComparisonReport(comparison, base, current);
    }

    /**
     * {@return the comparison}
     */
    public Comparison<OutcomeKind> comparison() {
        return comparison;
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     */
    public String text(Locale locale) {
        Terms terms = new Terms(locale);
        TextTable table = new TextTable();
        row(table, "", terms.of("base"), terms.of("current"), terms.of("change"), terms.of("relative"));
        Comparison.Line total = comparison.total();
        for (OutcomeKind kind : total.kinds()) {
            row(table, mark(terms, kind) + terms.kind(kind), total.deals(kind));
            for (String currency : total.currencies(kind)) {
                row(table, "  " + currency, total.amount(kind, currency));
            }
        }
        return terms.of("comparison", base, current) + "\n" + table.text();
    }

    private String mark(Terms terms, OutcomeKind kind) {
        if (comparison.newKeys().contains(kind)) {
            return "(" + terms.of("newKey") + ") ";
        }
        return comparison.vanishedKeys().contains(kind) ? "(" + terms.of("vanishedKey") + ") " : "";
    }

    private static void row(TextTable table, String name, Difference difference) {
        row(
                table,
                name,
                text(difference.base()),
                text(difference.current()),
                bounds(difference.low(), difference.high(), ""),
                difference.relative().map(ComparisonReport::percent).orElse("-"));
    }

    private static void row(TextTable table, String... cells) {
        table.row(List.of(cells).stream().map(List::of).toList());
    }

    private static String text(NumberRange range) {
        return bounds(Optional.of(range.low()), range.high(), "");
    }

    private static String percent(Ratio ratio) {
        Optional<BigDecimal> low = ratio.low(4).map(share -> share.movePointRight(2));
        Optional<BigDecimal> high = ratio.high(4).map(share -> share.movePointRight(2));
        return low.isEmpty() && high.isEmpty() ? "-" : bounds(low, high, " %");
    }

    private static String bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
        String least = low.map(ComparisonReport::grouped).orElse("?");
        String most = high.map(ComparisonReport::grouped).orElse("?");
        return (least.equals(most) ? least : "[" + least + ", " + most + "]") + unit;
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
