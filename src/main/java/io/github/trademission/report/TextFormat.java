package io.github.trademission.report;

import java.util.Optional;

/** Plain text for officers, in Korean or English. */
public final class TextFormat implements ReportFormat {
    /** Creates the format. */
    public TextFormat() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<Printer<ResultsReport>> reports() {
        return Optional.of((report, locale, out) -> out.write(report.text(locale)));
    }

    @Override
    public Optional<Printer<AuditReport>> checks() {
        return Optional.of((report, locale, out) -> out.write(report.text(locale)));
    }

    @Override
    public Optional<Printer<ComparisonReport>> comparisons() {
        return Optional.of((report, locale, out) -> out.write(report.text(locale)));
    }

    /**
     * {@return its name, for logs and tests}
     */
    @Override
    public String toString() {
        return "TextFormat[" + name() + "]";
    }
}
