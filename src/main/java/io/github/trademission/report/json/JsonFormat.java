package io.github.trademission.report.json;

import io.github.trademission.report.Audience;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ReportFormat;
import io.github.trademission.report.ResultsReport;
import java.util.Optional;

/** JSON for programs; its texts are in both languages. */
public final class JsonFormat implements ReportFormat {
    /** Creates the format. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Audience audience() {
        return Audience.PROGRAMS;
    }

    @Override
    public Optional<Printer<ResultsReport>> reports() {
        return Optional.of((report, locale, out) -> ReportJson.write(report, out));
    }

    @Override
    public Optional<Printer<AuditReport>> checks() {
        return Optional.of((report, locale, out) -> CheckJson.write(report, out));
    }

    @Override
    public Optional<Printer<ComparisonReport>> comparisons() {
        return Optional.of((report, locale, out) -> ComparisonJson.write(report, out));
    }

    /**
     * {@return its name, for logs and tests}
     */
    @Override
    public String toString() {
        return "JsonFormat[" + name() + "]";
    }
}
