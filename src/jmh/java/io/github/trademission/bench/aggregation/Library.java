package io.github.trademission.bench.aggregation;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Cell;
import io.github.trademission.metrics.CrossTab;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.Country;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * This library. What is asked first is asked of results of their own each time, the summary of which is known; only the first
 * summary includes making the results.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by kind; nothing is kept.
final class Library implements Contender {
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final List<Mission> missions;
    private final Stop stop;
    private final Results asked;

    Library(Data data) {
        missions = data.missions();
        stop = data.stop();
        asked = fresh();
    }

    private Results fresh() {
        Results results = Results.of(missions);
        touch(results.summary());
        return results;
    }

    @Override
    public Supplier<?> ask(Question question) {
        return switch (question) {
            case SUMMARY -> () -> touched(Results.of(missions).summary());
            case SUMMARY_AGAIN -> () -> touched(asked.summary());
            case KIND -> filtered(RowFilter.kind(OutcomeKind.CONTRACT));
            case STOP -> filtered(RowFilter.stop(stop));
            case STATUS -> filtered(RowFilter.status(OutcomeStatus.COMPLETED));
            case COUNTRY -> byCountry(fresh());
            case COUNTRY_AGAIN -> byCountry(asked);
            case COUNTRY_INDUSTRY -> byCountryAndIndustry(fresh());
            case COMPANY -> byCompany(fresh());
            case NET -> net(fresh());
            case NET_AGAIN -> net(asked);
        };
    }

    private Supplier<Summary> filtered(Predicate<Row> condition) {
        Results results = fresh();
        return () -> touched(results.where(condition).summary());
    }

    private static Supplier<?> byCountry(Results results) {
        return () -> touched(results.by(Dimension.COUNTRY));
    }

    private static Supplier<?> byCompany(Results results) {
        return () -> touched(results.by(Dimension.COMPANY));
    }

    private static Supplier<?> byCountryAndIndustry(Results results) {
        return () -> {
            CrossTab<Country, Industry> table = results.by(Dimension.COUNTRY, Dimension.INDUSTRY);
            touched(table.cells());
            return table;
        };
    }

    private static Supplier<?> net(Results results) {
        return () -> {
            Pipeline pipeline = results.pipeline();
            Map<OutcomeKind, Figure> figures = new EnumMap<>(OutcomeKind.class);
            for (OutcomeKind kind : KINDS) {
                Figure figure = pipeline.net(kind);
                touch(figure);
                figures.put(kind, figure);
            }
            return figures;
        };
    }

    private static <K> Breakdown<K> touched(Breakdown<K> breakdown) {
        breakdown.parts().values().forEach(Library::touch);
        return breakdown;
    }

    private static Summary touched(Summary summary) {
        touch(summary);
        return summary;
    }

    /** Asks for the numbers, so that none is left to be computed after the time was taken. */
    private static void touch(Summary summary) {
        for (OutcomeKind kind : KINDS) {
            if (summary.tally(kind).deals() > 0) {
                touch(summary.figure(kind));
            }
        }
    }

    private static void touch(Figure figure) {
        if (figure.deals().low() < 0 || figure.amounts().size() > Answer.CURRENCIES.size()) {
            throw new IllegalStateException(figure.toString());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // What ask supplied.
    public Answer answer(Question question, Object given) {
        Answer answer = new Answer();
        if (given instanceof Summary summary) {
            add("", summary, answer);
        } else if (given instanceof CrossTab<?, ?>) {
            add(
                    ((CrossTab<Country, Industry>) given).cells(),
                    (Cell<Country, Industry> cell) -> cell.row().orElseThrow().code() + " "
                            + cell.column().orElseThrow().code(),
                    answer);
        } else if (question.asked() == Question.COUNTRY) {
            add((Breakdown<Country>) given, Country::code, answer);
        } else if (given instanceof Breakdown<?>) {
            add((Breakdown<io.github.trademission.model.Company>) given, company -> company.id(), answer);
        } else {
            ((Map<OutcomeKind, Figure>) given).forEach((kind, figure) -> add(kind, figure, answer));
        }
        return answer;
    }

    private static <K> void add(Breakdown<K> breakdown, Function<K, String> name, Answer answer) {
        breakdown.parts().forEach((key, summary) -> add(name.apply(key), summary, answer));
    }

    private static void add(String key, Summary summary, Answer answer) {
        for (OutcomeKind kind : KINDS) {
            Tally tally = summary.tally(kind);
            answer.addDeals(key, kind.ordinal(), tally.deals());
            for (String currency : tally.currencies()) {
                answer.addUnits(key, kind.ordinal(), currency, Amounts.minorUnits(tally.total(currency)));
            }
        }
    }

    /** Rows that are perhaps inside others are added by whoever does not know of ranges: the upper bounds. */
    private static void add(OutcomeKind kind, Figure figure, Answer answer) {
        answer.addDeals("", kind.ordinal(), figure.deals().high().orElseThrow());
        figure.amounts()
                .forEach((currency, range) ->
                        answer.addUnits("", kind.ordinal(), currency, Amounts.minorUnits(range.high())));
    }
}
