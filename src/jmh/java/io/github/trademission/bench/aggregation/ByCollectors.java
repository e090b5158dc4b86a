package io.github.trademission.bench.aggregation;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.teeing;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** A stream of the rows, grouped by key, kind and currency by the collectors of the JDK, that sums minor units. */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
final class ByCollectors implements Contender {
    private static final Collector<Outcome, ?, Sums> SUMS = teeing(
            summingLong(row -> row.count().orElseThrow()),
            filtering(
                    row -> row.value().isPresent(),
                    groupingBy(
                            row -> row.value().orElseThrow().getCurrency().getCurrencyCode(),
                            summingLong(row -> Amounts.minorUnits(row.value().orElseThrow())))),
            Sums::new);

    private final List<Mission> missions;
    private final Stop stop;

    ByCollectors(Data data) {
        missions = data.missions();
        stop = data.stop();
    }

    private record Sums(long deals, Map<String, Long> units) {}

    @Override
    public Supplier<?> ask(Question question) {
        return switch (question.asked()) {
            case KIND -> () -> sums(rows().filter(row -> row.kind() == OutcomeKind.CONTRACT), row -> "");
            case STOP ->
                () -> sums(rows().filter(row -> row.stop().filter(stop::equals).isPresent()), row -> "");
            case STATUS -> () -> sums(rows().filter(row -> row.status() == OutcomeStatus.COMPLETED), row -> "");
            case COUNTRY -> () -> sums(rows(), ByLibrary::country);
            case COUNTRY_INDUSTRY ->
                () -> sums(rows(), row -> List.of(ByLibrary.country(row), ByLibrary.industry(row)));
            case COMPANY -> () -> sums(rows(), row -> row.companies().get(0).id());
            case NET -> () -> sums(missions.stream().flatMap(ByCollectors::furthest), row -> "");
            default -> () -> sums(rows(), row -> "");
        };
    }

    private Stream<Outcome> rows() {
        return missions.stream().flatMap(mission -> mission.outcomes().stream());
    }

    private static Stream<Outcome> furthest(Mission mission) {
        Set<String> wentOn = ByLibrary.wentOn(mission);
        return mission.outcomes().stream().filter(row -> row.status().isLive() && !wentOn.contains(row.id()));
    }

    private static Map<Object, Map<OutcomeKind, Sums>> sums(Stream<Outcome> rows, Function<Outcome, Object> key) {
        return rows.filter(row -> row.includedIn().isEmpty()).collect(groupingBy(key, groupingBy(Outcome::kind, SUMS)));
    }

    @Override
    @SuppressWarnings("unchecked") // What ask supplied.
    public Answer answer(Question question, Object given) {
        Answer answer = new Answer();
        ((Map<Object, Map<OutcomeKind, Sums>>) given).forEach((key, kinds) -> {
            String name = key instanceof List<?> both ? both.get(0) + " " + both.get(1) : key.toString();
            kinds.forEach((kind, sums) -> {
                answer.addDeals(name, kind.ordinal(), sums.deals());
                sums.units().forEach((currency, units) -> answer.addUnits(name, kind.ordinal(), currency, units));
            });
        });
        return answer;
    }
}
