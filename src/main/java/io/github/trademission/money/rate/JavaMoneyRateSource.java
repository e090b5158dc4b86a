package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.money.convert.ConversionQuery;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.CurrencyConversionException;
import javax.money.convert.ExchangeRate;
import javax.money.convert.ExchangeRateProvider;

/** The rates of a JavaMoney provider. */
final class JavaMoneyRateSource implements RateSource {
    private final ExchangeRateProvider provider;

    JavaMoneyRateSource(ExchangeRateProvider provider) {
        this.provider = Objects.requireNonNull(provider, "provider");
    }

    @Override
    public Optional<Rate> rate(String base, String term, LocalDate date) {
        if (base.equals(term)) {
            return Optional.of(Rate.same(base));
        }
        ConversionQuery query = ConversionQueryBuilder.of()
                .setBaseCurrency(Amounts.currency(base))
                .setTermCurrency(Amounts.currency(term))
                .set(Objects.requireNonNull(date, "date"))
                .build();
        return ask(query).filter(rate -> statesNoOtherDate(rate, date)).map(rate -> Rate.of(quote(rate, query, date)));
    }

    private Optional<ExchangeRate> ask(ConversionQuery query) {
        try {
            return Optional.ofNullable(provider.getExchangeRate(query));
        } catch (CurrencyConversionException none) {
            return Optional.empty();
        }
    }

    private static boolean statesNoOtherDate(ExchangeRate rate, LocalDate date) {
        LocalDate stated = rate.getContext().get(LocalDate.class);
        return stated == null || stated.equals(date);
    }

    private Quote quote(ExchangeRate rate, ConversionQuery asked, LocalDate date) {
        String base = rate.getBaseCurrency().getCurrencyCode();
        String term = rate.getCurrency().getCurrencyCode();
        if (!base.equals(asked.getBaseCurrency().getCurrencyCode())
                || !term.equals(asked.getCurrency().getCurrencyCode())) {
            throw new InvalidValueException(
                    "rate",
                    "must be " + asked.getBaseCurrency() + "/" + asked.getCurrency() + " as asked for",
                    base + "/" + term);
        }
        BigDecimal factor = rate.getFactor().numberValueExact(BigDecimal.class);
        return Quote.of(date, base, term, factor, provider.getContext().getProviderName());
    }
}
