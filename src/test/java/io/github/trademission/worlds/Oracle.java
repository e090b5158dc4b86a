package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import io.github.trademission.worlds.Position.Outstanding;
import io.github.trademission.worlds.Question.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a small record, by going through every world of it, one after the other. Slow on purpose, and without anything of
 * the library: each rule of what a figure is ({@code docs/ranges.md}) stands in one place of this package, as plainly as it can be
 * put.
 */
final class Oracle {
    private final Links links;
    private final List<Asked> all = new ArrayList<>();
    private final Map<Integer, Reduction> reductions = new HashMap<>();

    /** There is no way to settle a record: its statements exclude each other. */
    static final class NoWorldException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * A question under one of its keys.
     *
     * @param question the question
     * @param key the key; empty if none is asked for
     * @param rows the rows asked about
     * @param ofAllKeys those of all keys
     * @param bounds what was found so far
     */
    private record Asked(Question question, String key, int rows, int ofAllKeys, Answer.Bounds bounds) {}

    private Oracle(List<Row> rows, List<Question> questions) {
        this.links = new Links(rows);
        for (Question question : questions) {
            Map<String, Integer> keys = keys(question);
            int together = keys.values().stream().reduce(0, (one, other) -> one | other);
            keys.forEach((key, set) -> all.add(new Asked(question, key, set, together, new Answer.Bounds())));
        }
    }

    /**
     * The answers, in the order of the questions; by key, which is empty where none is asked for.
     *
     * @throws NoWorldException if there is no world
     */
    static List<Map<String, Answer>> answers(List<Row> rows, List<Question> questions) {
        List<Map<String, Answer>> answers = new Oracle(rows, questions).answers(questions, 0);
        if (rows.stream().noneMatch(row -> isBoundless(row, rows))) {
            return answers;
        }
        // What rises with counts that nothing bounds has no bound.
        List<Map<String, Answer>> further = new Oracle(rows, questions).answers(questions, 1);
        for (int i = 0; i < answers.size(); i++) {
            Map<String, Answer> more = further.get(i);
            answers.get(i).replaceAll((key, answer) -> boundless(answer, more.get(key)));
        }
        return answers;
    }

    /** Whether nothing bounds the count of a row: it is unknown, and so is that of a row that it grew out of, if there is one. */
    private static boolean isBoundless(Row row, List<Row> rows) {
        return row.hasUnknownCount()
                && (row.from().isEmpty()
                        || rows.stream()
                                .anyMatch(origin -> row.from().contains(origin.id()) && origin.hasUnknownCount()));
    }

    static Map<String, Answer> answer(List<Row> rows, Question question) {
        return answers(rows, List.of(question)).get(0);
    }

    private static Answer boundless(Answer answer, Answer further) {
        boolean rises = !answer.deals().high().equals(further.deals().high());
        long low = Math.min(answer.deals().low(), further.deals().low());
        return new Answer(new Range(low, rises ? null : answer.deals().high()), answer.money(), answer.undisclosed());
    }

    private List<Map<String, Answer>> answers(List<Question> questions, int more) {
        for (List<Nesting> nestings : new Nestings(links, more).all()) {
            for (World world : Growth.of(nestings)) {
                look(world);
            }
        }
        List<Map<String, Answer>> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(new TreeMap<>()));
        for (Asked asked : all) {
            if (asked.bounds.isEmpty()) {
                throw new NoWorldException();
            }
            answers.get(questions.indexOf(asked.question)).put(asked.key, asked.bounds.answer());
        }
        return answers;
    }

    /** The rows that are asked about, under each key. */
    private Map<String, Integer> keys(Question question) {
        Map<String, Integer> keys = new TreeMap<>();
        if (question.by() == null) {
            keys.put("", 0);
        }
        for (int i : each(links.all())) {
            if (question.asks(links.rows.get(i))) {
                keys.merge(question.key(links.rows.get(i)), 1 << i, (one, other) -> one | other);
            }
        }
        return keys;
    }

    private void look(World world) {
        List<Asked> standing = new ArrayList<>();
        Map<Integer, List<Asked>> reduced = new HashMap<>();
        for (Asked asked : all) {
            if (asked.question.isPlainGross()) {
                asked.bounds.add(GrossFigure.of(world.nesting(), asked.rows));
            } else if (asked.question.figure() == Figure.GROSS) {
                reduced.computeIfAbsent(asked.ofAllKeys, unseen -> new ArrayList<>())
                        .add(asked);
            } else if (asked.question.figure() == Figure.REALISED) {
                asked.bounds.add(realised(world, asked.rows));
            } else {
                standing.add(asked);
            }
        }
        // Gross over several stages, or by keys: what stands in each world of the record reduced to the rows asked
        // about.
        reduced.forEach((set, asked) -> reductions
                .computeIfAbsent(set, Reduction::new)
                .of(world.nesting())
                .forEach(small -> stand(small, asked)));
        stand(world, standing);
    }

    private void stand(World world, List<Asked> some) {
        if (some.isEmpty()) {
            return;
        }
        new Stands(world, links).each(position -> {
            Map<Integer, Amount> found = new HashMap<>();
            for (Asked asked : some) {
                asked.bounds.add(
                        asked.question.figure() == Figure.OUTSTANDING
                                ? outstanding(position, asked.rows)
                                : found.computeIfAbsent(
                                        counted(asked.question.figure(), asked.rows),
                                        set -> StandingFigure.of(position, set)));
            }
        });
    }

    private int counted(Figure figure, int set) {
        int counted = 0;
        for (int row : each(set)) {
            boolean dead = links.rows.get(row).dead();
            boolean counts = figure == Figure.NET ? !dead : figure != Figure.LOST || dead;
            counted |= counts ? 1 << row : 0;
        }
        return counted;
    }

    /** Deals whose money arrived, the parts of one deal once. */
    private Amount realised(World world, int contracts) {
        int units = 0;
        int deals = 0;
        Map<String, Long> money = Map.of();
        for (int row : each(links.all())) {
            if (!links.isArrived(row) || !has(contracts, links.contract[row])) {
                continue;
            }
            for (int c = 0; c < links.rows.size(); c++) {
                if (world.nesting().isUnit(c)) {
                    units |= world.took(row, c) > 0 ? 1 << c : 0;
                } else {
                    deals += world.took(row, c);
                }
            }
            money = Sums.plus(money, links.rows.get(row).value());
        }
        int all = deals + Integer.bitCount(units);
        return new Amount(all, all, money, 0, 0);
    }

    private static Amount outstanding(Position position, int contracts) {
        Map<String, Long> money = Map.of();
        int low = 0;
        int high = 0;
        for (Outstanding part : position.outstanding()) {
            if ((part.contracts() & contracts) != 0) {
                money = Sums.plus(money, part.money());
                low += part.low();
                high += part.high();
            }
        }
        return new Amount(0, 0, money, low, high);
    }
}
