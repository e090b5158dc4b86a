package io.github.trademission.bench.aggregation;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rows as columns of numbers, as whoever keeps them in arrays or in a table would; names are numbered as they come. */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
final class Columns {
    static final int NONE = -1;

    final int rows;
    final byte[] kind;
    final byte[] status;
    final boolean[] live;
    /** Whether it is stated to be inside another row, and not to be added again. */
    final boolean[] inside;

    final int[] deals;
    /** {@link #NONE} if undisclosed. */
    final byte[] currency;

    final long[] units;
    final int[] stop;
    final short[] country;
    final short[] industry;
    final int[] company;
    /** The row that it grew out of; {@link #NONE} if it grew out of none. */
    final int[] origin;

    final Names stops = new Names();
    final Names countries = new Names();
    final Names industries = new Names();
    final Names companies = new Names();

    /** Numbers for names. */
    static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int number(String name) {
            return numbers.computeIfAbsent(name, unseen -> {
                names.add(name);
                return names.size() - 1;
            });
        }

        String name(int number) {
            return names.get(number);
        }

        int size() {
            return names.size();
        }
    }

    private Columns(int rows) {
        this.rows = rows;
        kind = new byte[rows];
        status = new byte[rows];
        live = new boolean[rows];
        inside = new boolean[rows];
        deals = new int[rows];
        currency = new byte[rows];
        units = new long[rows];
        stop = new int[rows];
        country = new short[rows];
        industry = new short[rows];
        company = new int[rows];
        origin = new int[rows];
        Arrays.fill(currency, (byte) NONE);
        Arrays.fill(origin, NONE);
    }

    static Columns of(List<Mission> missions) {
        Columns columns = new Columns(
                missions.stream().mapToInt(mission -> mission.rows().size()).sum());
        int first = 0;
        for (Mission mission : missions) {
            Map<String, Integer> positions = new HashMap<>();
            int row = first;
            for (Outcome outcome : mission.outcomes()) {
                positions.put(outcome.id(), row);
                columns.set(row, outcome);
                row++;
            }
            row = first;
            for (Outcome outcome : mission.outcomes()) {
                for (String id : outcome.derivedFrom()) {
                    columns.origin[row] = positions.get(id);
                }
                row++;
            }
            first = row;
        }
        return columns;
    }

    private void set(int row, Outcome outcome) {
        kind[row] = (byte) outcome.kind().ordinal();
        status[row] = (byte) outcome.status().ordinal();
        live[row] = outcome.status().isLive();
        inside[row] = outcome.includedIn().isPresent();
        deals[row] = outcome.count().orElseThrow();
        outcome.value().ifPresent(value -> {
            currency[row] = (byte) Answer.CURRENCIES.indexOf(value.getCurrency().getCurrencyCode());
            units[row] = Amounts.minorUnits(value);
        });
        Stop place = outcome.stop().orElseThrow();
        stop[row] = stops.number(place.id());
        country[row] = (short) countries.number(place.country().code());
        company[row] = companies.number(outcome.companies().get(0).id());
        industry[row] = (short) industries.number(
                outcome.companies().get(0).industry().orElseThrow().code());
    }
}
