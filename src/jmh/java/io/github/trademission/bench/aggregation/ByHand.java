package io.github.trademission.bench.aggregation;

import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;

/**
 * Loops over the objects of the model, one for each question, as somebody would write them who needs the totals only and knows
 * which links there are: it looks at counts, values and overlaps of each row, and adds minor units.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
public final class ByHand implements Contender {
    private static final int KINDS = OutcomeKind.values().length;

    private final List<Mission> missions;
    private final Stop stop;

    ByHand(Data data) {
        missions = data.missions();
        stop = data.stop();
    }

    /** Sums of some rows, of each kind by itself. */
    public static final class Sums {
        private final long[] deals = new long[KINDS];
        private final Map<String, long[]> units = new HashMap<>();

        /** Adds a row, unless it is stated to be inside another. */
        void add(Outcome row, int kind) {
            if (!row.overlaps().isEmpty() && row.includedIn().isPresent()) {
                return;
            }
            deals[kind] += row.count().orElseThrow();
            Money value = row.value().orElse(null);
            if (value != null) {
                String currency = value.getCurrency().getCurrencyCode();
                long[] sums = units.get(currency);
                if (sums == null) {
                    sums = new long[KINDS];
                    units.put(currency, sums);
                }
                sums[kind] += Amounts.minorUnits(value);
            }
        }

        void addTo(Answer answer, String key) {
            for (int kind = 0; kind < KINDS; kind++) {
                answer.addDeals(key, kind, deals[kind]);
                for (Map.Entry<String, long[]> sums : units.entrySet()) {
                    answer.addUnits(key, kind, sums.getKey(), sums.getValue()[kind]);
                }
            }
        }
    }

    @Override
    public Supplier<Map<?, Sums>> ask(Question question) {
        return switch (question.asked()) {
            case KIND -> () -> Map.of("", ofContracts(missions));
            case STOP -> () -> Map.of("", ofStop(missions, stop));
            case STATUS -> () -> Map.of("", ofStatus(missions, OutcomeStatus.COMPLETED));
            case COUNTRY -> () -> byCountry(missions);
            case COUNTRY_INDUSTRY -> () -> byCountryAndIndustry(missions);
            case COMPANY -> () -> byCompany(missions);
            case NET -> () -> Map.of("", net(missions));
            default -> () -> Map.of("", summary(missions));
        };
    }

    /**
     * All rows.
     *
     * @param missions the missions
     * @return their sums
     */
    public static Sums summary(List<Mission> missions) {
        Sums sums = new Sums();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                sums.add(row, row.kind().ordinal());
            }
        }
        return sums;
    }

    private static Sums ofContracts(List<Mission> missions) {
        Sums sums = new Sums();
        for (Mission mission : missions) {
            for (Outcome row : mission.contracts()) {
                sums.add(row, OutcomeKind.CONTRACT.ordinal());
            }
        }
        return sums;
    }

    private static Sums ofStop(List<Mission> missions, Stop stop) {
        Sums sums = new Sums();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                if (row.stop().isPresent() && row.stop().get().equals(stop)) {
                    sums.add(row, row.kind().ordinal());
                }
            }
        }
        return sums;
    }

    private static Sums ofStatus(List<Mission> missions, OutcomeStatus status) {
        Sums sums = new Sums();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                if (row.status() == status) {
                    sums.add(row, row.kind().ordinal());
                }
            }
        }
        return sums;
    }

    private static Map<String, Sums> byCountry(List<Mission> missions) {
        Map<String, Sums> byKey = new HashMap<>();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                String country = row.stop().orElseThrow().country().code();
                byKey.computeIfAbsent(country, unseen -> new Sums())
                        .add(row, row.kind().ordinal());
            }
        }
        return byKey;
    }

    private static Map<Place, Sums> byCountryAndIndustry(List<Mission> missions) {
        Map<Place, Sums> byKey = new HashMap<>();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                Place place = new Place(
                        row.stop().orElseThrow().country().code(),
                        row.companies().get(0).industry().orElseThrow().code());
                byKey.computeIfAbsent(place, unseen -> new Sums())
                        .add(row, row.kind().ordinal());
            }
        }
        return byKey;
    }

    /**
     * All rows by company.
     *
     * @param missions the missions
     * @return the sums by the company's id
     */
    public static Map<String, Sums> byCompany(List<Mission> missions) {
        Map<String, Sums> byKey = new HashMap<>();
        for (Mission mission : missions) {
            for (Outcome row : mission.outcomes()) {
                for (Company company : row.companies()) {
                    byKey.computeIfAbsent(company.id(), unseen -> new Sums())
                            .add(row, row.kind().ordinal());
                }
            }
        }
        return byKey;
    }

    /**
     * The live rows that nothing grew out of.
     *
     * @param missions the missions
     * @return their sums
     */
    public static Sums net(List<Mission> missions) {
        Sums sums = new Sums();
        for (Mission mission : missions) {
            List<Outcome> rows = mission.outcomes();
            Set<String> wentOn = new HashSet<>();
            for (Outcome row : rows) {
                if (!row.derivedFrom().isEmpty()) {
                    wentOn.addAll(row.derivedFrom());
                }
            }
            for (Outcome row : rows) {
                if (row.status().isLive() && !wentOn.contains(row.id())) {
                    sums.add(row, row.kind().ordinal());
                }
            }
        }
        return sums;
    }

    private record Place(String country, String industry) {
        @Override
        public String toString() {
            return country + " " + industry;
        }
    }

    @Override
    public Answer answer(Question question, Object given) {
        Answer answer = new Answer();
        ((Map<?, ?>) given).forEach((key, sums) -> ((Sums) sums).addTo(answer, key.toString()));
        return answer;
    }
}
