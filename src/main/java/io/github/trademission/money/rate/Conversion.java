package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.MoneyBag;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How amounts become amounts of one currency (환산): by which source of rates, at which day's, how rounded, and what happens
 * where a rate is missing. Nothing of it is assumed but the rounding, which is half up to the currency's minor unit; a missing
 * rate, or an amount without a date where its own is asked for, is an error that lists all that are missing, unless the
 * conversion is one {@link #leavingUnconverted()}.
 *
 * <pre>{@code
 * Conversion won = Conversion.to("KRW", table).at(LocalDate.of(2019, 10, 21));
 * Converted converted = won.convert(MoneyBag.of(Amounts.of("32340000", "USD")));
 * converted.total();   // KRW 38167668000
 * converted.rates();   // USD/KRW 1180.2 of 2019-10-21, with its source
 * }</pre>
 *
 * <p>A conversion asks its source once for each rate and keeps the answer, so that all figures of one conversion rest on the
 * same rates. Immutable otherwise; thread-safe if its source is.
 */
public final class Conversion {
    private final String currency;
    private final RateSource source;
    private final DateRule dates;
    private final RoundingMode rounding;
    private final boolean leavesUnconverted;
    private final Map<Asked, Rate> known = new ConcurrentHashMap<>();

    private Conversion(
            String currency, RateSource source, DateRule dates, RoundingMode rounding, boolean leavesUnconverted) {
        this.currency = currency;
        this.source = source;
        this.dates = dates;
        this.rounding = rounding;
        this.leavesUnconverted = leavesUnconverted;
    }

    /**
     * Starts a conversion; which day's rates it takes is still to say.
     *
     * @param currencyCode the code of the currency to convert to
     * @param source where the rates come from
     * @return the choice of days
     * @throws InvalidValueException if the code is no ISO 4217 code
     */
    public static Dates to(String currencyCode, RateSource source) {
        Quote.checkCurrency("currency", currencyCode);
        return new Dates(currencyCode, Objects.requireNonNull(source, "source"));
    }

    /** The choice of the days whose rates a conversion takes. Immutable. */
    public static final class Dates {
        private final String currency;
        private final RateSource source;

        private Dates(String currency, RateSource source) {
            this.currency = currency;
            this.source = source;
        }

        /**
         * {@return a conversion of each amount at the rate of its own date}
         */
        public Conversion atOwnDate() {
            return by(new DateRule.OwnDate());
        }

        /**
         * A conversion of all amounts at the rates of one day.
         *
         * @param date the day
         * @return the conversion
         */
        public Conversion at(LocalDate date) {
            return by(new DateRule.OnDate(date));
        }

        /**
         * A conversion of all amounts at the mean rates of a period, as {@link RateSource#average} defines them.
         *
         * @param from the first day
         * @param to the last day, included
         * @return the conversion
         * @throws InvalidValueException if the last day lies before the first
         */
        public Conversion averageOver(LocalDate from, LocalDate to) {
            return by(new DateRule.AverageOver(from, to));
        }

        /**
         * {@return the currency, without the rates, for logs and tests}
         */
        @Override
        public String toString() {
            return "to " + currency;
        }

        private Conversion by(DateRule dates) {
            return new Conversion(currency, source, dates, RoundingMode.HALF_UP, false);
        }
    }

    /**
     * Another way to round.
     *
     * @param mode how totals are rounded to the minor unit of the currency
     * @return the conversion with that rounding
     * @throws InvalidValueException if the mode is {@link RoundingMode#UNNECESSARY}
     */
    public Conversion withRounding(RoundingMode mode) {
        if (Objects.requireNonNull(mode, "rounding") == RoundingMode.UNNECESSARY) {
            throw new InvalidValueException("rounding", "must say how to round", mode);
        }
        return new Conversion(currency, source, dates, mode, leavesUnconverted);
    }

    /**
     * {@return the same conversion, but one that leaves amounts apart for which there is no rate: {@link Converted#unconverted}}
     */
    public Conversion leavingUnconverted() {
        return new Conversion(currency, source, dates, rounding, true);
    }

    /**
     * {@return the code of the currency to convert to}
     */
    public String currency() {
        return currency;
    }

    /**
     * {@return which day's rates are taken}
     */
    public DateRule dates() {
        return dates;
    }

    /**
     * {@return how totals are rounded}
     */
    public RoundingMode rounding() {
        return rounding;
    }

    /**
     * {@return whether amounts without a rate are left apart instead of being an error}
     */
    public boolean leavesUnconverted() {
        return leavesUnconverted;
    }

    /**
     * Converts amounts without a date.
     *
     * @param amounts the amounts
     * @return what they come to
     * @throws MissingRatesException if a rate is missing, as any is for the own date of such amounts
     */
    public Converted convert(MoneyBag amounts) {
        return convert(amounts, Optional.empty());
    }

    /**
     * Converts amounts of one date.
     *
     * @param amounts the amounts
     * @param date their own date; of no meaning where one day or a period is fixed
     * @return what they come to
     * @throws MissingRatesException if a rate is missing
     */
    public Converted convert(MoneyBag amounts, LocalDate date) {
        return convert(amounts, Optional.of(date));
    }

    private Converted convert(MoneyBag amounts, Optional<LocalDate> date) {
        ConversionSum sum = sum();
        sum.add(amounts, date);
        return sum.converted();
    }

    /**
     * {@return an empty sum, for amounts of many dates}
     */
    public ConversionSum sum() {
        return new ConversionSum(this);
    }

    /** The day or period whose rate an amount takes; one without a date of its own stays without. */
    DateRule when(Optional<LocalDate> ownDate) {
        return dates instanceof DateRule.OwnDate && ownDate.isPresent() ? new DateRule.OnDate(ownDate.get()) : dates;
    }

    Optional<Rate> rate(String base, DateRule when) {
        Asked asked = new Asked(base, when);
        Optional<Rate> kept = Optional.ofNullable(known.get(asked));
        if (kept.isPresent()) {
            return kept;
        }
        return ask(base, when).map(found -> {
            Rate earlier = known.putIfAbsent(asked, checked(base, found));
            return earlier != null ? earlier : found;
        });
    }

    private Optional<Rate> ask(String base, DateRule when) {
        if (base.equals(currency)) {
            return Optional.of(Rate.same(base));
        }
        if (when instanceof DateRule.OnDate day) {
            return source.rate(base, currency, day.date());
        }
        if (when instanceof DateRule.AverageOver period) {
            return source.average(base, currency, period.from(), period.to());
        }
        return Optional.empty();
    }

    private Rate checked(String base, Rate found) {
        if (!found.base().equals(base) || !found.term().equals(currency)) {
            throw new InvalidValueException("rate", "must be " + base + "/" + currency + " as asked for", found);
        }
        return found;
    }

    /**
     * {@return the currency, the days and the rounding, for logs and tests}
     */
    @Override
    public String toString() {
        return "to " + currency + " " + dates + ", " + rounding
                + (leavesUnconverted ? ", leaving what has no rate" : "");
    }

    private record Asked(String base, DateRule when) {}
}
