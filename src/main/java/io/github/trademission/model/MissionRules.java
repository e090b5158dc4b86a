package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules that hold between the parts of one mission. */
final class MissionRules {
    private final Mission mission;
    private final Map<String, Stop> stops;
    private final Map<String, Company> companies;
    private final Map<String, Buyer> buyers;
    private final Map<String, Organisation> organisations;

    MissionRules(Mission mission) {
        this.mission = mission;
        this.stops = byId(mission.stops(), Stop::id);
        this.companies = byId(mission.companies(), Company::id);
        this.buyers = byId(mission.buyers(), Buyer::id);
        this.organisations = byId(mission.organisations(), Organisation::id);
    }

    void check() {
        Rules.notBlank("id", mission.id());
        Rules.names(mission);
        checkIds();
        if (mission.organisations(OrganisationRole.HOST).isEmpty()
                && mission.organisations(OrganisationRole.ORGANISER).isEmpty()) {
            throw new InvalidValueException("organisations", "must have a host or an organiser", "neither");
        }
        checkStops();
        checkRows();
        checkEvents();
        checkFigures();
    }

    private void checkIds() {
        Rules.unique("organisations", mission.organisations(), Organisation::id);
        Rules.unique("stops", mission.stops(), Stop::id);
        Set<String> seen = new HashSet<>();
        Rules.unique("delegation.companies", mission.delegation().companies(), Company::id, seen);
        Rules.unique("otherCompanies", mission.otherCompanies(), Company::id, seen);
        Rules.unique("buyers", mission.buyers(), Buyer::id);
        Rules.unique("publishedFigures", mission.publishedFigures(), PublishedFigure::id);
        Rules.unique("programmes", mission.programmes(), SupportProgramme::id);
    }

    private void checkStops() {
        if (mission.period().isEmpty()) {
            return;
        }
        DateRange period = mission.period().get();
        for (int i = 0; i < mission.stops().size(); i++) {
            Optional<DateRange> days = mission.stops().get(i).period();
            if (days.isPresent() && !period.canContain(days.get())) {
                throw new InvalidValueException("stops[" + i + "].period", "must lie within " + period, days.get());
            }
        }
    }

    private void checkRows() {
        Map<String, Outcome> rows = new HashMap<>();
        forEachRow((path, row) -> {
            if (rows.putIfAbsent(row.id(), row) != null) {
                throw new InvalidValueException(path + ".id", "must be unique among all rows", row.id());
            }
        });
        RowLinks links = new RowLinks(rows);
        forEachRow((path, row) -> {
            member(path + ".stop", row.stop(), stops, Stop::id, "stops");
            member(path + ".buyer", row.buyer(), buyers, Buyer::id, "buyers");
            members(path + ".companies", row.companies());
            links.check(path, row);
        });
        forEachRow(links::checkNoCircle);
    }

    private void checkEvents() {
        List<Delegate> delegates = mission.delegation().delegates();
        for (int i = 0; i < delegates.size(); i++) {
            member(
                    "delegation.delegates[" + i + "].company",
                    delegates.get(i).company(),
                    companies,
                    Company::id,
                    "companies");
        }
        for (int i = 0; i < mission.visits().size(); i++) {
            Visit visit = mission.visits().get(i);
            String path = "visits[" + i + "]";
            member(
                    path + ".organisation",
                    Optional.of(visit.organisation()),
                    organisations,
                    Organisation::id,
                    "organisations");
            member(path + ".stop", visit.stop(), stops, Stop::id, "stops");
        }
        for (int i = 0; i < mission.exhibitions().size(); i++) {
            Exhibition exhibition = mission.exhibitions().get(i);
            String path = "exhibitions[" + i + "]";
            member(path + ".stop", exhibition.stop(), stops, Stop::id, "stops");
            members(path + ".exhibitors", exhibition.exhibitors());
        }
        for (int i = 0; i < mission.programmes().size(); i++) {
            members(
                    "programmes[" + i + "].companies",
                    mission.programmes().get(i).companies());
        }
    }

    private void checkFigures() {
        for (int i = 0; i < mission.publishedFigures().size(); i++) {
            PublishedFigure figure = mission.publishedFigures().get(i);
            String path = "publishedFigures[" + i + "]";
            member(path + ".stop", figure.stop(), stops, Stop::id, "stops");
            members(path + ".companies", figure.companies());
        }
        new FigureLinks(mission.publishedFigures()).check();
    }

    private void members(String path, List<Company> named) {
        for (int i = 0; i < named.size(); i++) {
            member(path + "[" + i + "]", Optional.of(named.get(i)), companies, Company::id, "companies");
        }
    }

    private static <T> void member(
            String path, Optional<T> part, Map<String, T> known, Function<T, String> id, String collection) {
        if (part.isPresent() && !part.get().equals(known.get(id.apply(part.get())))) {
            throw new InvalidValueException(
                    path, "must be one of the mission's " + collection, "'" + id.apply(part.get()) + "'");
        }
    }

    private void forEachRow(RowVisitor visitor) {
        visit("consultations", mission.consultations(), visitor);
        visit("prospects", mission.prospects(), visitor);
        visit("mous", mission.mous(), visitor);
        visit("jointBids", mission.jointBids(), visitor);
        visit("contracts", mission.contracts(), visitor);
    }

    private static void visit(String path, List<? extends Outcome> rows, RowVisitor visitor) {
        for (int i = 0; i < rows.size(); i++) {
            visitor.visit(path + "[" + i + "]", rows.get(i));
        }
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        Map<String, T> known = new HashMap<>();
        parts.forEach(part -> known.put(id.apply(part), part));
        return known;
    }

    @FunctionalInterface
    private interface RowVisitor {
        void visit(String path, Outcome row);
    }
}
