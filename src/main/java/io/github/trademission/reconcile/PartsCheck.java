package io.github.trademission.reconcile;

import io.github.trademission.model.Company;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Published totals against the published figures of their parts: stops, countries, industries, companies, periods. */
final class PartsCheck {
    private static final List<Basis> BY_SCOPE =
            List.of(Basis.STOPS, Basis.COUNTRIES, Basis.INDUSTRIES, Basis.COMPANIES, Basis.PERIODS);

    private final FigureIndex index;
    private final ScopeCoverage coverage;

    PartsCheck(Mission mission, FigureIndex index) {
        this.index = index;
        this.coverage = new ScopeCoverage(mission);
    }

    /** The ways in which published figures break totals down, in the order of the totals. */
    List<Itemisation> itemisations() {
        return index.all().stream()
                .filter(figure -> Measure.of(figure).isTotal())
                .flatMap(total -> itemisations(total).stream())
                .toList();
    }

    private List<Itemisation> itemisations(PublishedFigure total) {
        List<Itemisation> all = new ArrayList<>();
        for (Basis basis : index.isShare(total) ? List.<Basis>of() : BY_SCOPE) {
            for (List<PublishedFigure> parts : siblings(distinct(total, basis), basis)) {
                all.add(new Itemisation(total, basis, parts, coverage.isWhole(total, basis, parts)));
            }
        }
        if (!total.parts().isEmpty()) {
            List<PublishedFigure> parts = total.parts().stream()
                    .flatMap(id -> index.figure(id).stream())
                    .toList();
            all.add(new Itemisation(total, Basis.STATED_PARTS, parts, true));
        }
        return all;
    }

    /** One figure for each part, of the total's own source if it can be. */
    private List<PublishedFigure> distinct(PublishedFigure total, Basis basis) {
        Map<Object, PublishedFigure> byPart = new LinkedHashMap<>();
        index.parts(total, basis).stream()
                .filter(part -> basis != Basis.PERIODS || isWithin(part, total))
                .sorted(Comparator.comparing(part -> !part.source().equals(total.source())))
                .forEach(part -> byPart.putIfAbsent(key(part, basis), part));
        return List.copyOf(byPart.values());
    }

    /** The parts that can be added up: industries of one classification each, and others if they do not overlap. */
    private static Collection<List<PublishedFigure>> siblings(List<PublishedFigure> parts, Basis basis) {
        if (basis != Basis.INDUSTRIES) {
            return parts.isEmpty() || overlap(parts, basis) ? List.of() : List.of(parts);
        }
        Map<Optional<String>, List<PublishedFigure>> byScheme = new LinkedHashMap<>();
        parts.forEach(
                part -> byScheme.computeIfAbsent(part.industry().map(Industry::scheme), unseen -> new ArrayList<>())
                        .add(part));
        byScheme.values().removeIf(PartsCheck::haveLevels);
        return byScheme.values();
    }

    /** Whether one industry's code is the beginning of another's, as C is of C20. */
    private static boolean haveLevels(List<PublishedFigure> parts) {
        TreeSet<String> codes = new TreeSet<>();
        parts.forEach(part -> part.industry().ifPresent(industry -> codes.add(industry.code())));
        String last = null;
        for (String code : codes) {
            if (last != null && code.startsWith(last)) {
                return true;
            }
            last = code;
        }
        return false;
    }

    private static Object key(PublishedFigure part, Basis basis) {
        Scope scope = Scope.of(part);
        return switch (basis) {
            case STOPS -> scope.stop();
            case COUNTRIES -> scope.country();
            case INDUSTRIES -> scope.industry().map(Scope::identity);
            case COMPANIES -> scope.companies();
            default -> scope.period();
        };
    }

    private static boolean isWithin(PublishedFigure part, PublishedFigure total) {
        DateRange days = part.period().orElseThrow();
        return total.period().isEmpty()
                || (!days.equals(total.period().get()) && total.period().get().contains(days));
    }

    private static boolean overlap(List<PublishedFigure> parts, Basis basis) {
        return switch (basis) {
            case COMPANIES -> {
                Set<Company> seen = new HashSet<>();
                yield !parts.stream()
                        .flatMap(part -> Set.copyOf(part.companies()).stream())
                        .allMatch(seen::add);
            }
            case PERIODS -> ScopeCoverage.overlap(parts);
            default -> false;
        };
    }
}
