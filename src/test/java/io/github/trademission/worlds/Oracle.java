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
    private final List<Question> questions;
    private final List<Map<String, Answer.Bounds>> bounds = new ArrayList<>();
    private final Map<Integer, Reduction> reductions = new HashMap<>();

    /** There is no way to settle a record: its statements exclude each other. */
    static final class NoWorldException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Oracle(List<Row> rows, List<Question> questions) {
        this.links = new Links(rows);
        this.questions = questions;
        for (Question question : questions) {
            Map<String, Answer.Bounds> ofKeys = new TreeMap<>();
            keys(question).keySet().forEach(key -> ofKeys.put(key, new Answer.Bounds()));
            bounds.add(ofKeys);
        }
    }

    /**
     * The answers, in the order of the questions; by key, which is empty where none is asked for.
     *
     * @throws NoWorldException if there is no world
     */
    static List<Map<String, Answer>> answers(List<Row> rows, List<Question> questions) {
        // Two bounds for what nothing bounds: what rises with them has none.
        int most = rows.stream().mapToInt(Row::leastCount).sum() + 2;
        List<Map<String, Answer>> answers = new Oracle(rows, questions).answers(most);
        if (rows.stream().noneMatch(row -> row.hasUnknownCount() || row.arrived() != null)) {
            return answers;
        }
        List<Map<String, Answer>> further = new Oracle(rows, questions).answers(most + 1);
        for (int i = 0; i < answers.size(); i++) {
            Map<String, Answer> more = further.get(i);
            answers.get(i).replaceAll((key, answer) -> boundless(answer, more.get(key)));
        }
        return answers;
    }

    static Map<String, Answer> answer(List<Row> rows, Question question) {
        return answers(rows, List.of(question)).get(0);
    }

    private static Answer boundless(Answer answer, Answer further) {
        boolean rises = !answer.deals().high().equals(further.deals().high());
        long low = Math.min(answer.deals().low(), further.deals().low());
        return new Answer(new Range(low, rises ? null : answer.deals().high()), answer.money(), answer.undisclosed());
    }

    private List<Map<String, Answer>> answers(int most) {
        for (List<Nesting> nestings : new Nestings(links, most).all()) {
            for (World world : Growth.of(nestings)) {
                look(world);
            }
        }
        List<Map<String, Answer>> answers = new ArrayList<>();
        for (Map<String, Answer.Bounds> ofKeys : bounds) {
            Map<String, Answer> found = new TreeMap<>();
            ofKeys.forEach((key, all) -> {
                if (all.isEmpty()) {
                    throw new NoWorldException();
                }
                found.put(key, all.answer());
            });
            answers.add(found);
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
        List<Integer> standing = new ArrayList<>();
        Map<Integer, List<Integer>> reduced = new HashMap<>();
        for (int q = 0; q < questions.size(); q++) {
            Question question = questions.get(q);
            Map<String, Integer> keys = keys(question);
            if (question.isPlainGross()) {
                bounds.get(q).get("").add(GrossFigure.of(world.nesting(), keys.get("")));
            } else if (question.figure() == Figure.GROSS) {
                int all = keys.values().stream().reduce(0, (one, other) -> one | other);
                reduced.computeIfAbsent(all, unseen -> new ArrayList<>()).add(q);
            } else if (question.figure() == Figure.REALISED) {
                Map<String, Answer.Bounds> ofKeys = bounds.get(q);
                keys.forEach((key, set) -> ofKeys.get(key).add(realised(world, set)));
            } else {
                standing.add(q);
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

    private void stand(World world, List<Integer> asked) {
        if (asked.isEmpty()) {
            return;
        }
        Map<Integer, Map<String, Integer>> keysOf = new HashMap<>();
        asked.forEach(q -> keysOf.put(q, keys(questions.get(q))));
        new Stands(world, links).each(position -> {
            for (int q : asked) {
                Figure figure = questions.get(q).figure();
                keysOf.get(q)
                        .forEach((key, set) -> bounds.get(q)
                                .get(key)
                                .add(
                                        figure == Figure.OUTSTANDING
                                                ? outstanding(position, set)
                                                : StandingFigure.of(position, counted(figure, set))));
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
