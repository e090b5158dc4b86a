package io.github.trademission.audit;

import io.github.trademission.model.Company;
import io.github.trademission.model.Named;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.KoreanMoneyFormat;
import io.github.trademission.money.MoneyStyle;
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
    private static final int MOST_SHOWN = 4;
    private static final KoreanMoneyFormat AMOUNTS = KoreanMoneyFormat.of();

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

    /** The sentence of a key; its values are strings, numbers, amounts, rows, kinds, names and lists of these. */
    String of(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(this::value).toArray();
        return Particles.chosen(new MessageFormat(sentences.getString(key), locale).format(shown));
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** A value as readers of the language write it. */
    String value(Object value) {
        if (value instanceof Money amount) {
            return AMOUNTS.withStyle(locale.equals(Locale.ENGLISH) ? MoneyStyle.DIGITS : MoneyStyle.KOREAN)
                    .format(amount);
        }
        if (value instanceof BigDecimal number) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        if (value instanceof Outcome row) {
            return row(row);
        }
        if (value instanceof OutcomeKind kind) {
            return kind.nameIn(locale);
        }
        if (value instanceof PublishedFigure figure) {
            return new ReconciliationText(locale).figure(figure);
        }
        if (value instanceof Reconciliation reconciliation) {
            return reconciliation.text(locale);
        }
        if (value instanceof Company company) {
            return company.id() + " (" + company.nameIn(locale) + ")";
        }
        if (value instanceof Named named) {
            return named.nameIn(locale);
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        return value.toString();
    }

    /** A row as kind, id, number of deals and value. */
    private String row(Outcome row) {
        String count = row.count().isEmpty()
                ? sentences.getString("row.countUnknown")
                : of(
                        row.count().getAsInt() == 1 ? "row.deal" : "row.deals",
                        row.count().getAsInt());
        String amount = row.currentValue().map(this::value).orElseGet(() -> sentences.getString("row.undisclosed"));
        return of("row", row.kind(), row.id(), count, amount);
    }

    /** The first few, and how many more there are. */
    private String several(Collection<?> values) {
        String first = values.stream().limit(MOST_SHOWN).map(this::value).collect(Collectors.joining(", "));
        return values.size() <= MOST_SHOWN ? first : of("more", first, values.size() - MOST_SHOWN);
    }
}
