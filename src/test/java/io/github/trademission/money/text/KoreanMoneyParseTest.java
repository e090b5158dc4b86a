package io.github.trademission.money.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanMoneyParseTest {
    private static final KoreanMoneyFormat FORMAT = KoreanMoneyFormat.of();

    private static KoreanMoneyFormat in(String currency) {
        return FORMAT.withDefaultCurrency(Amounts.currency(currency));
    }

    private static MoneyTextException refusal(String text) {
        return catchThrowableOfType(MoneyTextException.class, () -> FORMAT.parse(text));
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        1억 2천3백45만6천7백89달러 | USD 123456789.00
                        13.5만불 | USD 135000.00
                        6,186천불 | USD 6186000.00
                        350백만$ | USD 350000000.00
                        2조 8천억원 | KRW 2800000000000
                        5억 51만 1000달러 | USD 500511000.00
                        230만2,000 달러 | USD 2302000.00
                        1.5억원 | KRW 150000000
                        1·5억원 | KRW 150000000
                        천만원 | KRW 10000000
                        백만 달러 | USD 1000000.00
                        만 달러 | USD 10000.00
                        천 달러 | USD 1000.00
                        천백만 달러 | USD 11000000.00
                        만5천 달러 | USD 15000.00
                        3억 천만원 | KRW 310000000
                        1.5천만원 | KRW 15000000
                        1억 0939만 9000불 | USD 109399000.00
                        12,345만 달러 | USD 123450000.00
                        12.50달러 | USD 12.50
                        17만 6,666.67달러 | USD 176666.67
                        1만 0.50유로 | EUR 10000.50
                        0원 | KRW 0
                        0만 달러 | USD 0.00
                        92,233,720,368,547,758.07달러 | USD 92233720368547758.07
                        9,223,372조 368억 5,477만 5,807원 | KRW 9223372036854775807
                        """)
        void mixUnitsDigitsCommasAndDecimals(String text, String amount) {
            assertThat(Amounts.text(FORMAT.parse(text).amount())).isEqualTo(amount);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        USD 32.34 million | USD 32340000.00
                        $3.2m | USD 3200000.00
                        US$1.5bn | USD 1500000000.00
                        €65 million | EUR 65000000.00
                        USD 18410000.00 | USD 18410000.00
                        18,410,000.00 USD | USD 18410000.00
                        3.2 billion won | KRW 3200000000
                        12.5 thousand dollars | USD 12500.00
                        2 Trillion KRW | KRW 2000000000000
                        $12K | USD 12000.00
                        USD 3.2만 | USD 32000.00
                        """)
        void comeInEnglishToo(String text, String amount) {
            assertThat(Amounts.text(FORMAT.parse(text).amount())).isEqualTo(amount);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        -3만 달러 | USD -30000.00
                        △1,234만원 | KRW -12340000
                        -$3.2m | USD -3200000.00
                        USD -100 | USD -100.00
                        −5달러 | USD -5.00
                        약 -5만 달러 | USD -50000.00
                        """)
        void areNegativeBehindAMinusOrTriangle(String text, String amount) {
            assertThat(Amounts.text(FORMAT.parse(text).amount())).isEqualTo(amount);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "１，８４１만 달러",
                    "1,841만\u00a0달러",
                    "1,841만\u3000달러",
                    "1,841\u2009만\u200b 달러",
                    "\ufeff1,841만 달러\u200b",
                    "１,８４１만 ＵＳＤ",
                    "  1,841만\t달러 ",
                    "1,841\u1106\u1161\u11ab \u1103\u1161\u11af\u1105\u1165",
                    "1,841만＄",
                    "미화 1,841만 달러",
                    "1,841만 달러(미화)",
                    "미화 1,841만"
                })
        void survivesWhatWordProcessorsLeave(String text) {
            assertThat(Amounts.text(FORMAT.parse(text).amount())).isEqualTo("USD 18410000.00");
        }
    }

    @Nested
    class Currencies {
        @ParameterizedTest
        @CsvSource({
            "달러,USD",
            "불,USD",
            "弗,USD",
            "$,USD",
            "US$,USD",
            "USD,USD",
            "dollars,USD",
            "원,KRW",
            "₩,KRW",
            "￦,KRW",
            "KRW,KRW",
            "won,KRW",
            "유로,EUR",
            "€,EUR",
            "엔,JPY",
            "円,JPY",
            "위안,CNY",
            "파운드,GBP",
            "£,GBP",
            "CHF,CHF",
            "KZT,KZT"
        })
        void areNamedBehindTheNumber(String word, String code) {
            assertThat(FORMAT.parse("3만" + word).amount()).isEqualTo(Amounts.of(30_000, code));
            assertThat(FORMAT.parse("3만 " + word).amount()).isEqualTo(Amounts.of(30_000, code));
        }

        @ParameterizedTest
        @CsvSource({"$,USD", "US$,USD", "USD,USD", "₩,KRW", "€,EUR", "£,GBP", "CHF,CHF", "미화,USD", "한화,KRW"})
        void areNamedBeforeTheNumber(String word, String code) {
            assertThat(FORMAT.parse(word + "3만").amount()).isEqualTo(Amounts.of(30_000, code));
            assertThat(FORMAT.parse(word + " 3만").amount()).isEqualTo(Amounts.of(30_000, code));
        }

        @Test
        void areTheDefaultIfNoneIsNamed() {
            assertThat(in("KRW").parse("378억").amount()).isEqualTo(Amounts.of(37_800_000_000L, "KRW"));
            assertThat(in("KRW").parse("3만 달러").amount()).isEqualTo(Amounts.of(30_000, "USD"));
            assertThat(refusal("378억").position()).isEqualTo(4);
        }

        @Test
        void yenAndYuanShareASignThatTheDefaultDecides() {
            assertThat(in("JPY").parse("¥300만").amount()).isEqualTo(Amounts.of(3_000_000, "JPY"));
            assertThat(in("CNY").parse("300만￥").amount()).isEqualTo(Amounts.of(3_000_000, "CNY"));
            assertThatThrownBy(() -> in("KRW").parse("¥300만")).isInstanceOf(MoneyTextException.class);
            assertThatThrownBy(() -> FORMAT.parse("¥300만")).isInstanceOf(MoneyTextException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"한화 3만 달러", "3만원(미화)", "미화 3만 달러(미화)", "미화 한화 3만", "HK$3만", "3만 홍콩달러", "3만 XXX", "3만 usd"})
        void areRefusedIfTheyContradictOrAreUnknown(String text) {
            assertThat(refusal(text)).isNotNull();
        }
    }

    @Nested
    class Qualifiers {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        약 3만 달러 | ABOUT
                        약3만 달러 | ABOUT
                        대략 3만 달러 | ABOUT
                        ~3만 달러 | ABOUT
                        3만 달러 내외 | ABOUT
                        3만 달러가량 | ABOUT
                        3만 달러 안팎 | ABOUT
                        3만 달러 정도 | ABOUT
                        about €3만 | ABOUT
                        3만여 달러 | AT_LEAST
                        3여만 달러 | AT_LEAST
                        3만 여 달러 | AT_LEAST
                        3만 달러 이상 | AT_LEAST
                        3만 달러 초과 | AT_LEAST
                        3만 달러가 넘는 | AT_LEAST
                        최소 3만 달러 | AT_LEAST
                        over USD 30,000 | AT_LEAST
                        More than USD 30,000 | AT_LEAST
                        at least 30 thousand dollars | AT_LEAST
                        3만 달러 미만 | AT_MOST
                        3만 달러 이하 | AT_MOST
                        up to $30,000 | AT_MOST
                        less than $30,000 | AT_MOST
                        3만 달러 상당 | EXACT
                        3만 달러어치 | EXACT
                        3만 달러 규모 | EXACT
                        약 3만여 달러 규모 | ABOUT
                        """)
        void followFromTheWords(String text, Qualifier qualifier) {
            assertThat(FORMAT.parse(text).qualifier()).isEqualTo(qualifier);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"최소 3만 달러 이하", "3만여 달러 미만", "약 약 3만 달러", "3만 달러 쯤", "overall $3", "3만여여 달러", "3만 달러 상당 규모"})
        void areRefusedIfTheyContradictRepeatOrAreUnknown(String text) {
            assertThat(refusal(text)).isNotNull();
        }
    }

    @Nested
    class Equivalents {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        3만 달러(4천만 원) | EXACT | EXACT
                        3만여 달러(약 4천만 원) | AT_LEAST | ABOUT
                        3만 달러 ( 한화 4천여만 원 ) 상당 | EXACT | AT_LEAST
                        3만$/4천만원 | EXACT | EXACT
                        3만 달러(미화)(4천만원) | EXACT | EXACT
                        3만 달러(4천만원) 이상 | AT_LEAST | EXACT
                        """)
        void keepTheirOwnQualifier(String text, Qualifier main, Qualifier other) {
            PrintedAmount printed = FORMAT.parse(text);

            assertThat(printed.amount()).isEqualTo(Amounts.of(30_000, "USD"));
            assertThat(printed.qualifier()).isEqualTo(main);
            assertThat(printed.equivalent()).hasValueSatisfying(equivalent -> {
                assertThat(equivalent.amount()).isEqualTo(Amounts.of(40_000_000, "KRW"));
                assertThat(equivalent.qualifier()).isEqualTo(other);
            });
        }
    }

    @Nested
    class Refusals {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        1,8억0939만9000불 | 1
                        3억 만 | 3
                        만억 | 1
                        억 원 | 0
                        1억2억 | 3
                        1만 2억원 | 4
                        12,34만 | 2
                        1234,567원 | 4
                        1..5만 | 2
                        1.만 | 2
                        .5만 | 0
                        5만 10000 | 3
                        1억 12천만원 | 3
                        '' | 0
                        '  ' | 2
                        달러 | 0
                        1만 달러 원 | 6
                        3만달러 5 | 5
                        3만달러(4만달러) | 5
                        3만달러(4억원 | 8
                        3만달러(4억원)(5유로) | 10
                        3만달러(4억원/5유로) | 8
                        3만달러/4억원/5유로 | 8
                        1.5억 2000만원 | 5
                        5천2.5백만달러 | 2
                        350백5만달러 | 4
                        2백3천만원 | 3
                        2천1234만원 | 2
                        007만 달러 | 0
                        12.345달러 | 0
                        100.5원 | 0
                        1억 2천여 3만원 | 7
                        9,223,372조 368억 5,477만 5,808원 | 0
                        --3만 달러 | 1
                        ▲3만 달러 | 0
                        십이만 달러 | 1
                        오천만원 | 0
                        3•5만 달러 | 1
                        약 | 1
                        """)
        void tellThePositionOfWhatDoesNotFit(String text, int position) {
            assertThat(refusal(text).position()).isEqualTo(position);
        }

        @Test
        void countInTheTextAsItWasGiven() {
            assertThat(refusal("\u200b１\u200b만 달러 원").position()).isEqualTo(8);
            assertThat(refusal("3\u1106\u1161\u11ab달러 원").position()).isEqualTo(7);
        }

        @Test
        void includeTextsOfMoreThanTwoHundredCharacters() {
            assertThat(FORMAT.parse(" ".repeat(196) + "3만 원").amount()).isEqualTo(Amounts.of(30_000, "KRW"));
            assertThat(refusal(" ".repeat(197) + "3만 원").position()).isEqualTo(200);
        }

        @Test
        void sayWhatAndWhereAndKeepItWhenMoved() {
            MoneyTextException refusal = refusal("12,34만 달러");

            assertThat(refusal)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("text: a comma must stand before each three digits, at position 2, was 12,34만 달러");
            assertThat(refusal.value()).isEqualTo("12,34만 달러");
            assertThat(refusal.at("amount"))
                    .hasMessage("amount: a comma must stand before each three digits, at position 2, was 12,34만 달러");
            assertThat(refusal.under("row").path()).isEqualTo("row.text");
            assertThat(refusal.under("row").position()).isEqualTo(2);
        }

        @Test
        void nullIsNoText() {
            assertThatThrownBy(() -> FORMAT.parse(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("text");
        }
    }
}
