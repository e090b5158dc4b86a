package io.github.trademission.spreadsheet;

import static io.github.trademission.spreadsheet.Tables.MISSION;
import static io.github.trademission.spreadsheet.Tables.problems;
import static io.github.trademission.spreadsheet.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.model.Company;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as offices keep them: what is seen is read as it is seen, or refused by name; nothing gets lost, doubles or changes owner. */
class SheetsAsKeptTest {
    private static final CsvOptions DOLLARS = CsvOptions.none().withCurrency("USD");

    @TempDir
    private Path folder;

    private CsvImport workbook(RawWorkbook workbook) throws IOException {
        return MissionExcel.read(Files.write(folder.resolve("table.xlsx"), workbook.bytes()), MISSION, DOLLARS);
    }

    private List<String> wrong(RawWorkbook workbook) {
        InvalidCsvException invalid = catchThrowableOfType(InvalidCsvException.class, () -> workbook(workbook));
        assertThat(invalid).as("a table that is refused").isNotNull();
        return invalid.problems().stream().map(CsvProblem::toString).toList();
    }

    private static List<String> notices(CsvImport read) {
        return read.notices().stream().map(CsvProblem::toString).toList();
    }

    private static Money usd(long amount) {
        return Amounts.of(amount, "USD");
    }

    @Nested
    class NoResultVanishes {
        @Test
        void logWithoutKindsIsOneOfConsultations() {
            CsvImport read = read("""
                    일자,기업명,바이어,상담액(달러)
                    2019-10-22,다온테크,Almaty Trading,1000
                    2019-10-22,한빛정밀,Second Buyer,-
                    2019-10-23,다온테크,Third Buyer,
                    """, DOLLARS);
            assertThat(read.outcomes())
                    .hasSize(3)
                    .allMatch(row -> row.kind() == OutcomeKind.CONSULTATION)
                    .allMatch(row -> row.count().equals(OptionalInt.of(1)));
            assertThat(read.outcomes().stream().flatMap(row -> row.value().stream()))
                    .containsExactly(usd(1000));
        }

        @Test
        void contractsBesideConsultationsWithoutCountsAreOneEach() {
            CsvImport read = read("""
                    일자,기업명,상담액(달러),계약액(달러)
                    2019-10-22,다온테크,1000,-
                    2019-10-23,다온테크,2000,500
                    """, DOLLARS);
            assertThat(read.outcomes())
                    .extracting(Outcome::kind)
                    .containsExactlyInAnyOrder(
                            OutcomeKind.CONSULTATION, OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
            assertThat(read.outcomes()).allMatch(row -> row.count().equals(OptionalInt.of(1)));
        }

        @Test
        void rowOfAResultTableWithoutResultsIsTold() {
            CsvImport read = read("업체명,상담건수,상담액(달러)\n다온테크,2,1500\n한빛정밀,-,-\n", DOLLARS);
            assertThat(read.outcomes()).hasSize(1);
            assertThat(notices(read)).contains("3: has no results, and added none, was a row of a result table");
        }

        @Test
        void formulaWithoutItsValueIsRefused() {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("업체명", "상담건수", "상담액(달러)").row("다온테크", "2", "<c><f>A1*2</f></c>");
            assertThat(wrong(workbook))
                    .singleElement()
                    .asString()
                    .startsWith("2 C: must have the value of its formula saved");
        }

        @Test
        void emptyTextOfAFormulaIsAnEmptyCell() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .row("구분", "건수", "금액(달러)", "비고")
                    .row("상담", "2", "700", "<c t=\"str\"><f>IF(A9=1,A9,\"\")</f><v></v></c>");
            assertThat(workbook(workbook).outcomes()).singleElement().satisfies(row -> {
                assertThat(row.note()).isEmpty();
                assertThat(row.value()).contains(usd(700));
            });
        }

        @Test
        void hundredThousandRowsAndTheirHeaderAreRead() {
            assertThat(read("구분\n" + "상담\n".repeat(100_000), DOLLARS).outcomes())
                    .hasSize(100_000);
        }
    }

    @Nested
    class NoResultChangesItsOwner {
        @Test
        void mergedCellsAreRefused() {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("실적")
                    .row("업체명", "상담건수", "상담액(달러)")
                    .row("다온테크", "2", "1500")
                    .row("한빛정밀", "1", "")
                    .merge("C2:C3")
                    .merge("A1:B1");
            assertThat(wrong(workbook))
                    .containsExactly(
                            "2 C: must not be merged over several rows: fill it in each row, was a merged cell",
                            "3 C: must not be merged over several rows: fill it in each row, was a merged cell");
        }

