package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.audit.Finding;
import io.github.trademission.audit.FindingCode;
import io.github.trademission.audit.Severity;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of findings: its example, and a section for each code that says what the code says. */
class FindingsPageTest extends GuideMission {
    private static final String HEADING = "### `";

    @Test
    void aContractAboveItsConsultationIsFound() {
        Contract signed = Contract.builder()
                .id("signed")
                .value(Amounts.of(120_000, "USD"))
                .date(PartialDate.parse("2024-05-15"))
                .addDerivedFrom("talks")
                .build();
        Consultation talks = Consultation.builder()
                .id("talks")
                .value(Amounts.of(100_000, "USD"))
                .build();
        Mission record = mission.withConsultations(talks).withContracts(signed);

        Finding finding = Audit.of(record).findings().get(0);
        FindingCode code = finding.code(); // MORE_OUT_THAN_IN
        Severity severity = finding.severity(); // WARNING
        String path = finding.path(); // contracts[0]
        String text = finding.text(Locale.KOREAN);
        // 이어진 실적의 합이 바탕이 된 실적보다 큼: 상담 talks(1건, 10만 달러)에서 계약 signed(1건, 12만 달러)
        String hint = finding.hint(Locale.KOREAN);

        Audit aYearLater = Audit.of(record, LocalDate.of(2025, 6, 30));
        // besides: 2025-06-30 현재 체결(2024-05-15) 후 1년이 지났으나 수출이행이 없음: 계약 signed(1건, 12만 달러)

        assertThat(code).isEqualTo(FindingCode.MORE_OUT_THAN_IN);
        assertThat(severity).isEqualTo(Severity.WARNING);
        assertThat(path).isEqualTo("contracts[0]");
        assertThat(text).isEqualTo("이어진 실적의 합이 바탕이 된 실적보다 큼: 상담 talks(1건, 10만 달러)에서 계약 signed(1건, 12만 달러)");
        assertThat(hint).startsWith("앞 단계의 건수·금액을 확인하십시오.");
        assertThat(Audit.of(record).findings()).hasSize(1);
        assertThat(aYearLater.findings())
                .extracting(found -> found.text(Locale.KOREAN))
                .containsExactly(text, "2025-06-30 현재 체결(2024-05-15) 후 1년이 지났으나 수출이행이 없음: 계약 signed(1건, 12만 달러)");
    }

    @Test
    void sectionsAreThoseOfTheCodesInTheirOrder() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(FindingCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void aSectionTellsSeverityExampleAndWhatToDo(FindingCode code) throws IOException {
        assertThat(sections().get(code.name()))
                .contains(
                        code.severity().nameIn(Locale.ENGLISH) + " · "
                                + code.severity().nameIn(Locale.KOREAN),
                        "- Example: ",
                        "- What to do: " + code.hint(Locale.ENGLISH) + "\n",
                        "- 조치: " + code.hint(Locale.KOREAN) + "\n");
        assertThat(code.hint(Locale.KOREAN)).matches("(?s).*[가-힣].*").isNotEqualTo(code.hint(Locale.ENGLISH));
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String page = Files.readString(Path.of("docs/findings.md")).replace("\r\n", "\n");
        for (String section : page.substring(page.indexOf(HEADING)).split("(?m)^" + HEADING, -1)) {
            if (!section.isEmpty()) {
                sections.put(section.substring(0, section.indexOf('`')), section);
            }
        }
        return sections;
    }
}
