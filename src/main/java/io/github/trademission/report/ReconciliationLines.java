package io.github.trademission.report;

import io.github.trademission.audit.Audit;
import io.github.trademission.reconcile.Reconciliation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Published figures and the verdicts on them, a line each. Reasons are sentences of any length, which a table would not hold:
 * they stand beneath.
 */
final class ReconciliationLines {
    private static final String INDENT = "    ";

    private final Terms terms;
    private final Audit audit;

    ReconciliationLines(Terms terms, Audit audit) {
        this.terms = terms;
        this.audit = audit;
    }

    String text() {
        StringBuilder text = new StringBuilder(terms.of("audit.figures")).append('\n');
        if (audit.mission().publishedFigures().isEmpty()) {
            return text.append(terms.of("audit.noFigures")).append('\n').toString();
        }
        audit.reconciliations().forEach(one -> append(text, one));
        String uncompared = uncompared();
        if (!uncompared.isEmpty()) {
            text.append(terms.of("audit.uncompared", uncompared)).append('\n');
        }
        return text.toString();
    }

    private void append(StringBuilder text, Reconciliation one) {
        List<String> clauses = one.clauses(terms.locale());
        String line = terms.of(
                "audit.verdict", one.verdict().nameIn(terms.locale()), one.label(terms.locale()), clauses.get(0));
        text.append(PlainText.line(line)).append('\n');
        clauses.stream()
                .skip(1)
                .forEach(reason ->
                        text.append(INDENT).append(PlainText.line(reason)).append('\n'));
    }

    /** Figures that no line is about must not look like ones that were found right. */
    private String uncompared() {
        Set<String> compared =
                audit.reconciliations().stream().map(one -> one.figure().id()).collect(Collectors.toSet());
        return audit.mission().publishedFigures().stream()
                .filter(figure -> !compared.contains(figure.id()))
                .map(figure -> PlainText.line(figure.id()))
                .collect(Collectors.joining(", "));
    }
}
