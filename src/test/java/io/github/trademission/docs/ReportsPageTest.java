package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Mission;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ResultsReport;
import io.github.trademission.report.json.CheckJson;
import io.github.trademission.report.json.ComparisonJson;
import io.github.trademission.report.json.ReportJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportsPageTest {
    @Test
    void printsAndWrites() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));

        ResultsReport report = ResultsReport.of(Results.of(mission));
        String text = report.text(Locale.KOREAN);
        String document = ReportJson.write(report);
        String check = CheckJson.write(AuditReport.of(List.of(Audit.of(mission))));

        Results before = Results.of(mission.asOf(LocalDate.of(2019, 12, 31)));
        ComparisonReport moved = ComparisonReport.of(Comparison.of(before, Results.of(mission)), "2019", "2020");
        String comparison = ComparisonJson.write(moved);

        assertThat(text).startsWith("남동구 CIS 무역사절단");
        assertThat(document).contains("trademission-report/1");
        assertThat(check).contains("trademission-check/1");
        assertThat(comparison).contains("trademission-comparison/1", "\"CONTRACT\"");
    }
}
