package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Quote;
import io.github.trademission.money.rate.RateTable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateCsvTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 10, 21);
    private static final Quote QUOTE = Quote.of(MONDAY, "USD", "KRW", new BigDecimal("1180.2"), "한국은행");
    private static final String HEADER = "date,base,term,rate,source\n";

    private static RateTable read(String text) throws IOException {
        return RateCsv.read(new StringReader(text));
    }

    private static List<String> problems(String text) {
        InvalidCsvException invalid = catchThrowableOfType(InvalidCsvException.class, () -> read(text));
        assertThat(invalid).as(text).isNotNull();
        return invalid.problems().stream().map(CsvProblem::toString).toList();
    }

    @Nested
    class Good {
        @Test
        void theExampleOfTheDocumentationIsRead() throws IOException {
            RateTable table = RateCsv.read(Path.of("docs/examples/rates-usd-krw-2019.csv"));
            assertThat(table.quotes())
                    .extracting(Quote::date)
                    .containsExactlyElementsOf(
                            MONDAY.datesUntil(MONDAY.plusDays(5)).toList());
            assertThat(table.quotes())
                    .allMatch(quote -> quote.source().orElse("").equals("example, not official"));
            assertThat(Conversion.to("KRW", table)
                            .at(MONDAY)
                            .convert(MoneyBag.of(Amounts.of("32340000", "USD")))
                            .total())
                    .isEqualTo(Amounts.of("38167668000", "KRW"));
        }

        @Test
        void columnsStandInAnyOrderAndTheSourceMayBeAbsent() throws IOException {
            assertThat(read("source,rate,term,base,date\n한국은행,1180.20,KRW,USD,2019-10-21\n"))
                    .isEqualTo(RateTable.of(List.of(QUOTE)));
            assertThat(read("date,base,term,rate\n2019-10-21,USD,KRW,1180.2").quotes())
                    .containsExactly(Quote.of(MONDAY, "USD", "KRW", new BigDecimal("1180.2")));
            assertThat(read(HEADER + "2019-10-21,USD,KRW,1180.2\n").quotes())
                    .as("a last field left out")
                    .containsExactly(Quote.of(MONDAY, "USD", "KRW", new BigDecimal("1180.2")));
        }

        @Test
        void aByteOrderMarkAndSpacesAndEmptyRowsAreNoText(@TempDir Path folder) throws IOException {
            String text = "\uFEFFDate, base ,term,RATE,source\r\n,,,,\r\n\r\n 2019-10-21 ,USD, KRW ,1180.2, 한국은행 \r\n";
            assertThat(read(text).quotes()).containsExactly(QUOTE);
            Path file = Files.writeString(folder.resolve("rates.csv"), text);
            assertThat(RateCsv.read(file).quotes()).containsExactly(QUOTE);
            Files.writeString(file, "\uFEFF\"date\",base,term,rate\n");
            assertThat(RateCsv.read(file).quotes()).isEmpty();
        }

        @Test
        void aHeaderAloneIsAnEmptyTable() throws IOException {
            assertThat(read(HEADER)).isEqualTo(RateTable.of(List.of()));
        }

        @Test
        void theReaderIsLeftOpen() throws IOException {
            boolean[] closed = {false};
            Reader reader = new StringReader(HEADER) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            RateCsv.read(reader);
            assertThat(closed[0]).isFalse();
        }
    }

    @Nested
    class Bad {
        @Test
        void allProblemsAreToldAtOnceWithLineAndColumn() {
            assertThat(problems(HEADER
                            + "2019-02-29,USD,KRW,1180.2,a\n"
                            + "21.10.2019,usd,KRW,\"1,180.2\",a\n"
                            + "2019-10-21,USD,XXX,-1,a\n"
                            + "2019-10-21,USD,USD,1,a\n"
                            + "2019-10-21,USD,KRW,0.00,a\n"
                            + "2019-10-22,USD,KRW,1e3,a\n"
                            + "2019-10-23,USD,KRW\n"))
                    .containsExactly(
                            "2 date: must be a date such as 2019-10-21, was 2019-02-29",
                            "3 date: must be a date such as 2019-10-21, was 21.10.2019",
                            "3 base: must be an ISO 4217 code with a minor unit, was usd",
                            "3 rate: must be plain digits above 0, such as 1180.2, was 1,180.2",
                            "4 term: must be an ISO 4217 code with a minor unit, was XXX",
                            "4 rate: must be plain digits above 0, such as 1180.2, was -1",
                            "5 term: must be another currency than the base, was USD",
                            "6 rate: must be plain digits above 0, such as 1180.2, was 0.00",
                            "7 rate: must be plain digits above 0, such as 1180.2, was 1e3",
                            "8 rate: must be plain digits above 0, such as 1180.2, was empty");
        }

        @Test
        void aRepeatedRateNamesTheLineItRepeats() {
            assertThat(problems(HEADER
                            + "2019-10-21,USD,KRW,1180.2,a\n"
                            + "2019-10-21,EUR,KRW,1315,a\n"
                            + "2019-10-21,USD,KRW,1180.3,b\n"))
                    .containsExactly("4: must be the only rate of its date and currencies, was the same as on line 2");
        }

        @Test
        void aHeaderIsNeeded() {
            assertThat(problems(""))
                    .containsExactly("1: must begin with the header date,base,term,rate,source, was empty");
            assertThat(problems("2019-10-21,USD,KRW,1180.2,a\n"))
                    .contains("1: must be one of the columns date, base, term, rate, source, was 2019-10-21")
                    .contains("1 rate: must be a column of the header, was missing")
                    .hasSize(9);
            assertThat(problems("date,base,rate,rate,sorce\n1,2,3,4,5\n"))
                    .containsExactly(
                            "1 rate: must be one column, was several",
                            "1: must be one of the columns date, base, term, rate, source, was sorce",
                            "1 term: must be a column of the header, was missing");
        }

        @Test
        void aRowMayNotBeLongerThanTheHeader() {
            assertThat(problems(HEADER + "2019-10-21,USD,KRW,1,180.2,a\n"))
                    .containsExactly("2: must have 5 fields, was 6");
        }

        @Test
        void aQuoteLeftOpenIsTold() {
            assertThat(problems(HEADER + "2019-10-21,USD,KRW,1x,a\n2019-10-22,USD,KRW,1180.2,\"a\"b\n"))
                    .hasSize(2)
                    .first()
                    .isEqualTo("2 rate: must be plain digits above 0, such as 1180.2, was 1x");
        }

        @Test
        void anotherEncodingIsTold(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("rates.csv");
            Files.write(file, (HEADER + "2019-10-21,USD,KRW,1180.2,한국은행\n").getBytes(Charset.forName("MS949")));
            assertThatExceptionOfType(InvalidCsvException.class)
                    .isThrownBy(() -> RateCsv.read(file))
                    .withMessageContaining("must be UTF-8");
            Files.write(file, HEADER.getBytes(StandardCharsets.UTF_16));
            assertThatExceptionOfType(InvalidCsvException.class).isThrownBy(() -> RateCsv.read(file));
        }

        @Test
        void whatCannotBeReadIsNoTable() {
            Reader broken = new Reader() {
                @Override
                public int read(char[] target, int offset, int length) throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public void close() {}
            };
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> RateCsv.read(broken))
                    .withMessage("gone");
        }

        @Test
        void messagesAreShortAndOnOneLine() {
            List<String> long1 = problems(HEADER + "\"2019\n" + "9".repeat(200) + "\",USD,KRW,1,a\n");
            assertThat(long1.get(0))
                    .startsWith("2 date: must be a date such as 2019-10-21, was 2019\\u000a999")
                    .endsWith("9... (205 characters)");
            StringBuilder many = new StringBuilder(HEADER);
            for (int i = 0; i < 1005; i++) {
                many.append("x,USD,KRW,1,a\n");
            }
            InvalidCsvException invalid = catchThrowableOfType(InvalidCsvException.class, () -> read(many.toString()));
            assertThat(invalid.problems()).hasSize(1001);
            assertThat(invalid.problems().get(1000))
                    .hasToString("1001: lists at most 1000 problems, was 5 more, left out");
            assertThat(invalid.getMessage().lines()).hasSize(11).last().isEqualTo("and 991 more");
        }
    }
}
