package io.github.trademission.audit;

import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether expected contracts and contracts, each deal once, exceed all consultations of a stop or the mission. What links
 * tell is left to {@link PipelineCheck}: this looks for what should have been linked.
 */
final class ConsultedCheck {
    private final PlacedRows rows;

    private ConsultedCheck(PlacedRows rows) {
        this.rows = rows;
    }

    static Stream<Finding> findings(PlacedRows rows) {
        return new ConsultedCheck(rows).found();
    }

    private Stream<Finding> found() {
        List<Outcome> all = rows.stream().map(PlacedRow::row).toList();
        List<Finding> atStops = atStops(all);
        return atStops.isEmpty() ? above(all, "").stream() : atStops.stream();
    }

    private List<Finding> atStops(List<Outcome> all) {
        boolean everyConsultationHasItsStop = all.stream()
                .allMatch(row -> !(row instanceof Consultation) || row.stop().isPresent());
        if (!everyConsultationHasItsStop) {
            return List.of();
        }
        Map<Stop, List<Outcome>> byStop = new LinkedHashMap<>();
        rows.mission().stops().forEach(stop -> byStop.put(stop, new ArrayList<>()));
        all.forEach(row -> row.stop()
                .ifPresent(stop -> Objects.requireNonNull(byStop.get(stop)).add(row)));
        return IntStream.range(0, rows.mission().stops().size())
                .boxed()
                .flatMap(i ->
                        above(
                                Objects.requireNonNull(
                                        byStop.get(rows.mission().stops().get(i))),
                                "stops[" + i + "]")
                                .stream())
                .toList();
    }

    private Optional<Finding> above(List<Outcome> scope, String path) {
        List<Outcome> consulted = scope.stream()
                .filter(row -> row instanceof Consultation && row.includedIn().isEmpty())
                .toList();
        List<Outcome> results = scope.stream().filter(this::isFirstResult).toList();
        List<Outcome> linked =
                results.stream().filter(row -> !row.derivedFrom().isEmpty()).toList();
        return exceeds(results, consulted) && !exceeds(linked, consulted)
                ? Optional.of(new Finding(
                        FindingCode.RESULTS_ABOVE_CONSULTATIONS,
                        rows.mission().id(),
                        path.isEmpty() ? "consultations" : path,
                        results,
                        consulted))
                : Optional.empty();
    }

    private static boolean exceeds(List<Outcome> rows, List<Outcome> others) {
        return Sizes.valueExceeds(rows, others) || Sizes.countExceeds(rows, others);
    }

    /** An expected contract, or a contract that is none of the expected ones as far as links tell. */
    private boolean isFirstResult(Outcome row) {
        return (row instanceof Prospect || row instanceof Contract)
                && row.status().isLive()
                && !row.mayBeInside()
                && row.derivedFrom().stream().allMatch(id -> rows.byId(id).row() instanceof Consultation);
    }
}
