package io.github.trademission.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** The links between the published figures of one mission: parts of a total, and the two figures behind a percentage. */
final class FigureLinks {
    private final Map<String, PublishedFigure> byId = new HashMap<>();

    FigureLinks(List<PublishedFigure> figures) {
        figures.forEach(figure -> byId.put(figure.id(), figure));
    }

    void check(String path, PublishedFigure figure, Breaches breaches) {
        for (int i = 0; i < figure.parts().size(); i++) {
            checkPart(path + ".parts[" + i + "]", figure, figure.parts().get(i), breaches);
        }
        figure.quotient().ifPresent(quotient -> {
            if (!isOther(quotient.numerator(), figure)) {
                tellStranger(path + ".quotient.numerator", quotient.numerator(), breaches);
            }
            if (!isOther(quotient.denominator(), figure)) {
                tellStranger(path + ".quotient.denominator", quotient.denominator(), breaches);
            }
        });
    }

    private void checkPart(String path, PublishedFigure whole, String id, Breaches breaches) {
        PublishedFigure part = byId.get(id);
        if (part == null || !isOther(id, whole)) {
            tellStranger(path, id, breaches);
            return;
        }
        boolean sameValue = part.count().isPresent() == whole.count().isPresent()
                && currency(part).equals(currency(whole));
        if (!sameValue) {
            breaches.add(path, "must name a figure of the same kind of value", "'" + id + "'");
        }
    }

    private boolean isOther(String id, PublishedFigure figure) {
        return byId.containsKey(id) && !id.equals(figure.id());
    }

    private static void tellStranger(String path, String id, Breaches breaches) {
        breaches.add(path, "must name another published figure", "'" + id + "'");
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
