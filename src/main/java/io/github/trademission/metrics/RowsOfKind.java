package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The rows of one kind as a sum takes them, the dead ones too: what stands in a row that others are stated to be inside of is what
 * they leave of it, so that each deal is in one row only. For measures that look into a sum, such as an average or a share; where
 * rows may be inside others, with what they may count twice. Immutable and thread-safe.
 */
public final class RowsOfKind {
    private final Selection selection;
    private final RowTable table;
    private final OutcomeKind kind;
    private final int missions;

    private RowsOfKind(Results results, OutcomeKind kind) {
        this.selection = results.selection();
        this.table = selection.table();
        this.kind = kind;
        this.missions = results.missions().size();
    }

    /**
     * The rows of one kind among some results.
     *
     * @param results the results
     * @param kind the kind
     * @return its rows
     */
    public static RowsOfKind of(Results results, OutcomeKind kind) {
        return new RowsOfKind(results, Objects.requireNonNull(kind, "kind"));
    }

    /**
     * The deals in rows that meet a condition, as recorded: rows that may be inside others count beside them.
     *
     * @param condition which rows
     * @return their deals by the id of the mission; no entry for a mission without such rows
     */
    public Map<String, CountRange> dealsByMission(Predicate<Row> condition) {
        Map<String, CountRange> sums = new LinkedHashMap<>();
        selection.forEach(
                true, row -> add(sums, row, table.count(row), table.count(row) == 0, condition), (group, members) -> {
                    int[] rows = ofKind(group, members, row -> true);
                    Stated.of(group.linked(), rows)
                            .forEach(
                                    rows,
                                    own -> add(
                                            sums, group.row(own.row()), own.deals(), own.isCountUnknown(), condition));
                });
        return Collections.unmodifiableMap(sums);
    }

    private void add(Map<String, CountRange> sums, int row, long deals, boolean isUnknown, Predicate<Row> condition) {
        if (table.kind(row) == kind && condition.test(selection.row(row))) {
            CountRange range =
                    isUnknown ? new CountRange(Math.max(1, deals), OptionalLong.empty()) : CountRange.exactly(deals);
            sums.merge(selection.row(row).mission().id(), range, CountRange::plus);
        }
    }

    /**
     * {@return the live deals, those too that went on to a later stage; a dead deal that is inside a live row is taken out of it}
     */
    public Figure live() {
        return standing(table::isLive);
    }

    /**
     * The deals in rows that have both a count and a value in one currency, and that value: what an average per deal is made of.
     *
     * @param currencyCode an ISO 4217 code
     * @return the figure; a range where such rows may be inside one another
     */
    public Figure valued(String currencyCode) {
        return figure(Asked.Measure.GROSS, row -> table.count(row) > 0 && isIn(row, currencyCode));
    }

    /**
     * How many of the deals are in rows that meet a condition. A row whose number of deals is unknown is left out. Where rows may be
     * inside others the share is a range: the least of the part with the most of the rest, and the other way round.
     *
     * @param part what rows that meet it are called, such as {@code itemised}
     * @param condition which rows
     * @return the ratio, a share
     */
    public Ratio shareOfDeals(String part, Predicate<Row> condition) {
        return share(
                part + " / all " + name() + " by count",
                row -> table.count(row) > 0,
                condition,
                figure -> NumberRange.from(figure.deals()));
    }

    /**
     * How much of the value in one currency is in rows that meet a condition; a range as for {@link #shareOfDeals}.
     *
     * @param part what rows that meet it are called, such as {@code itemised}
     * @param currencyCode an ISO 4217 code
     * @param condition which rows
     * @return the ratio, a share
     */
    public Ratio shareOfValue(String part, String currencyCode, Predicate<Row> condition) {
        return share(
                part + " / all " + name() + " by value",
                row -> isIn(row, currencyCode),
                condition,
                figure -> NumberRange.from(figure.amount(currencyCode)));
    }

    /**
     * {@return the kind, and among how many rows, for logs and tests}
     */
    @Override
    public String toString() {
        return "RowsOfKind[kind=" + kind + ", of=" + selection.size() + " rows]";
    }

    /** The currencies of the values that rows disclose, whatever is inside them. */
    Set<String> currencies() {
        Set<String> codes = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (isOfKind(row) && table.isDisclosed(row)) {
                codes.add(table.codes().get(table.currency(row)));
            }
        }
        return codes;
    }

    private Population population(IntPredicate entered, Figure of, Figure rest) {
        long all = 0;
        long some = 0;
        for (int row = 0; row < table.size(); row++) {
            if (isOfKind(row)) {
                all++;
                some += entered.test(row) ? 1 : 0;
            }
        }
        Set<Doubt> doubts = new LinkedHashSet<>(of.doubts());
        doubts.addAll(rest.doubts());
        return new Population("row", some, all, missions, Doubts.of(doubts));
    }

    /** Of the rows that enter, those that meet a condition. The whole is the part and the rest: the most of one goes with the least of the other. */
    private Ratio share(
            String name, IntPredicate entered, Predicate<Row> condition, Function<Figure, NumberRange> measure) {
        Figure of = standing(row -> entered.test(row) && condition.test(selection.row(row)));
        Figure others = standing(row -> entered.test(row) && !condition.test(selection.row(row)));
        NumberRange part = measure.apply(of);
        NumberRange rest = measure.apply(others);
        BigDecimal most = part.high().orElseThrow();
        BigDecimal leastWhole = most.add(rest.low());
        BigDecimal mostWhole = part.low().add(rest.high().orElseThrow());
        return new Ratio(
                name,
                part,
                new NumberRange(most.max(leastWhole.min(mostWhole)), Optional.of(leastWhole.max(mostWhole))),
                Ratio.SHARE,
                population(entered, of, others));
    }

    private boolean isIn(int row, String currencyCode) {
        return table.isDisclosed(row) && table.codes().get(table.currency(row)).equals(currencyCode);
    }

    private Figure standing(IntPredicate condition) {
        return figure(Asked.Measure.APART, condition);
    }

    /** What some of the rows come to: as they stand apart from the others of their kind, or all that is inside them. */
    private Figure figure(Asked.Measure measure, IntPredicate condition) {
        Sums sums = new Sums(selection, 1);
        Set<OutcomeKind> kinds = EnumSet.of(kind);
        selection.forEach(
                true,
                row -> {
                    if (isOfKind(row) && condition.test(row)) {
                        sums.addAlone(0, row);
                    }
                },
                (group, members) -> {
                    int[] some = ofKind(group, members, condition);
                    if (some.length > 0) {
                        List<Asked> asked = List.of(new Asked(measure, some));
                        List<Answer> answers = measure == Asked.Measure.GROSS
                                ? Answer.of(group.linked(), asked)
                                : Answer.of(group.linked(), asked, ofKind(group, members, row -> true));
                        sums.figure(0, kinds).add(answers.get(0), group, selection);
                    }
                });
        return sums.figureOf(0, kinds);
    }

    private int[] ofKind(Group group, int[] members, IntPredicate condition) {
        return group.some(members, row -> table.kind(row) == kind && condition.test(row));
    }

    private boolean isOfKind(int row) {
        return table.kind(row) == kind && selection.contains(row);
    }

    private String name() {
        return kind.nameIn(Locale.ENGLISH);
    }
}
