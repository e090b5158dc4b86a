package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.convert.ExchangeRateProvider;

/**
 * Where a {@link Conversion} takes its rates from. {@link RateTable} is one that holds them; this library has none that
 * fetches rates, and a source that does is the caller's own choice.
 */
@FunctionalInterface
public interface RateSource {
    /**
     * The rate between two currencies on a day. A conversion asks only for two different currencies.
     *
     * @param base the code of the currency of which one unit is priced
     * @param term the code of the currency that the price is in
     * @param date the day
     * @return the rate, exactly of that pair; empty if there is none for that day
     */
    Optional<Rate> rate(String base, String term, LocalDate date);

    /**
     * The mean rate of a period (기간 평균환율): the arithmetic mean of the rates of those of its days that have one of their
     * own. A day whose rate rests on a quote of another day, such as a Sunday that takes over Friday's, does not enter, so no
     * quote weighs more than another.
     *
     * @param base the code of the currency of which one unit is priced
     * @param term the code of the currency that the price is in
     * @param from the first day
     * @param to the last day, included
     * @return the mean with all its quotes; empty if no day has a rate of its own
     * @throws InvalidValueException if the last day lies before the first
     */
    default Optional<Rate> average(String base, String term, LocalDate from, LocalDate to) {
        DateRule.AverageOver period = new DateRule.AverageOver(from, to);
        List<Rate> rates = new ArrayList<>();
        period.days()
                .forEach(day -> rate(base, term, day)
                        .filter(rate -> rate.quotes().stream()
                                .allMatch(quote -> quote.date().equals(day)))
                        .ifPresent(rates::add));
        return rates.isEmpty() ? Optional.empty() : Optional.of(Rate.mean(rates));
    }

    /**
     * This source as a provider of JavaMoney. Each query must carry a {@link LocalDate}, as in {@code
     * ConversionQueryBuilder.of().setBaseCurrency("USD").setTermCurrency("KRW").set(LocalDate.of(2019, 10, 21)).build()};
     * without one, or without a rate on that day, there is a {@link javax.money.convert.CurrencyConversionException}, for no
     * rate of today stands in. A factor other than one as quoted is rounded to 34 digits, since JavaMoney knows decimals only;
     * amounts converted through it are not rounded.
     *
     * @return the provider, of {@link javax.money.convert.RateType#HISTORIC} rates; not registered anywhere
     */
    default ExchangeRateProvider toProvider() {
        return new RateSourceProvider(this);
    }

    /**
     * The rates of a JavaMoney provider, each asked for with the day as a {@link LocalDate} in the query. Where the provider
     * answers with a rate that states another date than that, or with none, there is none: a stale rate is not taken for the
     * day's. The provider's own factor is the one quote of each rate, its name the source.
     *
     * @param provider the provider
     * @return its rates
     */
    static RateSource from(ExchangeRateProvider provider) {
        return new JavaMoneyRateSource(provider);
    }
}
