package io.github.trademission.reconcile;

import io.github.trademission.model.PublishedFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The published figures of a mission by what they speak of, so that each is compared only with those it has to do with. */
final class FigureIndex {
    private static final List<Basis> NARROWINGS =
            List.of(Basis.STOPS, Basis.COUNTRIES, Basis.INDUSTRIES, Basis.COMPANIES, Basis.PERIODS);

    private record Key(Measure measure, Scope scope) {}

    private final Map<String, PublishedFigure> byId = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> shares = new HashSet<>();
    private final Map<Key, List<PublishedFigure>> same = new LinkedHashMap<>();
    private final Map<Basis, Map<Key, List<PublishedFigure>>> narrower = new EnumMap<>(Basis.class);

    FigureIndex(List<PublishedFigure> figures) {
        for (Basis basis : NARROWINGS) {
            narrower.put(basis, new LinkedHashMap<>());
        }
        for (PublishedFigure figure : figures) {
            positions.put(figure.id(), byId.size());
            byId.put(figure.id(), figure);
        }
        figures.forEach(total -> shares(total).forEach(shares::add));
        figures.stream().filter(figure -> !isShare(figure)).forEach(this::add);
    }

    /** The stated parts of a total that nothing but the total tells from it. */
    private Stream<String> shares(PublishedFigure total) {
        return total.parts().stream()
                .filter(id ->
                        figure(id).filter(part -> key(part).equals(key(total))).isPresent());
    }

    private static Key key(PublishedFigure figure) {
        return new Key(Measure.of(figure), Scope.of(figure));
    }

    private void add(PublishedFigure figure) {
        Key key = key(figure);
        same.computeIfAbsent(key, unseen -> new ArrayList<>()).add(figure);
        narrower.forEach((basis, wider) -> key.scope()
                .wider(basis)
                .forEach(whole -> wider.computeIfAbsent(new Key(key.measure(), whole), unseen -> new ArrayList<>())
                        .add(figure)));
    }

    Collection<PublishedFigure> all() {
        return byId.values();
    }

    /**
     * Whether the report adds a figure up to another one of the same scope. It speaks of a share of that scope, and of which is
     * not recorded, so that only the stated sum can be compared with it.
     */
    boolean isShare(PublishedFigure figure) {
        return shares.contains(figure.id());
    }

    /** Where a figure stands among the mission's published figures. */
    int position(PublishedFigure figure) {
        return positions.getOrDefault(figure.id(), 0);
    }

    Optional<PublishedFigure> figure(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The figures of one measure and scope: more than one if several sources printed it. Percentages are the same only if they
     * are known to be of the same two figures.
     */
    Collection<List<PublishedFigure>> sameFigures() {
        Map<List<Object>, List<PublishedFigure>> found = new LinkedHashMap<>();
        for (PublishedFigure figure : all()) {
            if (!isShare(figure)
                    && (figure.percentage().isEmpty() || figure.quotient().isPresent())) {
                found.computeIfAbsent(List.of(key(figure), figure.quotient()), unseen -> new ArrayList<>())
                        .add(figure);
            }
        }
        return found.values();
    }

    /** The figure of a measure and scope, of the same source as another one if it can be. */
    Optional<PublishedFigure> find(Measure measure, Scope scope, PublishedFigure beside) {
        List<PublishedFigure> found = same.getOrDefault(new Key(measure, scope), List.of());
        return found.stream()
                .filter(figure -> figure.source().equals(beside.source()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The figures of the same measure that speak of a part of what a figure speaks of, by a basis. */
    List<PublishedFigure> parts(PublishedFigure whole, Basis basis) {
        Scope scope = Scope.of(whole);
        Scope key = basis == Basis.PERIODS ? scope.withoutPeriod() : scope;
        return narrower.getOrDefault(basis, Map.of()).getOrDefault(new Key(Measure.of(whole), key), List.of());
    }
}
