package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds the summaries of missions up. */
final class SummarySum implements MeasureSum<Summary> {
    private final List<String> codes;
    private final int mostDoubts;
    private final Map<OutcomeKind, KindSum> kinds = new EnumMap<>(OutcomeKind.class);

    SummarySum() {
        this(new ArrayList<>(), DOUBTS);
    }

    /** With a list that takes the codes of new currencies. */
    SummarySum(List<String> codes, int mostDoubts) {
        this.codes = codes;
        this.mostDoubts = mostDoubts;
    }

    @Override
    public void add(Results missions) {
        add(missions.summary());
    }

    @Override
    public void merge(MeasureSum<Summary> other) {
        add(other.total());
    }

    void add(Summary summary) {
        for (OutcomeKind kind : summary.kinds()) {
            kinds.computeIfAbsent(kind, unseen -> new KindSum(kind, codes, mostDoubts))
                    .add(summary.tally(kind), summary.figure(kind));
        }
    }

    @Override
    public Summary total() {
        Map<OutcomeKind, Tally> tallies = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Figure> figures = new EnumMap<>(OutcomeKind.class);
        kinds.forEach((kind, sum) -> {
            tallies.put(kind, sum.tally());
            figures.put(kind, sum.figure());
        });
        return new Summary(tallies, figures);
    }
}
