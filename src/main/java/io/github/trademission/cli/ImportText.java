package io.github.trademission.cli;

import io.github.trademission.spreadsheet.CsvImport;
import io.github.trademission.spreadsheet.CsvOmission;
import io.github.trademission.spreadsheet.CsvProblem;
import io.github.trademission.spreadsheet.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the commands say of a table that they read or wrote. */
final class ImportText {
    private ImportText() {}

    static String of(CsvImport read, Path table, Path mission, boolean english) {
        boolean log = read.table() == CsvTable.LOG;
        StringBuilder text = new StringBuilder();
        line(
                text,
                english ? "%s: %s, added to %s. Rows of results: %d." : "%s: %s, %s에 추가했습니다. 실적 %d행.",
                table,
                english ? (log ? "a consultation log" : "a result table") : (log ? "상담일지" : "결과표"),
                mission,
                read.outcomes().size());
        if (!read.unchanged().isEmpty()) {
            line(
                    text,
                    english ? "Rows that were there already, and stay: %d." : "이미 반영되어 그대로 둔 실적 %d행.",
                    read.unchanged().size());
        }
        if (!read.removed().isEmpty()) {
            line(
                    text,
                    english ? "Rows removed, which the table has no more: %d." : "표에서 빠져 삭제한 실적 %d행.",
                    read.removed().size());
        }
        line(
                text,
                english ? "Companies added: %d. Buyers added: %d." : "새 기업 %d개사, 새 바이어 %d곳을 등록했습니다.",
                read.addedCompanies().size(),
                read.addedBuyers().size());
        read.addedCompanies().forEach(company -> line(text, "- %s (%s)", company.name(), company.id()));
        if (!read.totalLines().isEmpty()) {
            line(
                    text,
                    english ? "Totals checked and left out, on lines %s." : "합계 행(%s행)은 열과 맞는지 확인하고 제외했습니다.",
                    read.totalLines().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (read.blankRows() > 0) {
            line(text, english ? "Blank rows left out: %d." : "빈 행 %d개를 제외했습니다.", read.blankRows());
        }
        if (!read.notices().isEmpty()) {
            line(text, english ? "To be checked:" : "확인이 필요한 사항:");
            read.notices().forEach(notice -> line(text, "- %s", notice(notice)));
        }
        return text.toString();
    }

    static String of(List<CsvOmission> omissions, Path file, int rows, boolean english) {
        StringBuilder text = new StringBuilder();
        line(text, english ? "%s: written. Rows of results: %d." : "%s: 실적 %d행을 저장했습니다.", file, rows);
        lacking(text, english ? "A log cannot hold these, and lacks them:" : "상담일지에 담을 수 없어 빠진 내용:", omissions);
        return text.toString();
    }

    static String ofResults(List<CsvOmission> omissions, Path file, boolean english) {
        StringBuilder text = new StringBuilder();
        line(text, english ? "%s: written, a result table." : "%s: 결과표를 저장했습니다.", file);
        lacking(text, english ? "A result table cannot hold these, and lacks them:" : "결과표에 담을 수 없어 빠진 내용:", omissions);
        return text.toString();
    }

    private static void lacking(StringBuilder text, String heading, List<CsvOmission> omissions) {
        if (!omissions.isEmpty()) {
            line(text, heading);
            omissions.forEach(omission -> line(text, "- %s: %s", omission.row(), omission.attribute()));
        }
    }

    private static String notice(CsvProblem notice) {
        return notice.message();
    }

    /** The formats are the constants above; annotating this would take a dependency. */
    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder text, String format, Object... parts) {
        text.append(String.format(Locale.ROOT, format, parts)).append(System.lineSeparator());
    }
}
