package io.github.trademission.report;

import io.github.trademission.audit.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Findings, the most serious first: what was found, where, and what to do. */
final class FindingLines {
    private final Terms terms;
    private final List<Finding> findings;

    FindingLines(Terms terms, List<Finding> findings) {
        this.terms = terms;
        this.findings = findings;
    }

    String text() {
        String heading = terms.of("audit.findings") + "\n";
        return findings.isEmpty()
                ? heading + terms.of("audit.noFindings") + "\n"
                : heading + findings.stream().map(this::lines).collect(Collectors.joining());
    }

    private String lines(Finding finding) {
        String severity = finding.severity().nameIn(terms.locale());
        return PlainText.line("[" + severity + "] " + finding.text(terms.locale())) + "\n    "
                + PlainText.line(terms.of("audit.where", finding.path(), finding.code())) + "\n    "
                + PlainText.line(terms.of("audit.hint", finding.hint(terms.locale()))) + "\n";
    }
}
