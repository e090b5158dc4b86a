package io.github.trademission.worlds;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.worlds.Row.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the library answers to a question. */
final class LibraryFigures {
    private LibraryFigures() {}

    /** Whether it is a question for the library: a joint bid is of several companies, and what of it is whose is not stated. */
    static boolean canAnswer(Question question) {
        return !("company".equals(question.by()) && question.kinds().equals(Set.of(Kind.JOINTBID)));
    }

    /** The answers by key, which is empty where none is asked for. */
    static Map<String, Answer> answer(Results results, List<Row> rows, Question question) {
        Map<String, Answer> answers = new TreeMap<>();
        figures(results, rows, question).forEach((key, figure) -> {
            Answer answer = answer(figure);
            answers.put(key, question.figure() == Question.Figure.OUTSTANDING ? answer.moneyOnly() : answer);
        });
        return answers;
    }

    /** The figures as the library gives them, by key. */
    static Map<String, Figure> figures(Results results, List<Row> rows, Question question) {
        Results asked =
                question.stop() == null ? results : results.where(RowFilter.stop(RecordMission.stop(question.stop())));
        Map<String, Figure> figures = new TreeMap<>();
        if (question.by() == null) {
            figures.put("", figure(asked, question));
            return figures;
        }
        rows.stream().filter(question::asks).map(question::key).distinct().forEach(key -> {
            Figure figure = question.figure() == Question.Figure.GROSS
                    ? ofKey(asked, question, key).figure(kinds(question)[0])
                    : figure(asked.where(row -> hasKey(row, question, key)), question);
            figures.put(key, figure);
        });
        return figures;
    }

    private static Summary ofKey(Results results, Question question, String key) {
        return question.by().equals("stop")
                ? of(results.by(Dimension.STOP), RecordMission.stop(key), key)
                : of(results.by(Dimension.COMPANY), RecordMission.company(key), key);
    }

    private static <K> Summary of(Breakdown<K> breakdown, K key, String name) {
        return name.equals(Question.UNATTRIBUTED) ? breakdown.unattributed() : breakdown.of(key);
    }

    private static boolean hasKey(io.github.trademission.metrics.Row row, Question question, String key) {
        String found = question.by().equals("stop")
                ? row.outcome().stop().map(stop -> stop.id()).orElse(Question.UNATTRIBUTED)
                : row.outcome().companies().stream()
                        .map(company -> company.id())
                        .findFirst()
                        .orElse(Question.UNATTRIBUTED);
        return found.equals(key);
    }

    private static Figure figure(Results results, Question question) {
        OutcomeKind[] kinds = kinds(question);
        OutcomeKind first = kinds[0];
        OutcomeKind[] more = Arrays.copyOfRange(kinds, 1, kinds.length);
        Pipeline pipeline = question.figure() == Question.Figure.GROSS ? null : results.pipeline();
        return switch (question.figure()) {
            case GROSS -> more.length == 0 ? results.summary().figure(first) : results.together(first, more);
            case NET -> pipeline.net(first, more);
            case LOST -> pipeline.lost(first, more);
            case BOTH -> pipeline.liveAndLost(first, more);
            case REALISED -> pipeline.realised();
            case OUTSTANDING -> pipeline.outstanding();
        };
    }

    private static OutcomeKind[] kinds(Question question) {
        return question.kinds().stream().map(RecordMission::kind).toArray(OutcomeKind[]::new);
    }

    static Answer answer(Figure figure) {
        TreeMap<String, Range> money = new TreeMap<>();
        figure.amounts().forEach((currency, amount) -> money.put(currency, range(amount)));
        return new Answer(range(figure.deals()), money, range(figure.undisclosed()));
    }

    static Range range(CountRange count) {
        return new Range(
                count.low(),
                count.high().isPresent() ? Long.valueOf(count.high().getAsLong()) : null);
    }

    static Range range(MoneyRange amount) {
        return new Range(Amounts.minorUnits(amount.low()), Amounts.minorUnits(amount.high()));
    }
}
