package io.github.trademission.money.rate;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ConversionQuery;
import javax.money.convert.CurrencyConversion;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;
import javax.money.convert.ProviderContext;
import javax.money.convert.ProviderContextBuilder;
import javax.money.convert.RateType;
import org.javamoney.moneta.spi.DefaultNumberValue;

/** A rate source as a JavaMoney provider. */
final class RateSourceProvider implements ExchangeRateProvider {
    private static final String NAME = "trademission";

    private final RateSource source;

    RateSourceProvider(RateSource source) {
        this.source = source;
    }

    @Override
    public ProviderContext getContext() {
        return ProviderContextBuilder.of(NAME, RateType.HISTORIC).build();
    }

    @Override
    public boolean isAvailable(ConversionQuery query) {
        return find(query).isPresent();
    }

    @Override
    public ExchangeRate getExchangeRate(ConversionQuery query) {
        return find(query)
                .map(this::exchangeRate)
                .orElseThrow(() -> new CurrencyConversionException(
                        query.getBaseCurrency(),
                        query.getCurrency(),
                        context(),
                        query.get(LocalDate.class) == null ? "no LocalDate in the query" : "no rate on that day"));
    }

    @Override
    public CurrencyConversion getCurrencyConversion(ConversionQuery query) {
        return new BoundConversion(this, query);
    }

    private Optional<Rate> find(ConversionQuery query) {
        LocalDate date = query.get(LocalDate.class);
        CurrencyUnit base = query.getBaseCurrency();
        CurrencyUnit term = query.getCurrency();
        Set<RateType> types = query.getRateTypes();
        boolean asksForPast = types.isEmpty() || types.contains(RateType.HISTORIC) || types.contains(RateType.ANY);
        if (date == null || base == null || term == null || !asksForPast) {
            return Optional.empty();
        }
        return base.getCurrencyCode().equals(term.getCurrencyCode())
                ? Optional.of(Rate.same(base.getCurrencyCode()))
                : source.rate(base.getCurrencyCode(), term.getCurrencyCode(), date);
    }

    /** States the date of the quote, of two the earlier; the legs of a cross rate are its chain. */
    private ExchangeRate exchangeRate(Rate rate) {
        ConversionContextBuilder context = context().toBuilder();
        rate.quotes().stream().map(Quote::date).min(LocalDate::compareTo).ifPresent(context::set);
        return new DecimalRate(rate, context.build(), legs(rate));
    }

    private List<ExchangeRate> legs(Rate rate) {
        if (rate.quotes().size() != 2) {
            return List.of();
        }
        Rate first = leg(rate.quotes().get(0), rate.base(), true);
        Rate second = leg(rate.quotes().get(1), rate.term(), false);
        return first.term().equals(second.base()) ? List.of(exchangeRate(first), exchangeRate(second)) : List.of();
    }

    private static Rate leg(Quote quote, String end, boolean isBase) {
        Rate rate = Rate.of(quote);
        return end.equals(isBase ? rate.base() : rate.term()) ? rate : rate.inverse();
    }

    private static ConversionContext context() {
        return ConversionContext.of(NAME, RateType.HISTORIC);
    }

    @Override
    public String toString() {
        return NAME + " " + source;
    }

    private record DecimalRate(Rate rate, ConversionContext context, List<ExchangeRate> legs) implements ExchangeRate {
        @Override
        public ConversionContext getContext() {
            return context;
        }

        @Override
        public CurrencyUnit getBaseCurrency() {
            return Amounts.currency(rate.base());
        }

        @Override
        public CurrencyUnit getCurrency() {
            return Amounts.currency(rate.term());
        }

        @Override
        public NumberValue getFactor() {
            return DefaultNumberValue.of(rate.decimalFactor());
        }

        @Override
        public List<ExchangeRate> getExchangeRateChain() {
            return legs.isEmpty() ? List.of(this) : legs;
        }
    }

    /** To one currency, on the day of the query; the base currency is that of each amount. */
    private record BoundConversion(RateSourceProvider provider, ConversionQuery query) implements CurrencyConversion {
        @Override
        public ConversionContext getContext() {
            ConversionContextBuilder context = RateSourceProvider.context().toBuilder();
            Optional.ofNullable(query.get(LocalDate.class)).ifPresent(context::set);
            return context.build();
        }

        @Override
        public CurrencyUnit getCurrency() {
            return query.getCurrency();
        }

        @Override
        public ExchangeRate getExchangeRate(MonetaryAmount amount) {
            return provider.getExchangeRate(
                    query.toBuilder().setBaseCurrency(amount.getCurrency()).build());
        }

        @Override
        public ExchangeRateProvider getExchangeRateProvider() {
            return provider;
        }

        @Override
        public MonetaryAmount apply(MonetaryAmount amount) {
            BigDecimal factor = getExchangeRate(amount).getFactor().numberValueExact(BigDecimal.class);
            return amount.getFactory()
                    .setCurrency(getCurrency())
                    .setNumber(amount.getNumber()
                            .numberValueExact(BigDecimal.class)
                            .multiply(factor))
                    .create();
        }
    }
}
