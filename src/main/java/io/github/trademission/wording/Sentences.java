package io.github.trademission.wording;

import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.MoneyStyle;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.javamoney.moneta.Money;

/** The sentences of a resource bundle in one language. Immutable and thread-safe. */
public final class Sentences {
    private static final KoreanMoneyFormat AMOUNTS = KoreanMoneyFormat.of();

    private final Locale locale;
    private final ResourceBundle bundle;

    private Sentences(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * The sentences of a bundle.
     *
     * @param owner a class of the package that the bundle is in
     * @param name the bundle's name in that package
     * @param locale the readers' locale: English for English readers, else Korean
     * @return the sentences in that language
     */
    public static Sentences of(Class<?> owner, String name, Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        // Korean is the root: without the control, Korean sentences on an English machine would come out in English.
        ResourceBundle bundle = ResourceBundle.getBundle(
                owner.getPackageName() + "." + name,
                language,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Sentences(language, bundle);
    }

    /**
     * {@return the language: English or Korean}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Whether there is a sentence.
     *
     * @param key its key
     * @return whether the bundle has it
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A sentence.
     *
     * @param key its key
     * @param values what it is about, each as {@link #value} writes it
     * @return the sentence, with the particles that fit these values
     */
    public String of(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(this::value).toArray();
        return Particles.chosen(new MessageFormat(bundle.getString(key), locale).format(shown));
    }

    /**
     * A value as readers of the language write it.
     *
     * @param value an amount, a number, or anything else
     * @return amounts in units of the language, numbers with their thousands apart, anything else as it calls itself
     */
    public String value(Object value) {
        if (value instanceof Money amount) {
            return AMOUNTS.withStyle(locale.equals(Locale.ENGLISH) ? MoneyStyle.DIGITS : MoneyStyle.KOREAN)
                    .format(amount);
        }
        if (value instanceof BigDecimal number) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
        }
        return value instanceof Number number ? String.format(Locale.ROOT, "%,d", number) : value.toString();
    }
}
