package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MissionExcelTest {
    @TempDir
    private Path folder;

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("표"));
        }
        return file;
    }

    private CsvImport read(Path file) throws IOException {
        return MissionExcel.read(file, Tables.MISSION, CsvOptions.none().withCurrency("USD"));
    }

    private static void header(Worksheet sheet, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            sheet.value(0, i, titles[i]);
        }
    }

    @Test
    void numbersAndDatesAreCellsOfTheirTypes() throws IOException {
        CsvImport read = read(workbook(sheet -> {
            header(sheet, "구분", "일자", "건수", "금액(천불)", "비고");
            sheet.value(1, 0, "상담");
            sheet.value(1, 1, LocalDate.of(2019, 10, 21));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 3);
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(3, 0, "상담");
            sheet.value(3, 1, 43760);
            sheet.style(3, 1).format("yyyy/m/d").set();
            sheet.value(3, 4, "메_x000D_모");
            sheet.value(4, 0, "상담");
            sheet.value(4, 1, 20191023);
            sheet.value(5, 0, "합계");
            sheet.value(5, 3, 0.3);
        }));
        assertThat(read.outcomes())
                .extracting(row -> row.date().orElseThrow())
                .containsExactly(
                        PartialDate.parse("2019-10-21"),
                        PartialDate.parse("2019-10-22"),
                        PartialDate.parse("2019-10-23"));
        Outcome first = read.outcomes().get(0);
        assertThat(first.count()).hasValue(3);
        assertThat(first.value()).contains(Amounts.of(300, "USD"));
        assertThat(read.outcomes().get(1).note()).contains("메\r모");
        assertThat(read.totalLines()).containsExactly(6L);
    }

    @Test
    void givesWhatTheSameTextGives() throws IOException {
        CsvImport workbook = read(workbook(sheet -> {
            header(sheet, "업체명", "상담건수", "상담액(달러)");
            sheet.value(1, 0, "다온테크");
            sheet.value(1, 1, 2);
            sheet.value(1, 2, 1500);
        }));
        assertThat(workbook.mission())
                .isEqualTo(Tables.read("업체명,상담건수,상담액(달러)\n다온테크,2,1500\n", CsvOptions.none())
                        .mission());
    }

    @Test
    void problemsNameRowsAndColumns() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet, "구분", "건수");
            sheet.value(2, 0, "상담");
            sheet.value(2, 1, 1.5);
        });
        assertThatExceptionOfType(InvalidCsvException.class)
                .isThrownBy(() -> read(file))
                .withMessage("3 B 건수: must be a whole number, or 미상, was 1.5");
    }

    @Test
    void furtherSheetsAreNotReadInSilence() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("하나").value(0, 0, "구분");
            workbook.newWorksheet("둘").value(0, 0, "구분");
        }
        assertThat(read(file).notices()).containsExactly(new CsvProblem(1, "", "only the first sheet is read", "둘"));
    }

    private static byte[] zip(String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet " + main
                            + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main + " xmlns:r=\"" + office + "\"><workbookPr date1904=\"1\"/>"
                            + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static final String HEADER = "<row r=\"1\">" + text("A1", "구분") + text("B1", "일자") + "</row>";

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        // Day 0 is 1 January 1904, so 2019-10-21 is 1,462 days less than the 43,759 of the usual calendar.
        Path file = Files.write(
                folder.resolve("mac.xlsx"),
                zip(HEADER + "<row r=\"2\">" + text("A2", "상담") + "<c r=\"B2\" s=\"1\"><v>42297</v></c></row>"));
        assertThat(read(file).outcomes().get(0).date()).contains(PartialDate.parse("2019-10-21"));
    }

    @Test
    void errorsInCellsAreProblems() throws IOException {
        Path file = Files.write(
                folder.resolve("error.xlsx"),
                zip(HEADER + "<row r=\"2\">" + text("A2", "상담") + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"));
        assertThatExceptionOfType(InvalidCsvException.class)
                .isThrownBy(() -> read(file))
                .withMessage("2 B: must not be an error of the workbook, was an error");
    }

    @Test
    void formulasCountWithTheirLastValue() throws IOException {
        Path file = Files.write(
                folder.resolve("formula.xlsx"),
                zip("<row r=\"1\">" + text("A1", "구분") + text("B1", "금액(달러)") + "</row><row r=\"2\">" + text("A2", "상담")
                        + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>"));
        assertThat(read(file).outcomes().get(0).value()).contains(Amounts.of(2, "USD"));
    }

    @Test
    @Timeout(30)
    void hostileWorkbooksAreRefused() throws IOException {
        for (byte[] hostile : new byte[][] {
            new byte[0],
            "구분,일자\n".getBytes(StandardCharsets.UTF_8),
            zip("<row r=\"1\">" + text("ZZZZZZ1", "구분") + "</row>"),
            zip("<row r=\"1\">" + "<c t=\"n\"><v>1</v></c>".repeat(20_000) + "</row>"),
            zip("<row r=\"1\">" + text("A1", " ".repeat(40 << 20)) + "</row>"),
            zip("<row r=\"1\">" + text("A1", "x".repeat(40_000)) + "</row>"),
            zip("<row>" + text("A1", "구분")),
        }) {
            Path file = Files.write(folder.resolve("hostile.xlsx"), hostile);
            assertThatExceptionOfType(InvalidCsvException.class).isThrownBy(() -> read(file));
        }
    }

    @Test
    void damagedWorkbooksAreReadOrRefused() throws IOException {
        Path file = folder.resolve("log.xlsx");
        MissionExcel.write(Tables.MISSION, file, Locale.KOREAN);
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20191021);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int j = random.nextInt(5); j >= 0 && bytes.length > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try {
                assertThat(read(file).mission()).isNotNull();
            } catch (InvalidCsvException invalid) {
                assertThat(invalid.problems()).isNotEmpty();
            }
        }
    }
}
