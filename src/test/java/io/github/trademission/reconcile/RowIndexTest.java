package io.github.trademission.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.ChanceMissions;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows that an index names for a scope are those that a look at every row finds. */
class RowIndexTest {
    private static final List<Mission> MISSIONS = ChanceMissions.some(8, 120, EnumSet.allOf(ChanceMissions.With.class));
    private static final List<Optional<DateRange>> PERIODS = Stream.concat(
                    Stream.of("2018", "2019", "2019-03", "2019-03-05", "2018-11-20/2019-03-02", "1990/2030")
                            .map(DateRange::parse)
                            .map(Optional::of),
                    Stream.of(Optional.<DateRange>empty()))
            .toList();

    private static List<Integer> notOutside(List<Row> rows, Scope scope) {
        return IntStream.range(0, rows.size())
                .filter(i -> scope.extent(rows.get(i)) != Scope.Extent.OUTSIDE)
                .boxed()
                .toList();
    }

    private static List<Scope> scopes(Mission mission) {
        List<Company> companies = mission.companies();
        List<Optional<Industry>> industries =
                companies.stream().map(Company::industry).distinct().limit(3).toList();
        List<Optional<Stop>> stops = Stream.concat(
                        mission.stops().stream().map(Optional::of), Stream.of(Optional.<Stop>empty()))
                .toList();
        List<Scope> scopes = new ArrayList<>();
        for (Optional<Stop> stop : stops) {
            for (Optional<Country> country : stop.isPresent()
                    ? List.of(stop.map(Stop::country))
                    : List.of(Optional.<Country>empty(), Optional.of(Country.of("VN")))) {
                for (Optional<Industry> industry : industries) {
                    for (Set<Company> some : List.of(
                            Set.<Company>of(), Set.of(companies.get(0)), Set.of(companies.get(1), companies.get(2)))) {
                        PERIODS.forEach(period -> scopes.add(new Scope(stop, country, industry, some, period)));
                    }
                }
            }
        }
        return scopes;
    }

    @Test
    void ofWhateverAScopeAsksTheRowsThatMayBelongToItAreFoundInOrder() {
        for (Mission mission : MISSIONS) {
            List<Row> rows = Results.of(mission).rows();
            RowIndex index = new RowIndex(rows);
            for (Scope scope : scopes(mission)) {
                List<Integer> candidates = index.candidates(scope);
                assertThat(candidates).as("%s", scope).isSorted().doesNotHaveDuplicates();
                assertThat(candidates).as("%s", scope).containsAll(notOutside(rows, scope));
            }
        }
    }

    @Test
    void noOtherRowIsLookedAtUnlessADayIsAskedFor() {
        for (Mission mission : MISSIONS) {
            List<Row> rows = Results.of(mission).rows();
            RowIndex index = new RowIndex(rows);
            for (Scope scope : scopes(mission)) {
                if (scope.period().isEmpty()) {
                    assertThat(index.candidates(scope)).as("%s", scope).isEqualTo(notOutside(rows, scope));
                }
            }
        }
    }

    @Test
    void theScopesDifferInTheirRows() {
        Mission mission = MISSIONS.get(0);
        List<Row> rows = Results.of(mission).rows();
        long different = scopes(mission).stream()
                .map(scope -> notOutside(rows, scope))
                .distinct()
                .count();

        assertThat(different).isGreaterThan(50);
    }
}
