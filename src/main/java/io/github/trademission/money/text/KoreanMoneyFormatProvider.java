package io.github.trademission.money.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.format.AmountFormatContext;
import javax.money.format.AmountFormatContextBuilder;
import javax.money.format.AmountFormatQuery;
import javax.money.format.MonetaryAmountFormat;
import javax.money.spi.MonetaryAmountFormatProviderSpi;

/**
 * Gives {@link KoreanMoneyFormat} to those who look formats up by name in JavaMoney. It answers to {@value #FORMAT_NAME} alone, so
 * every other look-up, by locale or name, stays as it was. A {@link MoneyStyle} and a {@link CurrencyUnit} in the query set style
 * and default currency.
 *
 * <pre>{@code
 * MonetaryFormats.getAmountFormat(AmountFormatQueryBuilder.of("trademission.korean").build()).format(amount);   // 3,234만 달러
 * }</pre>
 *
 * <p>The format's {@code parse} gives a bare amount: it throws {@link javax.money.format.MonetaryParseException} for what
 * {@link KoreanMoneyFormat#parse} refuses, and for texts with a qualifier or a second amount, which would be lost. Immutable and
 * thread-safe.
 */
public final class KoreanMoneyFormatProvider implements MonetaryAmountFormatProviderSpi {
    /** The name of the format and of this provider. */
    public static final String FORMAT_NAME = "trademission.korean";

    /** For JavaMoney, which finds this class by the services file. */
    public KoreanMoneyFormatProvider() {}

    /**
     * {@return the name {@value #FORMAT_NAME}}
     */
    @Override
    public String getProviderName() {
        return FORMAT_NAME;
    }

    /**
     * The format, if it is asked for by its name.
     *
     * @param query what is looked for
     * @return the format, or none
     */
    @Override
    public Collection<MonetaryAmountFormat> getAmountFormats(AmountFormatQuery query) {
        List<String> providers = query.getProviderNames();
        boolean asked =
                FORMAT_NAME.equals(query.getFormatName()) && (providers.isEmpty() || providers.contains(FORMAT_NAME));
        return asked ? List.of(new KoreanAmountFormat(format(query), context(query))) : List.of();
    }

    /**
     * {@return no locale, so that no look-up by locale finds it}
     */
    @Override
    public Set<Locale> getAvailableLocales() {
        return Set.of();
    }

    /**
     * {@return the one name {@value #FORMAT_NAME}}
     */
    @Override
    public Set<String> getAvailableFormatNames() {
        return Set.of(FORMAT_NAME);
    }

    /**
     * {@return its name, for logs and tests}
     */
    @Override
    public String toString() {
        return "KoreanMoneyFormatProvider[" + getProviderName() + "]";
    }

    private static KoreanMoneyFormat format(AmountFormatQuery query) {
        KoreanMoneyFormat format = KoreanMoneyFormat.of();
        MoneyStyle style = query.get(MoneyStyle.class);
        CurrencyUnit currency = query.get(CurrencyUnit.class);
        if (style != null) {
            format = format.withStyle(style);
        }
        return currency == null ? format : format.withDefaultCurrency(currency);
    }

    private static AmountFormatContext context(AmountFormatQuery query) {
        return AmountFormatContextBuilder.of(FORMAT_NAME)
                .importContext(query, false)
                .build();
    }
}
