package io.github.trademission.bench.aggregation;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Loops over columns of numbers that were made beforehand: no way through the objects of the model is faster. */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
final class Longs implements Contender {
    private static final int CURRENCIES = Answer.CURRENCIES.size();
    private static final int WIDTH = 1 + CURRENCIES;
    private static final int GROUP = OutcomeKind.values().length * WIDTH;

    private final Columns all;
    private final int stop;

    Longs(Data data) {
        all = data.columns();
        stop = all.stops.number(data.stop().id());
    }

    @Override
    public Supplier<long[]> ask(Question question) {
        return switch (question.asked()) {
            case KIND -> () -> ofKind((byte) OutcomeKind.CONTRACT.ordinal());
            case STOP -> this::ofStop;
            case STATUS -> () -> ofStatus((byte) OutcomeStatus.COMPLETED.ordinal());
            case COUNTRY -> this::byCountry;
            case COUNTRY_INDUSTRY -> this::byCountryAndIndustry;
            case COMPANY -> this::byCompany;
            case NET -> this::net;
            default -> this::summary;
        };
    }

    private long[] summary() {
        long[] sums = new long[GROUP];
        for (int row = 0; row < all.rows; row++) {
            add(sums, 0, row);
        }
        return sums;
    }

    private long[] ofKind(byte kind) {
        long[] sums = new long[GROUP];
        for (int row = 0; row < all.rows; row++) {
            if (all.kind[row] == kind) {
                add(sums, 0, row);
            }
        }
        return sums;
    }

    private long[] ofStop() {
        long[] sums = new long[GROUP];
        for (int row = 0; row < all.rows; row++) {
            if (all.stop[row] == stop) {
                add(sums, 0, row);
            }
        }
        return sums;
    }

    private long[] ofStatus(byte status) {
        long[] sums = new long[GROUP];
        for (int row = 0; row < all.rows; row++) {
            if (all.status[row] == status) {
                add(sums, 0, row);
            }
        }
        return sums;
    }

    private long[] byCountry() {
        long[] sums = new long[GROUP * all.countries.size()];
        for (int row = 0; row < all.rows; row++) {
            add(sums, all.country[row], row);
        }
        return sums;
    }

    private long[] byCountryAndIndustry() {
        long[] sums = new long[GROUP * all.countries.size() * all.industries.size()];
        for (int row = 0; row < all.rows; row++) {
            add(sums, all.country[row] * all.industries.size() + all.industry[row], row);
        }
        return sums;
    }

    private long[] byCompany() {
        long[] sums = new long[GROUP * all.companies.size()];
        for (int row = 0; row < all.rows; row++) {
            add(sums, all.company[row], row);
        }
        return sums;
    }

    private long[] net() {
        boolean[] wentOn = new boolean[all.rows];
        for (int row = 0; row < all.rows; row++) {
            if (all.origin[row] != Columns.NONE) {
                wentOn[all.origin[row]] = true;
            }
        }
        long[] sums = new long[GROUP];
        for (int row = 0; row < all.rows; row++) {
            if (all.live[row] && !wentOn[row]) {
                add(sums, 0, row);
            }
        }
        return sums;
    }

    private void add(long[] sums, int key, int row) {
        if (!all.inside[row]) {
            int place = key * GROUP + all.kind[row] * WIDTH;
            sums[place] += all.deals[row];
            if (all.currency[row] != Columns.NONE) {
                sums[place + 1 + all.currency[row]] += all.units[row];
            }
        }
    }

    @Override
    public Answer answer(Question question, Object given) {
        long[] sums = (long[]) given;
        IntFunction<String> key = key(question);
        Answer answer = new Answer();
        for (int i = 0; i < sums.length; i++) {
            int kind = i % GROUP / WIDTH;
            if (i % WIDTH == 0) {
                answer.addDeals(key.apply(i / GROUP), kind, sums[i]);
            } else {
                answer.addUnits(key.apply(i / GROUP), kind, i % WIDTH - 1, sums[i]);
            }
        }
        return answer;
    }

    private IntFunction<String> key(Question question) {
        return switch (question.asked()) {
            case COUNTRY -> all.countries::name;
            case COUNTRY_INDUSTRY ->
                number -> all.countries.name(number / all.industries.size())
                        + " "
                        + all.industries.name(number % all.industries.size());
            case COMPANY -> all.companies::name;
            default -> number -> "";
        };
    }
}
