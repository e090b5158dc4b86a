package io.github.trademission.reconcile;

import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether published parts cover all that their total speaks of, as far as the mission tells what there is. */
final class ScopeCoverage {
    private final Mission mission;

    ScopeCoverage(Mission mission) {
        this.mission = mission;
    }

    boolean isWhole(PublishedFigure total, Basis basis, List<PublishedFigure> parts) {
        return switch (basis) {
            case STOPS -> everyStop(total, parts);
            case COUNTRIES -> everyCountry(parts);
            case INDUSTRIES -> everyIndustry(parts);
            case COMPANIES -> everyCompany(parts);
            case PERIODS -> everyDay(total, parts);
            default -> true;
        };
    }

    private boolean everyStop(PublishedFigure total, List<PublishedFigure> parts) {
        Set<Optional<Stop>> told = new HashSet<>();
        parts.forEach(part -> told.add(part.stop()));
        Optional<Country> country = Scope.of(total).country();
        return mission.stops().stream()
                .filter(stop -> country.isEmpty() || country.get().equals(stop.country()))
                .allMatch(stop -> told.contains(Optional.of(stop)));
    }

    private boolean everyCountry(List<PublishedFigure> parts) {
        Set<Optional<Country>> told = new HashSet<>();
        parts.forEach(part -> told.add(part.country()));
        return !mission.stops().isEmpty()
                && mission.stops().stream().allMatch(stop -> told.contains(Optional.of(stop.country())));
    }

    /** Every industry known of the classification that the parts are told by. */
    private boolean everyIndustry(List<PublishedFigure> parts) {
        Set<List<String>> told = new HashSet<>();
        Set<String> schemes = new HashSet<>();
        parts.forEach(part -> part.industry().ifPresent(industry -> {
            told.add(Scope.identity(industry));
            schemes.add(industry.scheme());
        }));
        List<Industry> known = Stream.concat(
                        mission.delegation().industrySizes().stream().map(IndustrySize::industry),
                        mission.companies().stream().flatMap(company -> company.industry().stream()))
                .filter(industry -> schemes.contains(industry.scheme()))
                .toList();
        return !known.isEmpty() && known.stream().map(Scope::identity).allMatch(told::contains);
    }

    private boolean everyCompany(List<PublishedFigure> parts) {
        Set<Company> told = new HashSet<>();
        parts.forEach(part -> told.addAll(part.companies()));
        return mission.delegation().size().isPresent()
                && told.size() >= mission.delegation().size().getAsInt()
                && told.containsAll(mission.companies());
    }

    private boolean everyDay(PublishedFigure total, List<PublishedFigure> parts) {
        Optional<DateRange> all = total.period().or(mission::period);
        if (all.isEmpty()) {
            return false;
        }
        LocalDate reached = all.get().earliest();
        for (DateRange period : inOrder(parts)) {
            if (period.earliest().isAfter(reached)) {
                return false;
            }
            reached = period.latest().plusDays(1);
        }
        return reached.isAfter(all.get().latest());
    }

    static boolean overlap(List<PublishedFigure> parts) {
        List<DateRange> periods = inOrder(parts);
        for (int next = 1; next < periods.size(); next++) {
            if (!periods.get(next).earliest().isAfter(periods.get(next - 1).latest())) {
                return true;
            }
        }
        return false;
    }

    private static List<DateRange> inOrder(List<PublishedFigure> parts) {
        return parts.stream()
                .flatMap(part -> part.period().stream())
                .sorted(Comparator.comparing(DateRange::earliest))
                .toList();
    }
}
