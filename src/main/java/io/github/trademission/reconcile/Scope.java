package io.github.trademission.reconcile;

import io.github.trademission.metrics.Row;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a published figure speaks of: everything, or a stop, a country, an industry, companies, a period, or several of these.
 *
 * @param stop the stop, if not all
 * @param country the country, if not all; that of the stop if there is one
 * @param industry the industry, if not all
 * @param companies the companies; none for all
 * @param period the period, if not all
 */
record Scope(
        Optional<Stop> stop,
        Optional<Country> country,
        Optional<Industry> industry,
        Set<Company> companies,
        Optional<DateRange> period) {
    /** Whether a row belongs to a scope, as far as that is recorded. */
    enum Extent {
        INSIDE,
        PERHAPS,
        OUTSIDE
    }

    static Scope of(PublishedFigure figure) {
        return new Scope(
                figure.stop(),
                figure.stop().map(Stop::country).or(figure::country),
                figure.industry(),
                Set.copyOf(figure.companies()),
                figure.period());
    }

    boolean isEverything() {
        return stop.isEmpty() && country.isEmpty() && industry.isEmpty() && companies.isEmpty() && period.isEmpty();
    }

    /** The wider scopes that this one is a part of by a basis; two for a stop, which is a part of its country and of all. */
    List<Scope> wider(Basis basis) {
        List<Scope> wider = new ArrayList<>();
        switch (basis) {
            case STOPS -> {
                if (stop.isPresent()) {
                    wider.add(new Scope(Optional.empty(), country, industry, companies, period));
                    wider.add(new Scope(Optional.empty(), Optional.empty(), industry, companies, period));
                }
            }
            case COUNTRIES -> {
                if (stop.isEmpty() && country.isPresent()) {
                    wider.add(new Scope(stop, Optional.empty(), industry, companies, period));
                }
            }
            case INDUSTRIES -> {
                if (industry.isPresent()) {
                    wider.add(new Scope(stop, country, Optional.empty(), companies, period));
                }
            }
            case COMPANIES -> {
                if (!companies.isEmpty()) {
                    wider.add(new Scope(stop, country, industry, Set.of(), period));
                }
            }
            case PERIODS -> {
                if (period.isPresent()) {
                    wider.add(withoutPeriod());
                }
            }
            default -> throw new IllegalArgumentException(basis.toString());
        }
        return wider;
    }

    Scope withoutPeriod() {
        return new Scope(stop, country, industry, companies, Optional.empty());
    }

    /** Whether a row belongs to this scope. */
    Extent extent(Row row) {
        Extent extent = extent(row.outcome().stop(), stop);
        extent = narrower(extent, extent(row.outcome().stop().map(Stop::country), country));
        extent = narrower(extent, industryExtent(row));
        extent = narrower(extent, companyExtent(row.outcome().companies()));
        return narrower(extent, periodExtent(row));
    }

    private static Extent narrower(Extent one, Extent other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static <T> Extent extent(Optional<T> recorded, Optional<T> asked) {
        if (asked.isEmpty()) {
            return Extent.INSIDE;
        }
        if (recorded.isEmpty()) {
            return Extent.PERHAPS;
        }
        return recorded.equals(asked) ? Extent.INSIDE : Extent.OUTSIDE;
    }

    private Extent industryExtent(Row row) {
        if (industry.isEmpty()) {
            return Extent.INSIDE;
        }
        List<Optional<Industry>> recorded = industries(row.outcome());
        if (recorded.stream().allMatch(found -> found.filter(this::isAsked).isPresent())) {
            return Extent.INSIDE;
        }
        boolean possible =
                recorded.stream().anyMatch(found -> found.map(this::isAsked).orElse(true));
        return possible ? Extent.PERHAPS : Extent.OUTSIDE;
    }

    /** The industries of its companies, or its own if it names none. */
    static List<Optional<Industry>> industries(Outcome row) {
        return row.companies().isEmpty()
                ? List.of(row.industry())
                : row.companies().stream().map(Company::industry).toList();
    }

    private boolean isAsked(Industry found) {
        return industry.filter(asked -> isSame(asked, found)).isPresent();
    }

    /** Industries are the same by scheme and code, whatever they are called. */
    static List<String> identity(Industry industry) {
        return List.of(industry.scheme(), industry.code());
    }

    static boolean isSame(Industry one, Industry other) {
        return identity(one).equals(identity(other));
    }

    private Extent companyExtent(List<Company> recorded) {
        if (companies.isEmpty()) {
            return Extent.INSIDE;
        }
        if (recorded.isEmpty()) {
            return Extent.PERHAPS;
        }
        if (companies.containsAll(recorded)) {
            return Extent.INSIDE;
        }
        return recorded.stream().anyMatch(companies::contains) ? Extent.PERHAPS : Extent.OUTSIDE;
    }

    private Extent periodExtent(Row row) {
        if (period.isEmpty()) {
            return Extent.INSIDE;
        }
        Optional<DateRange> days = row.mission().daysOf(row.outcome());
        if (days.isEmpty()) {
            return Extent.PERHAPS;
        }
        if (!period.get().canOverlap(days.get())) {
            return Extent.OUTSIDE;
        }
        return period.get().contains(days.get()) ? Extent.INSIDE : Extent.PERHAPS;
    }
}
