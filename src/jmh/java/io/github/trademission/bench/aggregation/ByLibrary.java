package io.github.trademission.bench.aggregation;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A loop over the objects of the model that adds the money of a library.
 *
 * @param <M> the library's money, made of the rows' values beforehand
 */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
abstract class ByLibrary<M> implements Contender {
    private final List<Mission> missions;
    private final Stop stop;
    private final List<M> amounts;

    /**
     * Keeps missions and amounts.
     *
     * @param amounts one for each row, in the order of missions and rows; {@code null} if undisclosed
     */
    ByLibrary(Data data, List<M> amounts) {
        this.missions = data.missions();
        this.stop = data.stop();
        this.amounts = amounts;
    }

    /** Amounts in whatever currencies, added by the library. */
    interface Total<M> {
        void add(M amount);

        long units(String currency);
    }

    abstract Total<M> none();

    /** Sums of some rows, of each kind by itself. */
    private final class Sums {
        private final long[] deals = new long[OutcomeKind.values().length];
        private final Map<Integer, Total<M>> totals = new HashMap<>();

        void add(Outcome row, M amount) {
            int kind = row.kind().ordinal();
            deals[kind] += row.count().orElseThrow();
            if (amount != null) {
                totals.computeIfAbsent(kind, unseen -> none()).add(amount);
            }
        }

        void addTo(Answer answer, String key) {
            for (int kind = 0; kind < deals.length; kind++) {
                answer.addDeals(key, kind, deals[kind]);
                if (totals.containsKey(kind)) {
                    for (String currency : Answer.CURRENCIES) {
                        answer.addUnits(key, kind, currency, totals.get(kind).units(currency));
                    }
                }
            }
        }
    }

    @Override
    public Supplier<?> ask(Question question) {
        return switch (question.asked()) {
            case KIND -> () -> sums(row -> row.kind() == OutcomeKind.CONTRACT, row -> "");
            case STOP -> () -> sums(row -> row.stop().filter(stop::equals).isPresent(), row -> "");
            case STATUS -> () -> sums(row -> row.status() == OutcomeStatus.COMPLETED, row -> "");
            case COUNTRY -> () -> sums(row -> true, ByLibrary::country);
            case COUNTRY_INDUSTRY -> () -> sums(row -> true, row -> List.of(country(row), industry(row)));
            case COMPANY ->
                () -> sums(row -> true, row -> row.companies().get(0).id());
            case NET -> this::net;
            default -> () -> sums(row -> true, row -> "");
        };
    }

    static String country(Outcome row) {
        return row.stop().orElseThrow().country().code();
    }

    static String industry(Outcome row) {
        return row.companies().get(0).industry().orElseThrow().code();
    }

    /** The ids of the rows of a mission that others grew out of. */
    static Set<String> wentOn(Mission mission) {
        Set<String> wentOn = new HashSet<>();
        mission.outcomes().forEach(row -> wentOn.addAll(row.derivedFrom()));
        return wentOn;
    }

    private Map<Object, Sums> sums(Predicate<Outcome> condition, Function<Outcome, Object> key) {
        Map<Object, Sums> byKey = new HashMap<>();
        int position = 0;
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                if (condition.test(row) && row.includedIn().isEmpty()) {
                    byKey.computeIfAbsent(key.apply(row), unseen -> new Sums()).add(row, amounts.get(position));
                }
                position++;
            }
        }
        return byKey;
    }

    private Map<Object, Sums> net() {
        Sums sums = new Sums();
        int position = 0;
        for (Mission mission : missions) {
            Set<String> wentOn = wentOn(mission);
            for (Outcome row : mission.outcomes()) {
                if (row.status().isLive() && row.includedIn().isEmpty() && !wentOn.contains(row.id())) {
                    sums.add(row, amounts.get(position));
                }
                position++;
            }
        }
        return Map.of("", sums);
    }

    @Override
    @SuppressWarnings("unchecked") // What ask supplied.
    public Answer answer(Question question, Object given) {
        Answer answer = new Answer();
        ((Map<Object, Sums>) given)
                .forEach((key, sums) -> sums.addTo(
                        answer, key instanceof List<?> both ? both.get(0) + " " + both.get(1) : key.toString()));
        return answer;
    }
}
