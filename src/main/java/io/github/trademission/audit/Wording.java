package io.github.trademission.audit;

import io.github.trademission.model.Named;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/** The sentences of findings and reconciliations in one language, and how they write values. */
final class Wording {
    private final Locale locale;
    private final ResourceBundle sentences;

    private Wording(Locale locale) {
        this.locale = locale;
        // Korean is the root: without the control, Korean sentences on an English machine would come out in English.
        this.sentences = ResourceBundle.getBundle(
                Wording.class.getPackageName() + ".findings",
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Wording in(Locale locale) {
        return new Wording(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN);
    }

    /** The sentence of a key; its values are strings, numbers, amounts, kinds, names and lists of these. */
    String of(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(this::shown).toArray();
        return new MessageFormat(sentences.getString(key), locale).format(shown);
    }

    private String shown(Object value) {
        if (value instanceof Money amount) {
            return Amounts.text(amount);
        }
        if (value instanceof BigDecimal number) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        if (value instanceof OutcomeKind kind) {
            return kind.nameIn(locale);
        }
        if (value instanceof Named named) {
            return named.nameIn(locale);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
