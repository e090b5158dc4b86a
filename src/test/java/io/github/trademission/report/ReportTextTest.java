package io.github.trademission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextTest {
    @Nested
    class KoreanAmounts {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        32340000 | USD | 3,234만 달러
                        15750000 | USD | 1,575만 달러
                        120000000 | USD | 1억 2,000만 달러
                        1242000000 | KRW | 12억 4,200만 원
                        176666.67 | USD | 17만 6,666.67달러
                        10000.5 | EUR | 1만 0.50유로
                        609000000000000 | KRW | 609조 원
                        9223372036854775807 | KRW | 9,223,372조 368억 5,477만 5,807원
                        100010001 | JPY | 1억 1만 1엔
                        0 | USD | 0달러
                        0.05 | USD | 0.05달러
                        999 | KRW | 999원
                        1500000 | KZT | KZT 150만
                        """)
        void areWrittenAsReportsWriteThemAndExactly(String number, String currency, String text) {
            assertThat(new Terms(Locale.KOREAN).amounts().format(Amounts.of(number, currency)))
                    .isEqualTo(text);
        }

        @Test
        void rangesShowBothBounds() {
            Terms terms = new Terms(Locale.KOREAN);
            assertThat(terms.amount(new MoneyRange(Amounts.of("15750000", "USD"), Amounts.of("21000000", "USD"))))
                    .isEqualTo("[1,575만 달러, 2,100만 달러]");
        }
    }

    @Nested
    class EnglishAmounts {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        32340000 | USD | USD 32,340,000
                        176666.67 | USD | USD 176,666.67
                        0.5 | USD | USD 0.50
                        """)
        void areCodeAndGroupedDigits(String number, String currency, String text) {
            assertThat(new Terms(Locale.ENGLISH).amounts().format(Amounts.of(number, currency)))
                    .isEqualTo(text);
        }
    }

    @Test
    void koreanLettersTakeTwoColumns() {
        assertThat(TextTable.width("알마티 6")).isEqualTo(8);
        assertThat(TextTable.width("㈜가Ａ")).isEqualTo(6);
        TextTable table = new TextTable();
        table.row(List.of(List.of("도시"), List.of("1", "22")));
        table.row(List.of(List.of("x"), List.of("333")));
        assertThat(table.text()).isEqualTo("도시    1\n       22\nx     333\n");
    }

    @Test
    void controlCharactersDoNotReachATerminalAndEmptySectionsLeaveNoGap() {
        Mission mission = Mission.builder()
                .id("m")
                .name("a\u001b[31m\tb")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .addMou(Mou.builder().id("mou").build())
                .build();
        String text = ResultsReport.of(Results.of(mission)).text(Locale.KOREAN);
        assertThat(text).startsWith("a [31m b (m)\n").doesNotContain("\n\n\n");
    }

    @Test
    void languageFollowsTheReaderAndNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(new Terms(Locale.KOREA).of("host")).isEqualTo("주최");
            assertThat(new Terms(Locale.FRENCH).of("host")).isEqualTo("주최");
            assertThat(new Terms(Locale.US).of("host")).isEqualTo("Host");
        } finally {
            Locale.setDefault(before);
        }
    }
}
