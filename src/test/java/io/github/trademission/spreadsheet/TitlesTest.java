package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and units above the header. */
class TitlesTest {
    private static CsvImport read(String text) {
        return Tables.read(text, CsvOptions.none());
    }

    @Test
    void aTitleIsToldAndNotRead() {
        CsvImport read = read("2019년 CIS 무역사절단 상담일지,담당 김 주무관,\n\n구분,도시,금액(달러)\n상담,알마티,300\n합계,,300\n");
        assertThat(read.outcomes()).hasSize(1);
        assertThat(read.outcomes().get(0).value()).contains(Amounts.of(300, "USD"));
        assertThat(read.notices()).hasToString("[1: stands above the header, and was not read, was a title]");
        assertThat(read.blankRows()).isEqualTo(1);
        assertThat(read.totalLines()).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(단위: 천불)", "단위 : 천 달러", "[단위：건, 천불]", "※ (단위: 개사/건/천US$)", "실적 (단위 천불)", "(Unit: USD thousand)"
            })
    void aUnitHoldsForAmountsThatStateNone(String unit) {
        CsvImport read =
                read("결과표,,,,\n,,,,\"" + unit + "\"\n업체명,방문지,상담건수,상담액,계약액(원)\n다온테크,알마티,3,12.5,700\n합계,,3,12.5,700\n");
        assertThat(read.outcomes())
                .extracting(Outcome::value)
                .satisfiesExactly(
                        talks -> assertThat(talks).contains(Amounts.of(12_500, "USD")),
                        contract -> assertThat(contract).contains(Amounts.of(700, "KRW")));
        assertThat(read.notices()).extracting(CsvProblem::line).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(단위: 천냥)", "단위: 천불\n단위: 만 달러", "(단위: 천불, 천원)"})
    void aUnitThatIsNotUnderstoodIsAProblem(String unit) {
        assertThat(Tables.problems(unit + "\n구분,금액\n상담,1\n")).anyMatch(problem -> problem.contains("must be"));
    }

    @Test
    void aCurrencyAloneBelowAUnitIsAProblem() {
        assertThat(Tables.problems("단위: 천불\n구분,금액(달러)\n상담,1\n"))
                .containsExactly("2 B: must name its unit, since the line above the header has one, was 금액(달러)");
    }

    @Test
    void theHeaderDecidesOnTheSeparator() {
        assertThat(read("서울, 인천, 부산 무역사절단\n구분;도시;금액(달러)\n상담;알마티;1,000\n").outcomes())
                .hasSize(1);
    }

    @Test
    void aMisspeltHeaderBelowATitleGivesItsProblems() {
        assertThat(Tables.problems("무역사절단\n구분,도시,금엑\n상담,알마티,1\n"))
                .containsExactly("2 C: must be a known column, see the documentation, was 금엑");
    }

    @Test
    void beyondTenRowsNoHeaderIsLookedFor() {
        assertThat(read("제목\n".repeat(9) + "구분,도시\n상담,알마티\n").outcomes()).hasSize(1);
        assertThat(Tables.problems("제목\n".repeat(10) + "구분,도시\n상담,알마티\n"))
                .anyMatch(problem -> problem.startsWith("1 A: must be a known column"));
    }
}
