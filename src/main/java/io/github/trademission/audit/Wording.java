package io.github.trademission.audit;

import io.github.trademission.model.Company;
import io.github.trademission.model.Named;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.reconcile.Reconciliation;
import io.github.trademission.wording.Sentences;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of findings in one language, and how they write values. */
final class Wording {
    private static final int MOST_SHOWN = 4;

    private final Sentences sentences;

    private Wording(Sentences sentences) {
        this.sentences = sentences;
    }

    static Wording in(Locale locale) {
        return new Wording(Sentences.of(Wording.class, "findings", locale));
    }

    /** The sentence of a key; its values are strings, numbers, amounts, rows, kinds, names and lists of these. */
    String of(String key, Object... values) {
        return sentences.of(key, Arrays.stream(values).map(this::value).toArray());
    }

    /** A value as readers of the language write it. */
    private String value(Object value) {
        if (value instanceof Outcome row) {
            return row(row);
        }
        if (value instanceof OutcomeKind kind) {
            return kind.nameIn(sentences.locale());
        }
        if (value instanceof PublishedFigure figure) {
            return Reconciliation.label(figure, sentences.locale());
        }
        if (value instanceof Reconciliation reconciliation) {
            return reconciliation.text(sentences.locale());
        }
        if (value instanceof Company company) {
            return company.id() + " (" + company.nameIn(sentences.locale()) + ")";
        }
        if (value instanceof Named named) {
            return named.nameIn(sentences.locale());
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        return sentences.value(value);
    }

    /** A row as kind, id, number of deals and value. */
    private String row(Outcome row) {
        String count = row.count().isEmpty()
                ? sentences.of("row.countUnknown")
                : of(
                        row.count().getAsInt() == 1 ? "row.deal" : "row.deals",
                        row.count().getAsInt());
        String amount = row.currentValue().map(this::value).orElseGet(() -> sentences.of("row.undisclosed"));
        return of("row", row.kind(), row.id(), count, amount);
    }

    /** The first few, and how many more there are. */
    private String several(Collection<?> values) {
        String first = values.stream().limit(MOST_SHOWN).map(this::value).collect(Collectors.joining(", "));
        return values.size() <= MOST_SHOWN ? first : of("more", first, values.size() - MOST_SHOWN);
    }
}
