package io.github.trademission.report;

import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.report.json.ComparisonJson;
import io.github.trademission.report.json.ReportJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is not known is told in reports, in text and JSON, Korean and English: never as zero, never without its reason. */
class UnknownsInReportsTest {
    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    private static Contract dark(String id) {
        return Contract.builder().id(id).build();
    }

    /** The lines, with one space for each gap between cells. */
    private static List<String> lines(String text) {
        return text.lines().map(line -> line.strip().replaceAll(" {2,}", " | ")).toList();
    }

    @Nested
    class Comparisons {
        private final Results told =
                results(contract("k1", "40000").build(), contract("k2", "50000").build());

        private ComparisonReport with(Outcome... rows) {
            return ComparisonReport.of(Comparison.of(told, results(rows)), "2018", "2019");
        }

        private JsonNode json(ComparisonReport report) throws IOException {
            return new ObjectMapper().readTree(ComparisonJson.write(report)).get("CONTRACT");
        }

        @Test
        void withNothingDisclosedAreAbsentAndSayWhy() throws IOException {
            ComparisonReport report = with(dark("k1"), dark("k2"));
            assertThat(lines(report.text(Locale.KOREAN)))
                    .contains("USD | 90,000 | 금액 미공개 2건 | 비교 불가 | -", "계약 USD: 비교 불가: 이후 2건 금액 미공개");
            assertThat(lines(report.text(Locale.ENGLISH)))
                    .contains(
                            "USD | 90,000 | 2 undisclosed | not comparable | -",
                            "contract USD: not comparable: after: value of 2 rows undisclosed");
            assertThat(report.text(Locale.KOREAN)).doesNotContain("-90,000", "-100.00");
            JsonNode dollars = json(report).get("amounts").get("USD");
            assertThat(dollars.get("change")).isEmpty();
            assertThat(dollars.has("relative")).isFalse();
            assertThat(dollars.has("ofDisclosed")).isFalse();
            assertThat(dollars.get("undisclosed").get("current").get("low").asInt())
                    .isEqualTo(2);
            assertThat(dollars.get("missing").get(0).get("reason").asText()).isEqualTo("NOTHING_DISCLOSED");
            assertThat(dollars.get("missing").get(0).get("ko").asText()).isEqualTo("이후 2건 금액 미공개");
        }

