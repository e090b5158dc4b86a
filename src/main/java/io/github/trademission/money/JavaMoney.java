package io.github.trademission.money;

import io.github.trademission.InvalidValueException;
import java.util.Currency;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.CurrencyQueryBuilder;
import javax.money.CurrencyUnit;
import javax.money.spi.Bootstrap;
import javax.money.spi.CurrencyProviderSpi;
import javax.money.spi.MonetaryCurrenciesSingletonSpi;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.spi.JDKCurrencyProvider;

/**
 * What the library takes from JavaMoney, on whatever thread it is first used. JavaMoney finds its services by the context class loader of
 * the thread that asks first, and remembers for the whole process that it found none. So it is asked here first under the loader of
 * this library, and currencies are taken from their provider, which needs no look-up, in case somebody else has asked before.
 */
final class JavaMoney {
    private static final CurrencyProviderSpi CURRENCIES = new JDKCurrencyProvider();

    private JavaMoney() {}

    /** Has JavaMoney find its services, and its amounts read their settings without a word on standard error. */
    static void start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JavaMoney.class.getClassLoader());
        try {
            Bootstrap.getService(MonetaryCurrenciesSingletonSpi.class);
            readSettings();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Amounts tell their default precision in the log when they are first used. */
    private static void readSettings() {
        Logger log = Logger.getLogger("org.javamoney.moneta.DefaultMonetaryContextFactory");
        Level before = log.getLevel();
        log.setLevel(Level.WARNING);
        try {
            Money.zero(currency("KRW"));
        } finally {
            log.setLevel(before);
        }
    }

    /**
     * A currency.
     *
     * @throws InvalidValueException if the code is no ISO 4217 code with a minor unit
     */
    static CurrencyUnit currency(String code) {
        if (isIso4217(code)) {
            for (CurrencyUnit found : CURRENCIES.getCurrencies(
                    CurrencyQueryBuilder.of().setCurrencyCodes(code).build())) {
                return found;
            }
        }
        throw new InvalidValueException("currency", "must be an ISO 4217 code with a minor unit", code);
    }

    private static boolean isIso4217(String code) {
        try {
            return Currency.getInstance(code).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
