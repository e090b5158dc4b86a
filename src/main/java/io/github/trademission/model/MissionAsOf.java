package io.github.trademission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Leaves of a mission what was certainly known on a day. */
final class MissionAsOf {
    private final Mission mission;
    private final LocalDate day;
    private final Set<String> known;
    private final KnownLinks links;

    MissionAsOf(Mission mission, LocalDate day) {
        this.mission = mission;
        this.day = day;
        List<Outcome> rows = mission.outcomes();
        this.known = rows.stream().filter(this::isKnown).map(Outcome::id).collect(Collectors.toSet());
        this.links = new KnownLinks(rows, known);
    }

    /** Copied attribute by attribute: row by row, links to rows already left out would be refused. */
    Mission mission() {
        return Mission.builder()
                .id(mission.id())
                .name(mission.name())
                .englishName(mission.englishName())
                .mode(mission.mode())
                .period(mission.period())
                .statedLength(mission.statedLength())
                .organisations(mission.organisations())
                .stops(mission.stops())
                .delegation(mission.delegation())
                .otherCompanies(mission.otherCompanies())
                .buyers(mission.buyers())
                .consultations(rows(mission.consultations(), this::consultation))
                .prospects(rows(mission.prospects(), this::prospect))
                .mous(rows(mission.mous(), this::mou))
                .jointBids(rows(mission.jointBids(), this::jointBid))
                .contracts(rows(mission.contracts(), this::contract))
                .visits(mission.visits())
                .exhibitions(mission.exhibitions())
                .publishedFigures(FigureLinks.among(mission.publishedFigures().stream()
                        .filter(this::isPublished)
                        .toList()))
                .costs(mission.costs())
                .programmes(mission.programmes())
                .targets(mission.targets())
                .notes(mission.notes())
                .build();
    }

    private boolean isKnown(Outcome row) {
        return mission.daysOf(row).filter(days -> !days.latest().isAfter(day)).isPresent();
    }

    private boolean isPublished(PublishedFigure figure) {
        return figure.source().flatMap(Source::date).filter(this::liesAhead).isEmpty();
    }

    /** Whether a date is not certainly reached by the day. */
    private boolean liesAhead(PartialDate date) {
        return date.latest().isAfter(day);
    }

    private <R extends Outcome> List<R> rows(List<R> rows, UnaryOperator<R> asOf) {
        return rows.stream().filter(row -> known.contains(row.id())).map(asOf).toList();
    }

    private Consultation consultation(Consultation row) {
        return row.withStatus(status(row, OutcomeStatus.OPEN))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row));
    }

    private Prospect prospect(Prospect row) {
        return row.withStatus(status(row, OutcomeStatus.OPEN))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row));
    }

    private Mou mou(Mou row) {
        return row.withStatus(status(row, OutcomeStatus.SIGNED))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row));
    }

    private JointBid jointBid(JointBid row) {
        return row.withStatus(status(row, OutcomeStatus.SIGNED))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row));
    }

    private Contract contract(Contract row) {
        return row.withStatus(status(row, OutcomeStatus.SIGNED))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row))
                .withAmendments(row.amendments().stream()
                        .filter(amendment -> !liesAhead(amendment.date()))
                        .toList())
                .withRealisations(
                        row.realisations().stream().filter(this::hasArrived).toList());
    }

    private boolean hasArrived(Realisation realisation) {
        return realisation.date().filter(date -> !liesAhead(date)).isPresent();
    }

    private OutcomeStatus status(Outcome row, OutcomeStatus initial) {
        return statusDate(row).equals(row.statusDate()) ? row.status() : initial;
    }

    private Optional<PartialDate> statusDate(Outcome row) {
        return row.statusDate().filter(date -> !liesAhead(date));
    }
}