        @ParameterizedTest
        @ValueSource(strings = {"#N/A", "없음", "확인중", "0", "1.23457E+12", "123-45-67890"})
        void whatIsNoNumberIdentifiesNobody(String number) {
            CsvImport read = read("""
                    구분,기업명,사업자등록번호
                    상담,가나상사,%1$s
                    상담,마바산업,%1$s
                    """.formatted(number.equals("#N/A") ? "확인 중" : number), DOLLARS);
            assertThat(read.outcomes())
                    .extracting(row -> row.companies().get(0).name())
                    .containsExactly("가나상사", "마바산업");
            assertThat(read.addedCompanies())
                    .hasSize(2)
                    .allMatch(company -> company.registrationNumber().isEmpty());
            assertThat(notices(read))
                    .filteredOn(notice -> notice.contains("is no valid registration number"))
                    .hasSize(2);
        }

        @Test
        void zerosThatASpreadsheetLostAreReadAgain() {
            CsvImport read = read("구분,기업명,사업자등록번호\n상담,가나상사,123456782\n", DOLLARS);
            assertThat(read.addedCompanies().get(0).registrationNumber()).contains("0123456782");
            assertThat(notices(read)).anyMatch(notice -> notice.contains("was read as 0123456782, zeros in front"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#####"})
        void errorIsNoCompany(String error) {
            assertThat(problems("구분,기업명\n상담," + error + "\n"))
                    .containsExactly("2 B: must not be an error of the spreadsheet, was " + error);
        }

        @Test
        void errorOfAFormulaIsNoCompany() {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("구분", "기업명").row("상담", "<c t=\"e\"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>");
            assertThat(wrong(workbook)).singleElement().asString().startsWith("2 B: must not be an error");
        }

        @Test
        void oneNameIsOneCompanyWhateverItsForm() {
            CsvImport read = read("""
                    구분,기업명
                    상담,㈜한빛정밀
                    상담,(주)한빛정밀
                    상담,주식회사 한빛정밀
                    상담,한빛정밀 ㈜
                    상담,한빛정밀
                    상담,㈜가나
                    상담,가나
                    상담,주식회사
                    """, DOLLARS);
            assertThat(read.outcomes().subList(0, 5))
                    .allMatch(row -> row.companies().equals(List.of(Tables.HANBIT)));
            assertThat(read.addedCompanies()).extracting(Company::name).containsExactly("㈜가나", "주식회사");
            assertThat(notices(read))
                    .filteredOn(notice -> notice.contains("was taken for"))
                    .hasSize(5)
                    .contains("3 B 기업명: was taken for ㈜한빛정밀, was (주)한빛정밀");
        }

        @Test
        void oneNameIsOneBuyer() {
            CsvImport read = read("구분,바이어\n상담,ALMATY TRADING\n상담,Almaty  Trading.\n상담,New Co.\n상담,new co\n", DOLLARS);
            assertThat(read.addedBuyers()).hasSize(1);
            assertThat(read.outcomes().get(0).buyer()).contains(Tables.BUYER);
            assertThat(notices(read)).noneMatch(notice -> notice.contains("ALMATY"));
        }
    }

    @Nested
    class NoNumberChanges {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "950.000",
                    "1.234.567",
                    "\"120\n340\"",
                    "12 34",
                    "15000²",
                    "3¹",
                    "50%",
                    "TRUE",
                    "①",
                    "\"1,23\""
                })
        void amountsThatReadTwoWaysAreRefused(String amount) {
            assertThat(problems("구분,금액(달러)\n상담," + amount + "\n"))
                    .hasSize(1)
                    .allMatch(problem -> problem.startsWith("2 B 금액(달러): must be"));
            assertThat(problems("구분,금액(원)\n상담," + amount + "\n")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"3\n2\"", "3 2", "3¹", "2.0건수", "1.500"})
        void countsThatAreNoNumberAreRefused(String count) {
            assertThat(problems("구분,건수\n상담," + count + "\n")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"950, 950", "'950,000', 950000", "950.5, 950.50", "1 만 달러, 10000", "0.500, 0.50", "９５０, 950"})
        void othersAreReadAsTheyAreSeen(String amount, String expected) {
            assertThat(read("구분,금액(달러)\n상담,\"" + amount + "\"\n", DOLLARS)
                            .outcomes()
                            .get(0)
                            .value())
                    .contains(Amounts.of(expected, "USD"));
        }

        @Test
        void formatsCount() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .row("구분", "건수", "금액")
                    .row("상담", "1", workbook.shown("1000", "#,##0"))
                    .row("상담", workbook.shown("3", "0\"건\""), workbook.shown("2000", "\"₩\"#,##0"))
                    .row("상담", "1", workbook.shown("3000", "[$₩-412]#,##0"))
                    .row("상담", "1", workbook.shown("4000", "_-[$$-409]* #,##0.00_-"))
                    .row("상담", "1", workbook.shown("5", "#,##0\"천 달러\""));
            assertThat(workbook(workbook).outcomes())
                    .extracting(row -> Amounts.text(row.value().orElseThrow()))
                    .containsExactly("USD 1000.00", "KRW 2000", "KRW 3000", "USD 4000.00", "USD 5000.00");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"0.5|0%", "0.125|0.0%", "1000000|#,##0,", "1000000|#,##0.0,,"})
        void formatsThatShowAnotherNumberAreRefused(String number, String format) {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("구분", "금액(달러)").row("상담", workbook.shown(number, format));
            assertThat(wrong(workbook)).hasSize(1).allMatch(problem -> problem.startsWith("2 B"));
        }

