package io.github.trademission.report;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.MoneyStyle;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of a report in one language; not thread-safe. */
final class Terms {
    private final Locale locale;
    private final ResourceBundle words;
    private final Map<String, MessageFormat> patterns = new HashMap<>();
    private final KoreanMoneyFormat amounts;

    Terms(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        // Korean is the root: without the control, a Korean report on an English machine would come out in English.
        this.words = ResourceBundle.getBundle(
                Terms.class.getPackageName() + ".terms",
                this.locale,
                Terms.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.amounts = KoreanMoneyFormat.of()
                .withStyle(this.locale.equals(Locale.ENGLISH) ? MoneyStyle.DIGITS : MoneyStyle.KOREAN);
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        return arguments.length == 0
                ? words.getString(key)
                : patterns.computeIfAbsent(key, unseen -> new MessageFormat(words.getString(key), locale))
                        .format(arguments);
    }

    String kind(OutcomeKind kind) {
        return kind.nameIn(locale);
    }

    String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    String deals(CountRange deals) {
        if (deals.high().isEmpty()) {
            return of("countUnknown");
        }
        String text = deals.isExact()
                ? number(deals.low())
                : "[" + number(deals.low()) + ", " + number(deals.high().getAsLong()) + "]";
        return of("deals", text);
    }

    /** A number or its bounds, without a unit. */
    String range(CountRange range) {
        String high = range.high().isPresent() ? number(range.high().getAsLong()) : "?";
        return range.isExact() ? number(range.low()) : "[" + number(range.low()) + ", " + high + "]";
    }

    String unattributed(Dimension<?> dimension) {
        return of("unattributedKey", dimension.nameIn(locale));
    }

    <K> String key(Dimension<K> dimension, Optional<K> key) {
        return key.map(known -> dimension.keyName(known, locale)).orElseGet(() -> of("key.unattributed"));
    }

    String amount(MoneyRange amount) {
        return amount.isExact()
                ? amounts.format(amount.low())
                : "[" + amounts.format(amount.low()) + ", " + amounts.format(amount.high()) + "]";
    }

    KoreanMoneyFormat amounts() {
        return amounts;
    }
}
