package io.github.trademission.spreadsheet;

import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Prospect;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mission with the rows of a table behind its own. */
final class RowsAdded {
    private static final Pattern PLACE = Pattern.compile("([A-Za-z]+)\\[([0-9]{1,9})\\].*");

    private RowsAdded() {}

    /** One build, since rows may name each other in any order. */
    static Mission to(Mission mission, List<Outcome> rows, Parties parties) {
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
                .otherCompanies(joined(mission.otherCompanies(), parties.addedCompanies()))
                .buyers(joined(mission.buyers(), parties.addedBuyers()))
                .consultations(joined(mission.consultations(), only(rows, Consultation.class)))
                .prospects(joined(mission.prospects(), only(rows, Prospect.class)))
                .mous(joined(mission.mous(), only(rows, Mou.class)))
                .jointBids(joined(mission.jointBids(), only(rows, JointBid.class)))
                .contracts(joined(mission.contracts(), only(rows, Contract.class)))
                .visits(mission.visits())
                .exhibitions(mission.exhibitions())
                .publishedFigures(mission.publishedFigures())
                .costs(mission.costs())
                .programmes(mission.programmes())
                .targets(mission.targets())
                .notes(mission.notes())
                .build();
    }

    /** The row of that mission at a place as a message of the model names it, such as {@code mous[2].derivedFrom}. */
    static Optional<Outcome> rowAt(Mission mission, List<Outcome> rows, String path) {
        Matcher place = PLACE.matcher(path);
        return place.matches()
                ? Stream.concat(mission.outcomes().stream(), rows.stream())
                        .filter(row -> collection(row).equals(place.group(1)))
                        .skip(Integer.parseInt(place.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    private static String collection(Outcome row) {
        return switch (row.kind()) {
            case CONSULTATION -> "consultations";
            case PROSPECT -> "prospects";
            case MOU -> "mous";
            case JOINT_BID -> "jointBids";
            case CONTRACT -> "contracts";
        };
    }

    private static <T extends Outcome> List<T> only(List<Outcome> rows, Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> List<T> joined(List<T> known, List<T> added) {
        return Stream.concat(known.stream(), added.stream()).toList();
    }
}
