package io.github.trademission.reconcile;

import io.github.trademission.metrics.Row;
import io.github.trademission.model.Company;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Stop;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a mission by what scopes ask of them. All scopes that ask the same of a row, such as its stop and company, are answered from
 * one look at all rows, so that many of them take no more time than there are rows in them. Not thread-safe.
 */
final class RowIndex {
    /** Of longer periods, every row is looked at. */
    private static final int MOST_MONTHS = 120;

    private final List<Row> rows;
    private final Map<Set<Aspect>, Map<List<Object>, List<Integer>>> byAspects = new HashMap<>();

    RowIndex(List<Row> rows) {
        this.rows = rows;
    }

    /** The indexes, in order, of the rows that may belong to a scope: all that do, and hardly any others. */
    List<Integer> candidates(Scope scope) {
        Set<Aspect> aspects = EnumSet.allOf(Aspect.class);
        aspects.removeIf(aspect -> aspect.asked(scope).isEmpty());
        if (aspects.isEmpty()) {
            return IntStream.range(0, rows.size()).boxed().toList();
        }
        Map<List<Object>, List<Integer>> index = byAspects.computeIfAbsent(aspects, this::index);
        return combined(aspects, aspect -> and(aspect.asked(scope), Aspect.UNKNOWN))
                .flatMap(keys -> index.getOrDefault(keys, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<List<Object>, List<Integer>> index(Set<Aspect> aspects) {
        Map<List<Object>, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int position = i;
            combined(aspects, aspect -> aspect.recorded(row))
                    .forEach(keys -> index.computeIfAbsent(keys, unseen -> new ArrayList<>())
                            .add(position));
        }
        return index;
    }

    /** All lists of one key for each aspect. */
    private static Stream<List<Object>> combined(Set<Aspect> aspects, Function<Aspect, Set<Object>> keys) {
        Stream<List<Object>> all = Stream.of(List.of());
        for (Aspect aspect : aspects) {
            Set<Object> ofAspect = keys.apply(aspect);
            all = all.flatMap(before -> ofAspect.stream().map(key -> with(before, key)));
        }
        return all;
    }

    private static List<Object> with(List<Object> before, Object key) {
        List<Object> all = new ArrayList<>(before);
        all.add(key);
        return all;
    }

    private static Set<Object> and(Set<Object> keys, Object key) {
        Set<Object> all = new HashSet<>(keys);
        all.add(key);
        return all;
    }

    /** Something that scopes ask of rows, as keys. */
    private enum Aspect {
        STOP,
        /** Of a scope without a stop. */
        COUNTRY,
        INDUSTRY,
        COMPANY,
        MONTH;

        /** The key of what nobody recorded, so that the row may belong to any scope. */
        private static final Object UNKNOWN = "";

        /** The keys of a row, at least one. */
        Set<Object> recorded(Row row) {
            Outcome outcome = row.outcome();
            return switch (this) {
                case STOP -> Set.of(outcome.stop().<Object>map(Stop::id).orElse(UNKNOWN));
                case COUNTRY -> Set.of(outcome.stop().<Object>map(Stop::country).orElse(UNKNOWN));
                case INDUSTRY ->
                    Scope.industries(outcome).stream()
                            .map(industry ->
                                    industry.<Object>map(Scope::identity).orElse(UNKNOWN))
                            .collect(Collectors.toSet());
                case COMPANY -> outcome.companies().isEmpty() ? Set.of(UNKNOWN) : ids(outcome.companies());
                case MONTH -> {
                    Set<Object> months = months(row.mission().daysOf(outcome));
                    yield months.isEmpty() ? Set.of(UNKNOWN) : months;
                }
            };
        }

        /** The keys that a scope asks for; none if it asks nothing, or too much to be worth looking up. */
        Set<Object> asked(Scope scope) {
            return switch (this) {
                case STOP -> ofOptional(scope.stop().map(Stop::id));
                case COUNTRY -> scope.stop().isPresent() ? Set.of() : ofOptional(scope.country());
                case INDUSTRY -> ofOptional(scope.industry().map(Scope::identity));
                case COMPANY -> ids(scope.companies());
                case MONTH -> months(scope.period());
            };
        }

        private static Set<Object> ofOptional(Optional<?> key) {
            return key.<Set<Object>>map(Set::of).orElse(Set.of());
        }

        private static Set<Object> ids(Collection<Company> companies) {
            return companies.stream().map(Company::id).collect(Collectors.toSet());
        }

        /** The months that days lie in; none if nobody knows, or of more than some years. */
        private static Set<Object> months(Optional<DateRange> days) {
            Set<Object> months = new HashSet<>();
            if (days.isPresent()) {
                YearMonth last = YearMonth.from(days.get().latest());
                for (YearMonth month = YearMonth.from(days.get().earliest());
                        !month.isAfter(last);
                        month = month.plusMonths(1)) {
                    if (months.size() == MOST_MONTHS) {
                        return Set.of();
                    }
                    months.add(month);
                }
            }
            return months;
        }
    }
}
