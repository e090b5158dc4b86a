package io.github.trademission.spreadsheet;

import static io.github.trademission.spreadsheet.Tables.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.trademission.spreadsheet.file.TableLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BadTablesTest {
    @Test
    void allProblemsAreToldAtOnceByLineAndColumn() {
        assertThat(problems("""
                        구분,일자,도시,금액(달러),건수,비고
                        상담,어제,알마티,1000,1,
                        잡담,2019-10-21,도쿄,천만,1.5,
                        계약,2019-10-21,모스크바,-5,0,,더
                        """))
                .containsExactly(
                        "2 B 일자: must be a date such as 2019-10-21, 2019. 10. 21., 2019년 10월 21일 or 2019-10,"
                                + " was 어제",
                        "3 C 도시: must be a stop of the mission, was 도쿄",
                        "3 A 구분: must be one of 상담, 계약추진, 양해각서, 공동수주, 계약, 현장계약, 후속계약, was 잡담",
                        "3 E 건수: must be a whole number, or 미상, was 1.5",
                        "4 G: must be empty, its column has no title, was a text",
                        "4 D 금액(달러): must not be negative, was -5");
    }

    @Test
    void headersAreKnownAndStandOnce() {
        assertThat(problems("구분,기업명,업체명,색깔\n상담,a,b,c\n"))
                .containsExactly(
                        "1 C 업체명: must be one column, was also B 기업명",
                        "1 D: must be a known column, see the documentation, was 색깔");
        assertThat(problems("구분,상담건수\n상담,1\n"))
                .containsExactly(
                        "1: must be the header of a log or of a result table, was columns of both, such as A 구분 and B 상담건수");
        assertThat(problems("기업,비고\na,b\n"))
                .containsExactly(
                        "1: must have the column 구분 of a log or columns of a result table such as 상담건수, was neither");
        assertThat(problems("구분,건수(천불)\n")).hasSize(1);
        assertThat(problems("구분,금액(근)\n")).hasSize(1);
        assertThat(problems("")).containsExactly("1: must begin with a header, was no text");
        assertThat(problems("\n \n")).hasSize(1);
    }

    @Test
    void amountsNeedOneCurrency() {
        assertThat(problems("구분,금액\n상담,100\n")).singleElement().asString().startsWith("2 B 금액: must have a currency");
        assertThat(problems("구분,금액(달러),통화\n상담,100,EUR\n"))
                .containsExactly("2 C 통화: must be USD as the header of the amount says, was EUR");
        assertThat(problems("구분,금액,통화\n상담,100,조개\n"))
                .containsExactly("2 C 통화: must be a currency such as USD or 달러, was 조개");
        assertThat(problems("구분,금액(달러)\n상담,100만 원\n"))
                .containsExactly("2 B 금액(달러): must be in USD as the row or its header says, was 100만 원");
        assertThat(problems("구분,금액(천불)\n상담,100만 달러\n"))
                .containsExactly("2 B 금액(천불): must be digits, since the header has a unit, was 100만 달러");
        assertThat(problems("구분,금액(원)\n상담,100.5\n"))
                .containsExactly("2 B 금액(원): must have at most 0 decimals in KRW, was 100.5");
    }

    @Test
    void linksAndCompaniesAreChecked() {
        assertThat(problems("""
                        ID,구분,기업,사업자등록번호,연계,중복,주관사,예상시기
                        a,상담,,,c,,,2019
                        b,양해각서,daon,123-45-67891,none,포함 a,,
                        c,계약,,,,있음,hanbit,
                        """))
                .containsExactly(
                        "2 H 예상시기: must be empty in a row of this kind, was 2019",
                        "3 D 사업자등록번호: must be the number of the company of its row, daon, was 123-45-67891",
                        "4 F 중복: must be 포함, 별도 or 미상 and the id of a row, such as 포함 mou-1, was 있음",
                        "4 G 주관사: must be empty in a row of this kind, was hanbit");
        assertThat(problems("ID,구분,연계,중복\na,상담,c,\nb,MOU,none,포함 a\nc,계약,,\n"))
                .containsExactly(
                        "2 C 연계: must not run backwards, from CONTRACT to CONSULTATION, was c",
                        "3 C 연계: must name rows of the mission, was none",
                        "3 D 중복: must name rows of the same stage in the mission, was a");
        assertThat(problems("ID,구분,연계\na,상담,b\nb,상담,a\n"))
                .singleElement()
                .asString()
                .matches("[23] C 연계: must not run in a circle, was .*");
        assertThat(problems("구분,기업\n공동수주,hanbit\n상담,daon; daon\n"))
                .hasSize(2)
                .contains("3 B 기업: must be unique, was daon");
    }

    @Test
    void blankTextIsNoNameAndNoNumber() {
        assertThat(problems("구분,건명,기업,바이어,관리번호,업종\nMOU,' ,' ,' ,' ,\"'\"\" \"\"\"\n"))
                .containsExactly(
                        "2 E 관리번호: must not be blank, was  ",
                        "2 D 바이어: must be the name of a buyer, was a text of 1 characters",
                        "2 F 업종: must be a name, or scheme; code; name, and perhaps a name in English, was \" \"");
        assertThat(problems("구분,건명\nMOU,' \n")).containsExactly("2 B 건명: must not be blank, was ' '");
        assertThat(Tables.row("구분,기업,사업자등록번호\n상담,새기업,'-\n").companies())
                .singleElement()
                .satisfies(company -> assertThat(company.registrationNumber()).isEmpty());
    }

    @Test
    void registrationNumbersBelongToTheirCompany() {
        assertThat(Tables.row("구분,사업자등록번호\n상담,1234567891\n").companies()).containsExactly(Tables.HANBIT);
        assertThat(Tables.row("구분,기업,사업자등록번호\n상담,한빛,123-45-67891\n").note()).contains("참가기업: 한빛");
        assertThat(Tables.row("구분,기업,사업자등록번호\n상담,daon,999-99-99997\n").note()).contains("사업자등록번호: 999-99-99997");
        assertThat(problems("구분,기업,사업자등록번호\n상담,,999-99-99997\n상담,hanbit; daon,999-99-99997\n"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("must be that of the one company of its row"));
    }

    @Test
    void noPersonIsNamed() {
        String name = "Aigerim Nurlanovna";
        assertThat(problems("구분,바이어,비고,건명,일자\n상담," + name + "," + name + "," + name + ",x\n"))
                .hasSize(2)
                .noneMatch(problem -> problem.contains(name));
    }

    @Test
    void quotesAndSizesAreLimited() {
        assertThat(problems("구분,비고\n상담,\"offen\n")).hasSize(1);
        assertThat(problems("구분,비고\n상담,\"a\"b\n")).hasSize(1);
        assertThat(problems("구분,비고\n상담," + "x".repeat(TableLimits.CELL + 1))).hasSize(1);
        assertThat(problems("구분," + ",".repeat(TableLimits.COLUMNS) + "\n")).hasSize(1);
        assertThat(problems("구분\n" + "상담\n".repeat(TableLimits.ROWS + TableLimits.HEAD)))
                .containsExactly(
                        (TableLimits.ROWS + TableLimits.HEAD + 1) + ": must have at most 100000 rows, was more");
    }

    @Test
    @Timeout(20)
    void hugeFilesEndFast(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.csv");
        byte[] cell = new byte[100 << 20];
        Arrays.fill(cell, (byte) 'x');
        Files.write(file, cell);
        assertThatExceptionOfType(InvalidCsvException.class)
                .isThrownBy(() -> MissionCsv.read(file, Tables.MISSION))
                .withMessage("1: must be a file of at most 16 MiB, was a larger one");
        Files.writeString(file, ",".repeat(1_000_000));
        assertThatExceptionOfType(InvalidCsvException.class).isThrownBy(() -> MissionCsv.read(file, Tables.MISSION));
        Files.writeString(file, "구분,비고\n" + "상담,\"\0\n".repeat(100_000));
        assertThatExceptionOfType(InvalidCsvException.class).isThrownBy(() -> MissionCsv.read(file, Tables.MISSION));
        Files.writeString(file, "구분,연계\n상담," + "\";\"".repeat(10_000) + "\n");
        assertThatExceptionOfType(InvalidCsvException.class).isThrownBy(() -> MissionCsv.read(file, Tables.MISSION));
    }

    @Test
    void filesThatAreNoneCannotBeRead(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> MissionCsv.read(folder.resolve("none.csv"), Tables.MISSION));
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> MissionCsv.read(folder, Tables.MISSION));
    }

    @Nested
    class Damaged {
        private static final String TEXT = """
                ID,구분,일자,기업,도시,바이어,업종,건수,금액(천불),통화,상태,연계,중복,몫,건명,주관사,비고
                a,상담,2019-10-21,hanbit,알마티,b1,전자,3,"1,234",USD,진행,,,,,,"메모
                둘째 줄"
                b,MOU,2019년 10월,hanbit; daon,모스크바,,,1,5만,,체결,a,,2 : 1,건명,,'=1+1
                c,공동수주,,hanbit; daon,,,,,약 3,,,a,포함 b,균등,,daon,
                합계,,,,,,,9,,,,,,,,,
                """;

        /** Whatever happens to a file on its way, it is read or refused with problems. */
        @Test
        void isReadOrRefused() {
            Random random = new Random(20191021);
            int refused = 0;
            for (int i = 0; i < 3000; i++) {
                byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
                for (int j = 1 + random.nextInt(4); j > 0; j--) {
                    bytes = damaged(bytes, random);
                }
                try {
                    assertThat(Tables.read(bytes, CsvOptions.none().withCurrency("USD"))
                                    .mission())
                            .isNotNull();
                } catch (InvalidCsvException invalid) {
                    refused++;
                    assertThat(invalid.problems()).isNotEmpty();
                }
            }
            assertThat(refused).isPositive();
        }

        private static byte[] damaged(byte[] bytes, Random random) {
            int at = random.nextInt(bytes.length);
            List<String> pieces =
                    List.of("\"", ",", "\n", ";", "\0", "'", "-", "9".repeat(40), "합계", "천불", "?", ":", "+", "");
            byte[] piece = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt()}
                    : pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8);
            int skipped = Math.min(bytes.length - at, random.nextInt(4));
            byte[] changed = Arrays.copyOf(bytes, bytes.length - skipped + piece.length);
            System.arraycopy(piece, 0, changed, at, piece.length);
            System.arraycopy(bytes, at + skipped, changed, at + piece.length, bytes.length - at - skipped);
            return changed;
        }
    }
}
