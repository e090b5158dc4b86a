package io.github.trademission.money.rate;

import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static io.github.trademission.money.rate.Rates.MONDAY;
import static io.github.trademission.money.rate.Rates.TUESDAY;
import static io.github.trademission.money.rate.Rates.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    private static final RateTable TABLE = RateTable.of(
                    List.of(quote(MONDAY, "USD/KRW", "1180.2"), quote(MONDAY, "EUR/USD", "1.115")))
            .withInverse(true)
            .withPivot("USD");

    private static ConversionQueryBuilder query(String base, String term) {
        return ConversionQueryBuilder.of()
                .setBaseCurrency(Amounts.currency(base))
                .setTermCurrency(Amounts.currency(term));
    }

    private static BigDecimal factor(ExchangeRate rate) {
        return rate.getFactor().numberValueExact(BigDecimal.class);
    }

    @Nested
    class ToJavaMoney {
        private final ExchangeRateProvider provider = TABLE.toProvider();

        private ExchangeRate rate(String base, String term) {
            return provider.getExchangeRate(query(base, term).set(MONDAY).build());
        }

        @Test
        void aRateIsThatOfTheDayInTheQuery() {
            ExchangeRate rate = rate("USD", "KRW");
            assertThat(factor(rate)).isEqualTo(new BigDecimal("1180.2"));
            assertThat(rate.getBaseCurrency().getCurrencyCode()).isEqualTo("USD");
            assertThat(rate.getCurrency().getCurrencyCode()).isEqualTo("KRW");
            assertThat(rate.getContext().get(LocalDate.class)).isEqualTo(MONDAY);
            assertThat(rate.getContext().getRateType()).isEqualTo(RateType.HISTORIC);
            assertThat(rate.getExchangeRateChain()).containsExactly(rate);
            assertThat(rate.isDerived()).isFalse();
        }

        @Test
        void aCrossRateHasItsLegsAsAChain() {
            ExchangeRate rate = rate("KRW", "EUR");
            assertThat(rate.isDerived()).isTrue();
            assertThat(rate.getExchangeRateChain())
                    .extracting(leg -> leg.getBaseCurrency() + "/" + leg.getCurrency())
                    .containsExactly("KRW/USD", "USD/EUR");
            assertThat(factor(rate("EUR", "KRW"))).isEqualByComparingTo("1315.923");
        }

        @Test
        void anInverseHas34Digits() {
            assertThat(factor(rate("KRW", "USD")).precision()).isEqualTo(34);
            assertThat(factor(rate("KRW", "KRW"))).isEqualByComparingTo("1");
        }

        @Test
        void withoutADayOrARateThereIsNone() {
            ConversionQuery undated = query("USD", "KRW").build();
            assertThat(provider.isAvailable(undated)).isFalse();
            assertThatExceptionOfType(CurrencyConversionException.class)
                    .isThrownBy(() -> provider.getExchangeRate(undated))
                    .withMessageContaining("no LocalDate in the query");
            ConversionQuery otherDay = query("USD", "KRW").set(TUESDAY).build();
            assertThatExceptionOfType(CurrencyConversionException.class)
                    .isThrownBy(() -> provider.getExchangeRate(otherDay))
                    .withMessageContaining("no rate on that day");
            assertThat(provider.isAvailable(query("USD", "KRW")
                            .set(MONDAY)
                            .setRateTypes(RateType.REALTIME)
                            .build()))
                    .isFalse();
            assertThat(provider.isAvailable(query("USD", "KRW")
                            .set(MONDAY)
                            .setRateTypes(RateType.HISTORIC)
                            .build()))
                    .isTrue();
            assertThat(provider.isAvailable(
                            ConversionQueryBuilder.of().set(MONDAY).build()))
                    .isFalse();
        }

        @Test
        void amountsConvertThroughIt() {
            CurrencyConversion conversion = provider.getCurrencyConversion(ConversionQueryBuilder.of()
                    .setTermCurrency(Amounts.currency("KRW"))
                    .set(MONDAY)
                    .build());
            assertThat(Amounts.parse("USD 10.01").with(conversion).getNumber().numberValueExact(BigDecimal.class))
                    .isEqualByComparingTo("11813.802");
            assertThat(FastMoney.of(2, "USD").with(conversion))
                    .isEqualTo(FastMoney.of(new BigDecimal("2360.4"), "KRW"));
            assertThat(conversion.getCurrency().getCurrencyCode()).isEqualTo("KRW");
            assertThat(conversion.getExchangeRateProvider()).isSameAs(provider);
            assertThat(conversion.getContext().get(LocalDate.class)).isEqualTo(MONDAY);
            assertThat(provider.getContext().getProviderName()).isEqualTo("trademission");
            assertThat(provider).hasToString("trademission " + TABLE);
        }
    }

    @Nested
    class FromJavaMoney {
        @Test
        void ratesComeThroughWithTheProvidersName() {
            RateSource source = RateSource.from(TABLE.toProvider());
            Rate rate = source.rate("USD", "KRW", MONDAY).orElseThrow();
            assertThat(rate.quotes())
                    .containsExactly(Quote.of(MONDAY, "USD", "KRW", new BigDecimal("1180.2"), "trademission"));
            assertThat(source.rate("USD", "KRW", TUESDAY)).isEmpty();
            assertThat(source.rate("USD", "USD", TUESDAY)).contains(Rate.same("USD"));
            assertThat(source.rate("KRW", "USD", MONDAY)).isPresent();
        }

        @Test
        void aStaleRateIsNotTakenForTheDays() {
            RateSource stale = RateSource.from(TABLE.withMaxAge(5).toProvider());
            assertThat(stale.rate("USD", "KRW", MONDAY)).isPresent();
            assertThat(stale.rate("USD", "KRW", TUESDAY)).isEmpty();
        }

        @Test
        void aProviderThatStatesNoDateIsTakenAtItsWord() {
            RateSource source = RateSource.from(new OneRate("USD", "KRW", false));
            assertThat(source.rate("USD", "KRW", TUESDAY).orElseThrow().quotes())
                    .containsExactly(Quote.of(TUESDAY, "USD", "KRW", new BigDecimal("1234.5"), "one"));
        }

        @Test
        void aProviderThatAnswersWithNothingHasNone() {
            assertThat(RateSource.from(new OneRate("USD", "KRW", true)).rate("USD", "KRW", MONDAY))
                    .isEmpty();
        }

        @Test
        void anotherPairIsRefused() {
            RateSource source = RateSource.from(new OneRate("EUR", "KRW", false));
            assertRefused(() -> source.rate("USD", "KRW", MONDAY), "rate: must be USD/KRW as asked for, was EUR/KRW");
        }
    }

    /** A provider of one rate, whatever it is asked for. */
    private record OneRate(String base, String term, boolean silent) implements ExchangeRateProvider {
        @Override
        public ProviderContext getContext() {
            return ProviderContextBuilder.of("one", RateType.ANY).build();
        }

        @Override
        public ExchangeRate getExchangeRate(ConversionQuery query) {
            return silent ? null : new StatedRate(Amounts.currency(base), Amounts.currency(term));
        }

        @Override
        public CurrencyConversion getCurrencyConversion(ConversionQuery query) {
            throw new UnsupportedOperationException();
        }
    }

    private record StatedRate(CurrencyUnit base, CurrencyUnit term) implements ExchangeRate {
        @Override
        public ConversionContext getContext() {
            return ConversionContextBuilder.of().setRateType(RateType.ANY).build();
        }

        @Override
        public CurrencyUnit getBaseCurrency() {
            return base;
        }

        @Override
        public CurrencyUnit getCurrency() {
            return term;
        }

        @Override
        public NumberValue getFactor() {
            return DefaultNumberValue.of(new BigDecimal("1234.50"));
        }

        @Override
        public List<ExchangeRate> getExchangeRateChain() {
            return List.of(this);
        }
    }
}
