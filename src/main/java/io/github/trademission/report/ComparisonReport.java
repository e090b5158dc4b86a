package io.github.trademission.report;

import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.OutcomeKind;
import java.util.Locale;

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
     * The report as plain text: a table of what is disclosed, with the numbers of undisclosed rows, and below it why something is a
     * range or cannot be compared.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     */
    public String text(Locale locale) {
        Terms terms = new Terms(locale);
        return terms.of("comparison", base, current) + "\n" + new ComparisonLines(terms, comparison).text();
    }

    /**
     * {@return the kinds of results that are compared, for logs and tests}
     */
    @Override
    public String toString() {
        return "ComparisonReport[kinds=" + comparison.total().kinds() + "]";
    }
}
