package io.github.trademission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    Mission mission() {
        List<Outcome> rows = mission.outcomes().stream()
                .filter(row -> known.contains(row.id()))
                .map(this::asOf)
                .toList();
        List<PublishedFigure> figures =
                mission.publishedFigures().stream().filter(this::isPublished).toList();
        return mission.withPublishedFigures(FigureLinks.among(figures)).withRows(Rows.of(rows));
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

    private Outcome asOf(Outcome row) {
        Outcome known = row.withStatus(status(row))
                .withStatusDate(statusDate(row))
                .withDerivedFrom(links.derivedFrom(row))
                .withOverlaps(links.overlaps(row));
        return known instanceof Contract contract ? asOf(contract) : known;
    }

    private Contract asOf(Contract contract) {
        return contract.withAmendments(contract.amendments().stream()
                        .filter(amendment -> !liesAhead(amendment.date()))
                        .toList())
                .withRealisations(contract.realisations().stream()
                        .filter(this::hasArrived)
                        .toList());
    }

    private boolean hasArrived(Realisation realisation) {
        return realisation.date().filter(date -> !liesAhead(date)).isPresent();
    }

    private OutcomeStatus status(Outcome row) {
        return statusDate(row).equals(row.statusDate())
                ? row.status()
                : row.kind().initialStatus();
    }

    private Optional<PartialDate> statusDate(Outcome row) {
        return row.statusDate().filter(date -> !liesAhead(date));
    }
}