        @Test
        void dollarsUnderAHeaderOfWonAreRefused() {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("구분", "금액(달러)").row("상담", workbook.shown("1000", "\"₩\"#,##0"));
            assertThat(wrong(workbook)).singleElement().asString().contains("must be in USD");
        }

        @Test
        void roundedAmountIsReadAsSavedAndTold() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("구분", "금액(달러)").row("상담", workbook.shown("1234.56", "#,##0"));
            CsvImport read = workbook(workbook);
            assertThat(read.outcomes().get(0).value()).contains(Amounts.of("1234.56", "USD"));
            assertThat(notices(read)).contains("2 B: is shown rounded, and was read as it is saved, was 1234.56");
        }

        @ParameterizedTest
        @ValueSource(strings = {"240514", "202405", "45427", "2024.1", "2024.13"})
        void numbersThatAreNoDatesAreRefused(String number) {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담").row("구분", "일자").row("상담", number);
            assertThat(wrong(workbook)).singleElement().asString().startsWith("2 B 일자: must be a date");
            assertThat(problems("구분,일자\n상담," + number + "\n")).hasSize(1);
        }

        @Test
        void datesAreReadAsTheyAreShown() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .row("구분", "일자")
                    .row("상담", workbook.shown("45427", "yyyy\"년\" m\"월\" d\"일\""))
                    .row("상담", workbook.shown("45428", "yyyy\\.mm\\.dd"))
                    .row("상담", "20240517");
            assertThat(workbook(workbook).outcomes())
                    .extracting(row -> row.date().orElseThrow())
                    .containsExactly(
                            PartialDate.parse("2024-05-15"),
                            PartialDate.parse("2024-05-16"),
                            PartialDate.parse("2024-05-17"));
        }

        @Test
        void truthIsNoAmount() {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .row("구분", "금액(달러)")
                    .row("상담", "<c t=\"b\"><v>1</v></c>")
                    .row("상담", "<c t=\"b\"><f>1=1</f><v>1</v></c>");
            assertThat(wrong(workbook))
                    .containsExactly(
                            "2 B: must not be TRUE or FALSE, was one of them",
                            "3 B: must not be TRUE or FALSE, was one of them");
        }

        @Test
        void dateOfTheIsoFormIsReadAsADate() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .row("구분", "일자")
                    .row("상담", "<c t=\"d\"><v>2024-05-15</v></c>")
                    .row("상담", "<c t=\"d\"><v>2024-05-15T00:00:00</v></c>");
            assertThat(workbook(workbook).outcomes())
                    .hasSize(2)
                    .allMatch(row -> row.date().orElseThrow().equals(PartialDate.parse("2024-05-15")));
        }
    }

    @Nested
    class NothingElseIsRead {
        @Test
        void hiddenSheetInFrontIsPassedOver() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.hiddenSheet("옛 자료").row("구분", "건수").row("상담", "99");
            workbook.sheet("상담").row("구분", "건수").row("상담", "2").row("상담", "").merge("B3:B4");
            workbook.sheet("메모").row("끝");
            assertThat(wrong(workbook)).allMatch(problem -> problem.startsWith("3 B"));
            RawWorkbook plain = new RawWorkbook();
            plain.hiddenSheet("옛 자료").row("구분", "건수").row("상담", "99").merge("B2:B3");
            plain.sheet("상담").row("구분", "건수").row("상담", "2");
            CsvImport read = workbook(plain);
            assertThat(read.outcomes().get(0).count()).hasValue(2);
            assertThat(notices(read)).containsExactly("1: a hidden sheet is not read, was 옛 자료");
        }

        @Test
        void hiddenRowsAndColumnsAreTold() throws IOException {
            RawWorkbook workbook = new RawWorkbook();
            workbook.sheet("상담")
                    .hideColumn(2)
                    .row("구분", "건수")
                    .row("상담", "2")
                    .hiddenRow("상담", "3")
                    .hiddenRow("상담", "4");
            CsvImport read = workbook(workbook);
            assertThat(read.outcomes()).hasSize(3);
            assertThat(notices(read))
                    .containsExactly(
                            "3: is hidden, and was read, was 2 hidden rows",
                            "1 B: is hidden, and was read, was a hidden column");
        }

        @Test
        void averagesRunningSumsAndRemarksAddNothing() {
            CsvImport read = read("""
                    업체명,상담건수,상담액(달러)
                    다온테크,2,1500
                    한빛정밀,4,500
                    평균,3,1000
                    누계,6,2000
                    합계,6,2000
                    ※ 상담액은 업체 제출 자료 기준,,
                    """, DOLLARS);
            assertThat(read.outcomes()).hasSize(2);
            assertThat(read.totalLines()).containsExactly(6L);
            assertThat(notices(read))
                    .filteredOn(notice -> notice.contains("is no row of results"))
                    .hasSize(3);
        }
    }
}
