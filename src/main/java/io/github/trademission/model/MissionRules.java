package io.github.trademission.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold between the parts of one mission, in the order of its attributes. Checked for each mission that is read,
 * so what stands for each row is cheap, and paths are put together only for what is wrong.
 */
final class MissionRules {
    private final Mission mission;
    private final Breaches breaches = new Breaches();
    private final Members<Organisation> organisations;
    private final Members<Stop> stops;
    private final Members<Company> companies;
    private final Members<Buyer> buyers;
    private final Map<String, Outcome> rows;
    private int size;

    MissionRules(Mission mission) {
        this.mission = mission;
        this.organisations = new Members<>(mission.organisations(), Organisation::id);
        this.stops = new Members<>(mission.stops(), Stop::id);
        this.companies = new Members<>(mission.delegation().companies(), Company::id).add(mission.otherCompanies());
        this.buyers = new Members<>(mission.buyers(), Buyer::id);
        for (OutcomeKind kind : OutcomeKind.values()) {
            size += kind.rows(mission).size();
        }
        this.rows = new HashMap<>(size + size / 2);
        for (OutcomeKind kind : OutcomeKind.values()) {
            kind.rows(mission).forEach(row -> rows.putIfAbsent(row.id(), row));
        }
    }

    void check() {
        breaches.notBlank("id", mission.id()).names(mission);
        checkOrganisations();
        checkStops();
        checkCompanies();
        if (buyers.hasDuplicates()) {
            breaches.unique("buyers", mission.buyers(), Buyer::id);
        }
        checkRows();
        checkEvents();
        checkFigures();
        checkProgrammes();
        breaches.check();
    }

    private void checkOrganisations() {
        if (organisations.hasDuplicates()) {
            breaches.unique("organisations", mission.organisations(), Organisation::id);
        }
        if (mission.organisations(OrganisationRole.HOST).isEmpty()
                && mission.organisations(OrganisationRole.ORGANISER).isEmpty()) {
            breaches.add("organisations", "must have a host or an organiser", "neither");
        }
    }

    private void checkStops() {
        if (stops.hasDuplicates()) {
            breaches.unique("stops", mission.stops(), Stop::id);
        }
        if (mission.period().isEmpty()) {
            return;
        }
        DateRange period = mission.period().get();
        for (int i = 0; i < mission.stops().size(); i++) {
            Optional<DateRange> days = mission.stops().get(i).period();
            if (days.isPresent() && !period.canContain(days.get())) {
                breaches.add("stops[" + i + "].period", "must lie within " + period, days.get());
            }
        }
    }

    private void checkCompanies() {
        Delegation delegation = mission.delegation();
        Set<String> seen = new HashSet<>();
        if (companies.hasDuplicates()) {
            breaches.unique("delegation.companies", delegation.companies(), Company::id, seen);
        }
        for (int i = 0; i < delegation.delegates().size(); i++) {
            Optional<Company> company = delegation.delegates().get(i).company();
            member("delegation.delegates[" + i + "].company", company, companies, "companies");
        }
        if (companies.hasDuplicates()) {
            breaches.unique("otherCompanies", mission.otherCompanies(), Company::id, seen);
        }
    }

    private void checkRows() {
        RowLinks links = new RowLinks(rows, breaches);
        Set<String> seen = new HashSet<>();
        boolean haveDuplicates = rows.size() < size;
        for (OutcomeKind kind : OutcomeKind.values()) {
            List<? extends Outcome> ofKind = kind.rows(mission);
            for (int i = 0; i < ofKind.size(); i++) {
                Outcome row = ofKind.get(i);
                if (haveDuplicates && !seen.add(row.id())) {
                    breaches.add(kind.path(i) + ".id", "must be unique among all rows", row.id());
                }
                checkParties(row, kind, i);
                if (!row.derivedFrom().isEmpty() || !row.overlaps().isEmpty()) {
                    links.check(row, kind.path(i));
                }
            }
        }
    }

    private void checkParties(Outcome row, OutcomeKind kind, int index) {
        List<Company> named = row.companies();
        for (int i = 0; i < named.size(); i++) {
            if (!companies.contains(named.get(i))) {
                companies(kind.path(index) + ".companies", named);
                break;
            }
        }
        if (row.stop().isPresent() && !stops.contains(row.stop().get())) {
            member(kind.path(index) + ".stop", row.stop(), stops, "stops");
        }
        if (row.buyer().isPresent() && !buyers.contains(row.buyer().get())) {
            member(kind.path(index) + ".buyer", row.buyer(), buyers, "buyers");
        }
    }

    private void checkEvents() {
        for (int i = 0; i < mission.visits().size(); i++) {
            Visit visit = mission.visits().get(i);
            String path = "visits[" + i + "]";
            member(path + ".organisation", Optional.of(visit.organisation()), organisations, "organisations");
            member(path + ".stop", visit.stop(), stops, "stops");
        }
        for (int i = 0; i < mission.exhibitions().size(); i++) {
            Exhibition exhibition = mission.exhibitions().get(i);
            String path = "exhibitions[" + i + "]";
            member(path + ".stop", exhibition.stop(), stops, "stops");
            companies(path + ".exhibitors", exhibition.exhibitors());
        }
    }

    private void checkFigures() {
        List<PublishedFigure> figures = mission.publishedFigures();
        breaches.unique("publishedFigures", figures, PublishedFigure::id);
        FigureLinks links = new FigureLinks(figures);
        for (int i = 0; i < figures.size(); i++) {
            String path = "publishedFigures[" + i + "]";
            member(path + ".stop", figures.get(i).stop(), stops, "stops");
            companies(path + ".companies", figures.get(i).companies());
            links.check(path, figures.get(i), breaches);
        }
    }

    private void checkProgrammes() {
        List<SupportProgramme> programmes = mission.programmes();
        breaches.unique("programmes", programmes, SupportProgramme::id);
        for (int i = 0; i < programmes.size(); i++) {
            companies("programmes[" + i + "].companies", programmes.get(i).companies());
        }
    }

    private void companies(String path, List<Company> named) {
        for (int i = 0; i < named.size(); i++) {
            member(path + "[" + i + "]", Optional.of(named.get(i)), companies, "companies");
        }
    }

    private <T> void member(String path, Optional<T> part, Members<T> known, String collection) {
        if (part.isPresent() && !known.contains(part.get())) {
            breaches.add(path, "must be one of the mission's " + collection, "'" + known.idOf(part.get()) + "'");
        }
    }
}
