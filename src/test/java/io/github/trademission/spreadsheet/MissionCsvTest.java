package io.github.trademission.spreadsheet;

import static io.github.trademission.spreadsheet.Tables.ALMATY;
import static io.github.trademission.spreadsheet.Tables.BUYER;
import static io.github.trademission.spreadsheet.Tables.DAON;
import static io.github.trademission.spreadsheet.Tables.HANBIT;
import static io.github.trademission.spreadsheet.Tables.MISSION;
import static io.github.trademission.spreadsheet.Tables.MOSCOW;
import static io.github.trademission.spreadsheet.Tables.read;
import static io.github.trademission.spreadsheet.Tables.row;
import static io.github.trademission.spreadsheet.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Signing;
import io.github.trademission.money.Amounts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionCsvTest {
    private static final CsvOptions DOLLARS = CsvOptions.none().withCurrency("USD");

    @Nested
    class ALog {
        @Test
        void addsItsRowsBehindThoseOfTheMission() {
            CsvImport read = read("""
                    구분,상담일,기업명,도시,바이어,건수,금액,상태,비고
                    상담,2019-10-21,㈜한빛정밀,알마티,Almaty Trading,3,"1,234.50",진행,첫 상담
                    현장계약,2019. 10. 22.,다온테크,Moscow,b1,,1만 달러,체결,
                    """, DOLLARS);
            assertThat(read.table()).isEqualTo(CsvTable.LOG);
            assertThat(read.mission().consultations()).hasSize(2);
            Outcome talk = read.outcomes().get(0);
            assertThat(read.mission().consultations().get(1)).isEqualTo(talk);
            assertThat(talk.count()).hasValue(3);
            assertThat(talk.value()).contains(Amounts.of("1234.50", "USD"));
            assertThat(talk.companies()).containsExactly(HANBIT);
            assertThat(talk.stop()).contains(ALMATY);
            assertThat(talk.buyer()).contains(BUYER);
            assertThat(talk.date()).contains(PartialDate.parse("2019-10-21"));
            assertThat(talk.note()).contains("첫 상담");
            Contract contract = read.mission().contracts().get(0);
            assertThat(contract.signing()).contains(Signing.ON_SITE);
            assertThat(contract.count()).isEqualTo(OptionalInt.empty());
            assertThat(contract.value()).contains(Amounts.of(10_000, "USD"));
            assertThat(contract.companies()).containsExactly(DAON);
            assertThat(contract.stop()).contains(MOSCOW);
            assertThat(contract.status()).isEqualTo(OutcomeStatus.SIGNED);
            assertThat(read.addedCompanies()).isEmpty();
            assertThat(read.addedBuyers()).isEmpty();
        }

        @Test
        void withoutAColumnOfCountsHasOneDealARow() {
            assertThat(row("구분\n상담\n").count()).hasValue(1);
            assertThat(row("구분,건수\n상담,\n").count()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "미상", "비공개", "unknown", " 미상 "})
        void takesWhatIsNotKnownForUnknownAndNeverForZero(String cell) {
            Outcome row = row("구분,건수,금액,도시,기업,바이어,일자\nMOU,%s,%s,%s,%s,%s,%s\n".replace("%s", cell));
            assertThat(row.count()).isEmpty();
            assertThat(row.value()).isEmpty();
            assertThat(row.stop()).isEmpty();
            assertThat(row.companies()).isEmpty();
            assertThat(row.buyer()).isEmpty();
            assertThat(row.date()).isEmpty();
        }

        @Test
        void addsCompaniesAndBuyersItDoesNotKnowOnce() {
            CsvImport read =
                    read("구분,기업,바이어,사업자등록번호,품목\n상담,새기업,New Buyer,111-22-33332,밸브\n계약, 새기업 ,New Buyer,,\n", DOLLARS);
            assertThat(read.addedCompanies()).hasSize(1);
            assertThat(read.addedCompanies().get(0).registrationNumber()).contains("111-22-33332");
            assertThat(read.addedCompanies().get(0).products()).contains("밸브");
            assertThat(read.addedBuyers()).hasSize(1);
            assertThat(read.mission().otherCompanies()).isEqualTo(read.addedCompanies());
            assertThat(read.mission().delegation()).isEqualTo(MISSION.delegation());
            assertThat(read.outcomes()).allMatch(row -> row.companies().equals(read.addedCompanies()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"hanbit", "㈜한빛정밀", "Hanbit Precision", "123-45-67891", "1234567891", " ㈜한빛정밀 "})
        void findsACompanyByIdNameOrRegistrationNumber(String name) {
            assertThat(row("구분,기업\n상담," + name + "\n").companies()).containsExactly(HANBIT);
        }

        @Test
        void findsNamesWhateverTheirComposition() {
            String decomposed = java.text.Normalizer.normalize("다온테크", java.text.Normalizer.Form.NFD);
            assertThat(row("구분,기업\n상담," + decomposed + "\n").companies()).containsExactly(DAON);
        }

        @Test
        void holdsSeveralCompaniesAndLinks() {
            CsvImport read = read("""
                    ID,Kind,Company,Lead,Sharing,Derived from,Overlaps
                    u,memorandum,,,,known,
                    j,joint bid,hanbit; daon,daon,2 : 1,known,포함 u
                    """, DOLLARS);
            var bid = read.mission().jointBids().get(0);
            assertThat(bid.companies()).containsExactly(HANBIT, DAON);
            assertThat(bid.lead()).isEqualTo(DAON);
            assertThat(bid.derivedFrom()).containsExactly("known");
            assertThat(bid.overlaps()).extracting(overlap -> overlap.with()).containsExactly("u");
        }

        @Test
        void keepsInTheNoteWhatIsNotExactOrHasNoPlace() {
            CsvImport read = read("구분,기업,금액,품목,비고\n상담,hanbit,약 3만 달러,모터,메모\n", DOLLARS);
            Outcome row = read.outcomes().get(0);
            assertThat(row.value()).isEmpty();
            assertThat(row.note().orElseThrow().lines()).containsExactlyInAnyOrder("메모", "금액: 약 3만 달러", "품목: 모터");
            assertThat(read.notices())
                    .extracting(CsvProblem::toString)
                    .contains("2 C 금액: went into the row's note, was 약 3만 달러");
        }

        @Test
        void keepsTheEquivalentBesideAnAmountInTheNote() {
            Outcome row = row("구분,금액\n계약,\"100만 달러(11억 8,000만 원)\"\n");
            assertThat(row.value()).contains(Amounts.of(1_000_000, "USD"));
            assertThat(row.note()).contains("금액: 100만 달러(11억 8,000만 원)");
        }
    }

    @Nested
    class AResultTable {
        private static final String HEADER = "업체명,방문지,상담건수,상담액(천불),계약추진액[천 달러],MOU건수,현장계약(건),현장계약(천불)\n";

        @Test
        void givesEachKindOfARowItsOwnRowDerivedFromTheConsultations() {
            CsvImport read = read(HEADER + "다온테크,알마티,12,\"1,234.5\",300,-,2,50\n", CsvOptions.none());
            assertThat(read.table()).isEqualTo(CsvTable.RESULTS);
            assertThat(read.outcomes())
                    .extracting(Outcome::kind)
                    .containsExactly(OutcomeKind.CONSULTATION, OutcomeKind.PROSPECT, OutcomeKind.CONTRACT);
            Outcome talks = read.outcomes().get(0);
            assertThat(talks.count()).hasValue(12);
            assertThat(talks.value()).contains(Amounts.of("1234500", "USD"));
            Outcome expected = read.outcomes().get(1);
            assertThat(expected.count()).isEmpty();
            assertThat(expected.value()).contains(Amounts.of("300000", "USD"));
            assertThat(read.outcomes()).allMatch(row -> row.stop().equals(Optional.of(ALMATY)));
            assertThat(read.outcomes().subList(1, 3))
                    .allMatch(row -> row.derivedFrom().equals(List.of(talks.id())));
        }

        @Test
        void hasNoRowForNoneAndForNothingSaid() {
            assertThat(rows(HEADER + "다온테크,알마티,0,0,,0,-,0\n")).isEmpty();
            assertThat(rows(HEADER + "다온테크,알마티,미상,비공개,,,,\n"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.count()).isEmpty());
        }

        @Test
        void refusesCellsThatMergingLeftEmpty() {
            assertThat(Tables.problems(HEADER + "다온테크,알마티,1,1,,,,\n,모스크바,1,1,,,,\n"))
                    .containsExactly("3 A 업체명: must be filled in each row, or say 미상, was empty");
        }

        @Test
        void refusesNoneBesideAnAmount() {
            assertThat(Tables.problems(HEADER + "다온테크,알마티,0,5,,,,\n"))
                    .containsExactly("2 C 상담건수: must not be 0 beside an amount, was 0");
        }
    }

    @Nested
    class Totals {
        private static final String ROWS = "기업,상담건수,상담액(USD)\n다온테크,2,100\nhanbit,3,50.50\n";

        @Test
        void areCheckedAndLeftOutWhereverTheyStand() {
            assertThat(read(ROWS + "합계,5,150.50\n", CsvOptions.none()).totalLines())
                    .containsExactly(4L);
            CsvImport first = read(ROWS.replaceFirst("\n", "\n계,5,150.50\n"), CsvOptions.none());
            assertThat(first.totalLines()).containsExactly(2L);
            assertThat(first.outcomes()).hasSize(2);
            assertThat(read(ROWS + "소계,5,150.5\n\nhanbit,1,1\n 소 계 ,1,1\nTotal,6,151.5\n", CsvOptions.none())
                            .totalLines())
                    .containsExactly(4L, 7L, 8L);
        }

        @Test
        void thatAreNotTheSumAreProblems() {
            assertThat(Tables.problems(ROWS + "합계,6,150.49\n"))
                    .containsExactly(
                            "4 B 상담건수: must be the sum of its column, 5, was 6",
                            "4 C 상담액(USD): must be the sum of its column, USD 150.5, was 150.49");
        }

        @Test
        void mayBeMoreThanTheRowsWhereOneIsUnknown() {
            assertThat(read(ROWS + "hanbit,미상,비공개\n합계,9,200\n", CsvOptions.none())
                            .outcomes())
                    .hasSize(3);
            assertThat(Tables.problems(ROWS + "hanbit,미상,비공개\n합계,4,200\n")).hasSize(1);
        }
    }

    @Nested
    class Files {
        private static final String TEXT = "구분,기업명,금액(달러)\n상담,새기업,\"1,000\"\n";

        @Test
        void areRecognisedInUtf8AndCp949() {
            List<Outcome> plain = rows(TEXT);
            assertThat(rows("\uFEFF" + TEXT)).isEqualTo(plain);
            Charset korean = Charset.forName("MS949");
            assertThat(read(TEXT.getBytes(korean), DOLLARS).outcomes()).isEqualTo(plain);
            assertThat(read(TEXT.getBytes(korean), DOLLARS.withCharset(korean)).outcomes())
                    .isEqualTo(plain);
            assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16), DOLLARS.withCharset(StandardCharsets.UTF_16))
                            .outcomes())
                    .isEqualTo(plain);
        }

        @Test
        void ofAnotherEncodingAreAProblemOnItsLine() {
            byte[] bytes = (TEXT + "상담,?,1\n").getBytes(StandardCharsets.UTF_8);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('?')] = (byte) 0xFF;
            assertThat(Tables.problems(bytes, DOLLARS))
                    .containsExactly("3: must be UTF-8 or CP949, was another encoding");
            assertThat(Tables.problems(
                            TEXT.getBytes(Charset.forName("MS949")), DOLLARS.withCharset(StandardCharsets.UTF_8)))
                    .containsExactly("1: must be UTF-8, was another encoding");
        }

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void areSeparatedByCommasSemicolonsOrTabs(String separator) {
            String text = "\r\n구분@\"기업\n명\"@비고\r\n\r\n상담@다온테크@\"a@\nb\"\r\n@@\r\n".replace("@", separator);
            CsvImport read = read(text, DOLLARS);
            assertThat(read.outcomes())
                    .singleElement()
                    .satisfies(row -> assertThat(row.note()).contains("a" + separator + "\nb"));
            assertThat(read.blankRows()).isEqualTo(3);
        }

        @Test
        void areFoundOutIfReadTwice() {
            CsvImport first = read(TEXT, DOLLARS);
            assertThat(first.outcomes().get(0).id()).matches("log-[0-9a-f]{6}-[0-9a-f]{12}");
            assertThat(rows("비고,금액(달러),구분,기업명\n나중에 적은 메모,\"1,000\",상담,새기업\n"))
                    .extracting(Outcome::id)
                    .containsExactly(first.outcomes().get(0).id());
            assertThat(rows(TEXT + "상담,새기업,\"1,000\"\n"))
                    .extracting(Outcome::id)
                    .doesNotHaveDuplicates();
            assertThat(Tables.problems("ID,구분\nknown,상담\nx,상담\nx,상담\n"))
                    .containsExactly(
                            "2 A ID: must be unique among all rows, was known, which the mission has already",
                            "4 A ID: must be unique among all rows, was x, which line 3 has");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-10-21 | 2019-10-21",
                "2019.10.21. | 2019-10-21",
                "2019. 10. 21 | 2019-10-21",
                "2019/10/21 | 2019-10-21",
                "20191021 | 2019-10-21",
                "2019년 10월 21일 | 2019-10-21",
                "2019-1-2 | 2019-01-02",
                "2019-10 | 2019-10",
                "2019.10. | 2019-10",
                "2019년 10월 | 2019-10",
                "2019년 | 2019",
                "2019 | 2019",
                "２０１９-１０-２１ | 2019-10-21",
                "2019-10-21? | 2019-10-21?"
            })
    void datesAreReadAsOfficesWriteThem(String written, String date) {
        assertThat(row("구분,일자\n상담," + written + "\n").date()).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-30", "21.10.2019", "2019-10/21", "43759", "201910", "2019-10-21 10:00", "어제"})
    void whatIsNoDateIsAProblem(String written) {
        assertThat(Tables.problems("구분,일자\n상담," + written + "\n"))
                .singleElement()
                .asString()
                .startsWith("2 B 일자: must be a date such as")
                .endsWith("was " + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "금액(천불) | 1,234.5 | USD 1234500.00",
                "금액(만 달러) | 12 | USD 120000.00",
                "금액（단위: 백만원） | 12 | KRW 12000000",
                "금액[EUR] | 12.34 | EUR 12.34",
                "금액(USD thousand) | 2 | USD 2000.00",
                "금액 | 18만 달러 | USD 180000.00",
                "금액 | KRW 500 | KRW 500",
                "금액 | 12.5 | USD 12.50",
                "금액(천) | 12.5 | USD 12500.00"
            })
    void amountsTakeUnitAndCurrencyFromCellHeaderOrDefault(String header, String cell, String amount) {
        assertThat(row("구분;" + header + "\n상담;" + cell + "\n").value()).contains(Amounts.parse(amount));
    }
}
