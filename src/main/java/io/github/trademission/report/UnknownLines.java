package io.github.trademission.report;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.Company;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What nobody recorded, and the ranges that follow from it, each with its reason. */
final class UnknownLines {
    private final Terms terms;
    private final ReportFigures figures;
    private final List<String> lines = new ArrayList<>();

    UnknownLines(Terms terms, ReportFigures figures) {
        this.terms = terms;
        this.figures = figures;
    }

    String text() {
        Summary summary = figures.summary();
        summary.kinds().forEach(kind -> range(terms.kind(kind), summary.figure(kind)));
        figures.together().forEach(line -> range(line.nameIn(terms.locale()), line.value()));
        unattributed("stopUnknown", figures.get(MissionMeasure.withoutKey(Dimension.STOP)));
        Breakdown<Company> companies = figures.get(MissionMeasure.withoutKey(Dimension.COMPANY));
        unattributed("companyUnknown", companies);
        companies.unallocated().forEach(this::unallocated);
        because(figures.get(MissionMeasure.doubts()));
        return lines.isEmpty() ? "" : terms.of("unknowns") + "\n" + String.join("\n", lines) + "\n";
    }

    /** What is in doubt, the rows by their ids; of many missions the first, and how many there are beside. */
    private void because(Doubts doubts) {
        Set<String> reasons = new LinkedHashSet<>();
        doubts.forEach(doubt -> reasons.add(doubt.text(terms.locale())));
        reasons.forEach(reason -> lines.add("  " + terms.of("range", terms.of("because"), reason)));
        if (doubts.count() > doubts.size()) {
            lines.add("  " + terms.of("moreReasons", terms.number(doubts.count() - doubts.size())));
        }
    }

    /** What is asked of missions. */
    static List<MissionMeasure<?>> measures() {
        return List.of(
                MissionMeasure.withoutKey(Dimension.STOP),
                MissionMeasure.withoutKey(Dimension.COMPANY),
                MissionMeasure.doubts());
    }

    private void range(String name, Figure figure) {
        boolean exact = figure.deals().isExact()
                && figure.undisclosed().high().orElse(0) == 0
                && figure.amounts().values().stream().allMatch(amount -> amount.isExact());
        if (exact) {
            return;
        }
        List<String> known = new ArrayList<>();
        known.add(terms.deals(figure.deals()));
        figure.amounts().values().forEach(amount -> known.add(terms.amount(amount)));
        if (figure.undisclosed().high().orElse(0) > 0) {
            known.add(terms.of("valueUndisclosed", figure.undisclosed()));
        }
        lines.add("  " + terms.of("range", name, String.join(", ", known)));
    }

    private <K> void unattributed(String term, Breakdown<K> breakdown) {
        Summary unknown = breakdown.unattributed();
        String kinds = unknown.kinds().stream()
                .map(kind -> terms.kind(kind) + " "
                        + terms.deals(unknown.figure(kind).deals()))
                .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            lines.add("  " + terms.of("range", terms.of(term), kinds));
        }
    }

    private void unallocated(Set<Company> companies, Summary together) {
        String names = companies.stream()
                .map(company -> company.nameIn(terms.locale()))
                .collect(Collectors.joining(", "));
        String amounts = together.kinds().stream()
                .flatMap(kind -> together.figure(kind).amounts().values().stream())
                .map(terms::amount)
                .collect(Collectors.joining(", "));
        lines.add("  " + terms.of("range", terms.of("shareUnknown"), names + " " + amounts));
    }
}