        @Test
        void withSomeUndisclosedAreBoundedOnOneSideAndTellWhatIsDisclosed() throws IOException {
            ComparisonReport report = with(dark("k1"), contract("k2", "50000").build());
            assertThat(lines(report.text(Locale.KOREAN)))
                    .containsSubsequence(
                            "USD | 90,000 | 50,000 | [-40,000, ?] | [-44.44, ?] %",
                            "금액 미공개 1건 | 공개분 -40,000", "미상과 범위", "계약 USD: 이후 1건 금액 미공개");
            assertThat(lines(report.text(Locale.ENGLISH)))
                    .contains(
                            "1 undisclosed | -40,000 of the disclosed",
                            "contract USD: after: value of 1 row undisclosed");
            JsonNode dollars = json(report).get("amounts").get("USD");
            assertThat(dollars.get("change").toString()).isEqualTo("{\"low\":\"-40000\"}");
            assertThat(dollars.get("relative").toString()).isEqualTo("{\"low\":\"-0.444444\"}");
            assertThat(dollars.get("ofDisclosed").toString()).isEqualTo("{\"low\":\"-40000\",\"high\":\"-40000\"}");
            assertThat(dollars.get("undisclosed").get("base").get("high").asInt())
                    .isZero();
            assertThat(json(report)
                            .get("undisclosed")
                            .get("current")
                            .get("high")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void withNoAmountOnEitherSideTellTheUndisclosedRows() {
            ComparisonReport report =
                    ComparisonReport.of(Comparison.of(results(dark("k")), results(dark("k"), dark("l"))), "a", "b");
            assertThat(lines(report.text(Locale.KOREAN)))
                    .contains("금액 | 금액 미공개 1건 | 금액 미공개 2건 | 비교 불가 | -", "계약: 비교 불가: 이전 금액 미공개 1건, 이후 금액 미공개 2건");
        }

        @Test
        void ofRangesTellTheDoubts() throws IOException {
            Contract perhaps = contract("k3", "10000")
                    .addOverlap(new Overlap("k2", Overlap.Relation.UNKNOWN))
                    .build();
            ComparisonReport report = with(contract("k2", "50000").count(2).build(), perhaps);
            // 50,000 or 60,000 after 90,000
            assertThat(lines(report.text(Locale.KOREAN)))
                    .contains(
                            "USD | 90,000 | [50,000, 60,000] | [-40,000, -30,000] | [-44.44, -33.33] %",
                            "이후: k3 행이 k2 행에 포함되는지 기록되지 않음");
            assertThat(json(report)
                            .get("doubts")
                            .get("current")
                            .get(0)
                            .get("row")
                            .asText())
                    .isEqualTo("k3");
            assertThat(json(report).get("doubts").get("base")).isEmpty();
        }

        @Test
        void ofWhatIsKnownSayNoMore() {
            ComparisonReport report = with(contract("k", "99000").build());
            assertThat(report.text(Locale.KOREAN)).doesNotContain("미상과 범위", "미공개");
            assertThat(lines(report.text(Locale.KOREAN))).contains("USD | 90,000 | 99,000 | 9,000 | 10.00 %");
        }
    }

    @Nested
    class Averages {
        private JsonNode ratio(Results results, String name) throws IOException {
            for (JsonNode ratio : new ObjectMapper()
                    .readTree(ReportJson.write(ResultsReport.of(results)))
                    .get("ratios")) {
                if (ratio.get("name").asText().equals(name)) {
                    return ratio;
                }
            }
            throw new AssertionError(name);
        }

        private List<String> text(Results results, Locale locale) {
            return lines(ResultsReport.of(results).text(locale));
        }

        @Test
        void ofWhatNobodyRecordedAreAbsent() throws IOException {
            Results memoranda = results(mou("u", "100").build());
            assertThat(text(memoranda, Locale.KOREAN)).contains("기업당 상담 건수: 산출 불가 (상담 기록 없음)");
            assertThat(text(memoranda, Locale.ENGLISH))
                    .contains("consultation deals per company: not available (no consultation is recorded)");
            JsonNode perCompany = ratio(memoranda, "consultation deals per company");
            assertThat(perCompany.get("absent").asBoolean()).isTrue();
            assertThat(perCompany.has("value")).isFalse();
            assertThat(perCompany.get("bounds")).isEmpty();
            assertThat(perCompany.get("missing").get(0).get("reason").asText()).isEqualTo("NOT_RECORDED");
            assertThat(perCompany.get("missing").get(0).get("ko").asText()).isEqualTo("상담 기록 없음");
        }

        @Test
        void betweenTwoCurrenciesNeedARate() throws IOException {
            Results both = results(
                    consultation("c", "100000").build(),
                    Contract.builder()
                            .id("k")
                            .value(krw("100000"))
                            .addDerivedFrom("c")
                            .build());
            assertThat(text(both, Locale.KOREAN))
                    .contains("계약 / 상담, 건수 기준: 100.00 %", "계약 / 상담, 금액 기준 (USD): 산출 불가 (계약 금액에 다른 통화(KRW) 포함, 환율 필요)");
            assertThat(text(both, Locale.ENGLISH))
                    .contains("contract / consultation, by value (USD): not available"
                            + " (contract amounts in another currency (KRW), which need a rate)");
            JsonNode byValue = ratio(both, "contract / consultation by value in USD");
            assertThat(byValue.get("absent").asBoolean()).isTrue();
            assertThat(byValue.has("value")).isFalse();
        }

        @Test
        void ofMoneyThatAreRangesShowTheirBounds() {
            Results perhaps = results(
                    contract("k1", "100").count(10).build(),
                    contract("k2", "20")
                            .addOverlap(new Overlap("k1", Overlap.Relation.UNKNOWN))
                            .build());
            // 100 or 120 dollars over 10 or 11 deals
            assertThat(text(perhaps, Locale.ENGLISH))
                    .contains("Average contract value per deal (USD): [USD 9.09, USD 12]");
            assertThat(text(perhaps, Locale.KOREAN)).contains("건당 평균 계약 금액 (USD): [9.09달러, 12달러]");
        }

        @Test
        void ofSomeOfTheDealsSayOfHowMany() {
            Results some = results(contract("k1", "100").count(10).build(), dark("k2"), dark("k3"));
            assertThat(text(some, Locale.KOREAN)).contains("건당 평균 계약 금액 (USD): 10달러 (12건 중 10건 기준)");
            assertThat(text(some, Locale.ENGLISH))
                    .contains("Average contract value per deal (USD): USD 10 (10 of 12 deals)");
        }

        @Test
        void withUndisclosedValuesAreBoundedOnOneSideAndSayWhy() {
            Results some = results(
                    consultation("c", "100").build(), contract("k1", "30").build(), dark("k2"));
            assertThat(text(some, Locale.KOREAN)).contains("계약 / 상담, 금액 기준 (USD): [30.00, ?] % (계약 1건 금액 미공개)");
        }

        @Test
        void ofConsultationsWithoutAnyValueAreAbsent() {
            Results untold = results(
                    Consultation.builder().id("c").build(),
                    contract("k", "30").build(),
                    Mou.builder().id("u").build());
            assertThat(text(untold, Locale.KOREAN))
                    .contains("계약 / 상담, 금액 기준 (USD): 산출 불가 (상담 공개된 USD 금액 없음(1건 금액 미공개))");
        }
    }
}
