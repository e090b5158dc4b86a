package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.metrics.engine.Derivation;
import io.github.trademission.metrics.engine.PossibleOverlap;
import io.github.trademission.metrics.engine.PossibleOverlaps;
import io.github.trademission.model.Contract;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Verification;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Each deal once, at the furthest stage it reached: consultation, expected contract, memorandum or joint bid, contract,
 * realised export.
 *
 * <p>{@link #gross} is every row of a kind as recorded. {@link #net} leaves out what moved on to a later stage and what died.
 * A deal whose furthest row is cancelled, lapsed, withdrawn or rejected is {@link #lost}. Of a contract under which money
 * arrived, that money is {@link #realised} and what is outstanding stays with the contracts; the deal counts as realised.
 * What is not known makes ranges, with doubts that say why.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pipeline {
    private final Summary gross;
    private final List<Contribution> rows;
    private final List<PossibleOverlap> overlaps;
    private final List<Doubt> noticed;
    private final Derivation derivation;
    private final List<CountedOnce> countedOnce = new ArrayList<>();
    private final Figure realised;

    Pipeline(Summary gross, List<Row> rows) {
        this.gross = gross;
        Deals deals = Engine.deals(rows, EnumSet.allOf(OutcomeKind.class));
        this.rows = deals.contributions();
        this.overlaps = PossibleOverlaps.of(deals);
        this.noticed = new ArrayList<>();
        this.derivation = new Derivation(deals, overlaps);
        Stream.of(deals.uncertainties(), derivation.apply())
                .flatMap(List::stream)
                .map(Engine::doubt)
                .forEach(noticed::add);
        derivation.forEachOrigin(
                (row, other) -> countedOnce.add(CountedOnce.of(CountedOnce.Relation.GREW_OUT_OF, row, other)));
        deals.forEachInside((row, other) -> countedOnce.add(CountedOnce.of(CountedOnce.Relation.INSIDE, row, other)));
        overlaps.forEach(overlap ->
                countedOnce.add(CountedOnce.of(CountedOnce.Relation.MAYBE_INSIDE, overlap.row(), overlap.other())));
        this.realised = realise();
    }

    /**
     * Every row of a kind as recorded, the dead ones too.
     *
     * @param kind the kind
     * @return the figure
     */
    public Figure gross(OutcomeKind kind) {
        return gross.figure(kind);
    }

    /**
     * The live deals of which one of some kinds is the furthest stage. Several kinds may be asked for together, since no deal
     * stands under two of them; the figure carries all their names.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure net(OutcomeKind kind, OutcomeKind... more) {
        return furthest(EnumSet.of(kind, more), true);
    }

    /**
     * The deals that died with one of some kinds as their furthest stage.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure lost(OutcomeKind kind, OutcomeKind... more) {
        return furthest(EnumSet.of(kind, more), false);
    }

    /**
     * {@return the contracts under which money arrived, and how much; realisations found wrong are left out}
     */
    public Figure realised() {
        return realised;
    }

    /**
     * The money that arrived under contracts, by how well it is proven; so confirmed and merely claimed exports stand apart.
     *
     * @param verification how well
     * @return the money, per currency
     */
    public MoneyBag realised(Verification verification) {
        return rows.stream()
                .flatMap(row ->
                        row.outcome() instanceof Contract contract ? contract.realisations().stream() : Stream.empty())
                .filter(realisation -> realisation.verification() == verification)
                .map(Realisation::value)
                .collect(MoneyBag.collector());
    }

    /**
     * The overlaps, by row: which rows' deals also stand, or may also stand, in another row and count once.
     *
     * @return one entry for each row and other row, ordered by mission, row and other row
     */
    public List<CountedOnce> countedOnce() {
        return countedOnce.stream()
                .distinct()
                .sorted(Comparator.comparing(CountedOnce::mission)
                        .thenComparing(CountedOnce::row)
                        .thenComparing(CountedOnce::other)
                        .thenComparing(CountedOnce::relation))
                .toList();
    }

    /**
     * {@return all doubts of the pipeline, such as overlaps that nobody recorded, or more deals that came out of a row than
     * went into it}
     */
    public List<Doubt> doubts() {
        Set<Doubt> all = new LinkedHashSet<>(
                furthest(EnumSet.allOf(OutcomeKind.class), true).doubts());
        all.addAll(furthest(EnumSet.allOf(OutcomeKind.class), false).doubts());
        all.addAll(realised.doubts());
        return List.copyOf(all);
    }

    private Figure furthest(Set<OutcomeKind> kinds, boolean live) {
        FigureBuilder sum = new FigureBuilder(kinds);
        Predicate<Contribution> isIn = row -> kinds.contains(row.kind()) && row.isLive() == live;
        Set<List<String>> ids = new HashSet<>();
        for (Contribution row : rows) {
            if (isIn.test(row)) {
                sum.add(row);
                ids.add(List.of(row.mission().id(), row.id()));
            }
        }
        overlaps.stream()
                .filter(overlap -> isIn.test(overlap.batch()) && countsTwice(overlap.row(), live, isIn))
                .forEach(sum::lower);
        derivation.losses().forEach(loss -> loss.narrow(sum, isIn));
        noticed.stream()
                .filter(doubt -> ids.contains(List.of(doubt.mission(), doubt.other())))
                .forEach(sum::add);
        return sum.build();
    }

    /** Whether a row that is perhaps inside another of the sum counts beside it: here, or where the deal died or went on to. */
    private boolean countsTwice(Contribution row, boolean live, Predicate<Contribution> isIn) {
        return row.isLive() != live
                || isIn.test(row)
                || derivation.grownOutOf(row).stream().anyMatch(grown -> grown.isLive() != live || isIn.test(grown));
    }

    private Figure realise() {
        FigureBuilder arrived = new FigureBuilder(EnumSet.of(OutcomeKind.CONTRACT));
        for (Contribution row : rows) {
            if (row.outcome() instanceof Contract contract) {
                row.realise(contract).ifPresent(deals -> {
                    arrived.addDeals(Engine.count(deals));
                    contract.realised()
                            .amounts()
                            .forEach(money -> arrived.addAmount(
                                    money.getCurrency().getCurrencyCode(), Amounts.exactMinorUnits(money)));
                    if (!deals.isExact()) {
                        Doubt doubt = Engine.doubt(Doubt.Reason.REALISED_COUNT_UNKNOWN, row);
                        arrived.add(doubt);
                        noticed.add(doubt);
                    }
                    if (row.hasMoreThanItsValue(contract)) {
                        Doubt doubt = Engine.doubt(Doubt.Reason.MORE_REALISED_THAN_VALUE, row);
                        arrived.add(doubt);
                        noticed.add(doubt);
                    }
                    if (row.isOutstandingUnknown()) {
                        noticed.add(Engine.doubt(Doubt.Reason.OUTSTANDING_UNKNOWN, row));
                    }
                });
            }
        }
        return arrived.build();
    }
}
