package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** The links between the published figures of one mission: parts of a total, and the two figures behind a percentage. */
final class FigureLinks {
    private final List<PublishedFigure> figures;
    private final Map<String, PublishedFigure> byId = new HashMap<>();

    FigureLinks(List<PublishedFigure> figures) {
        this.figures = figures;
        figures.forEach(figure -> byId.put(figure.id(), figure));
    }

    void check() {
        for (int i = 0; i < figures.size(); i++) {
            PublishedFigure figure = figures.get(i);
            String path = "publishedFigures[" + i + "]";
            for (int part = 0; part < figure.parts().size(); part++) {
                checkPart(path + ".parts[" + part + "]", figure, figure.parts().get(part));
            }
            figure.quotient().ifPresent(quotient -> {
                other(path + ".quotient.numerator", figure, quotient.numerator());
                other(path + ".quotient.denominator", figure, quotient.denominator());
            });
        }
    }

    private void checkPart(String path, PublishedFigure whole, String id) {
        PublishedFigure part = other(path, whole, id);
        boolean sameValue = part.count().isPresent() == whole.count().isPresent()
                && currency(part).equals(currency(whole));
        if (!sameValue) {
            throw new InvalidValueException(path, "must name a figure of the same kind of value", "'" + id + "'");
        }
    }

    private PublishedFigure other(String path, PublishedFigure figure, String id) {
        PublishedFigure other = byId.get(id);
        if (other == null || id.equals(figure.id())) {
            throw new InvalidValueException(path, "must name another published figure", "'" + id + "'");
        }
        return other;
    }

    private static Optional<String> currency(PublishedFigure figure) {
        return figure.amount().map(Money::getCurrency).map(currency -> currency.getCurrencyCode());
    }

    /** The figures without links to any that are not among them; what is left of parts would no longer add up. */
    static List<PublishedFigure> among(List<PublishedFigure> figures) {
        FigureLinks links = new FigureLinks(figures);
        return figures.stream().map(links::withKnown).toList();
    }

    private PublishedFigure withKnown(PublishedFigure figure) {
        PublishedFigure known = byId.keySet().containsAll(figure.parts()) ? figure : figure.withParts(List.of());
        return known.withQuotient(known.quotient()
                .filter(quotient ->
                        byId.containsKey(quotient.numerator()) && byId.containsKey(quotient.denominator())));
    }
}
