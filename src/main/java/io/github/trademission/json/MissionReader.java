package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.MissionMode;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Target;
import io.github.trademission.model.TripLength;
import io.github.trademission.model.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a document into a mission. */
final class MissionReader {
    private final Problems problems;
    private final Values values;
    private final PartReader parts;
    private final RowReader rows;
    private final EventReader events;
    private final Ids<PublishedFigure> figures = new Ids<>("publishedFigures");
    private final Ids<SupportProgramme> programmes = new Ids<>("programmes");

    private MissionReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.parts = new PartReader(problems);
        this.rows = new RowReader(problems, parts);
        this.events = new EventReader(problems, parts);
    }

    /** The mission, or nothing if there is any problem, be it an earlier one of the text. */
    static Optional<Mission> read(Node document, Problems problems) {
        Node format = document.get("format");
        if (format != null && !format.text().equals(Keys.FORMAT)) {
            // What another version means by the other keys is not known here.
            String shown = format.is(Node.Kind.STRING)
                    ? "'" + Shown.value(format.text()) + "'"
                    : format.kind().shown();
            problems.add(format, "must be \"" + Keys.FORMAT + "\"", shown);
            return Optional.empty();
        }
        Optional<Mission> mission = Fields.read(document, Keys.MISSION, problems, new MissionReader(problems)::mission);
        return problems.isEmpty() ? mission : Optional.empty();
    }

    private Supplier<Mission> mission(Fields fields) {
        fields.required("format", values::words);
        Supplier<String> id = fields.requiredWords("id");
        Supplier<String> name = fields.requiredWords("name");
        Optional<String> englishName = fields.words("englishName");
        Optional<MissionMode> mode = fields.oneOf("mode", MissionMode.class);
        Optional<DateRange> period = fields.period("period");
        Optional<TripLength> statedLength = fields.read("statedLength", values::length);

        // What others refer to comes first, wherever it stands in the document.
        List<Organisation> organisations = parts.organisations(fields);
        List<Stop> stops = parts.stops(fields);
        Optional<Delegation> delegation = fields.read("delegation", parts::delegation);
        List<Company> otherCompanies = parts.otherCompanies(fields);
        List<Buyer> buyers = parts.buyers(fields);
        Node people = fields.node("delegation");
        Optional<Delegation> travellers = people == null ? delegation : parts.withDelegates(people, delegation);

        RowIds.check(fields.object(), problems);
        List<Consultation> consultations = fields.list("consultations", rows::consultation);
        List<Prospect> prospects = fields.list("prospects", rows::prospect);
        List<Mou> mous = fields.list("mous", rows::mou);
        List<JointBid> jointBids = fields.list("jointBids", rows::jointBid);
        List<Contract> contracts = fields.list("contracts", rows::contract);

        List<Visit> visits = fields.list("visits", events::visit);
        List<Exhibition> exhibitions = fields.list("exhibitions", events::exhibition);
        List<PublishedFigure> publishedFigures =
                fields.list("publishedFigures", figures.keeping(events::figure, problems));
        List<CostLine> costs = fields.list("costs", events::cost);
        List<SupportProgramme> supported = fields.list("programmes", programmes.keeping(events::programme, problems));
        List<Target> targets = fields.list("targets", events::target);
        List<String> notes = fields.list("notes", values::text);

        checkOrganisations(fields.object(), organisations);
        period.ifPresent(days -> checkStops(days, fields.node("stops")));
        return () -> Mission.builder()
                .id(id.get())
                .name(name.get())
                .englishName(englishName)
                .mode(mode.orElse(MissionMode.ON_SITE))
                .period(period)
                .statedLength(statedLength)
                .organisations(organisations)
                .stops(stops)
                .delegation(travellers.orElseGet(() -> Delegation.builder().build()))
                .otherCompanies(otherCompanies)
                .buyers(buyers)
                .consultations(consultations)
                .prospects(prospects)
                .mous(mous)
                .jointBids(jointBids)
                .contracts(contracts)
                .visits(visits)
                .exhibitions(exhibitions)
                .publishedFigures(publishedFigures)
                .costs(costs)
                .programmes(supported)
                .targets(targets)
                .notes(notes)
                .build();
    }

    private void checkOrganisations(Node mission, List<Organisation> organisations) {
        boolean behindIt = organisations.stream()
                .anyMatch(organisation -> organisation.roles().contains(OrganisationRole.HOST)
                        || organisation.roles().contains(OrganisationRole.ORGANISER));
        if (!behindIt && parts.organisations().isWhole()) {
            problems.add(mission.at("organisations"), "must have a host or an organiser", "neither");
        }
    }

    private void checkStops(DateRange mission, @Nullable Node stops) {
        if (stops == null) {
            return;
        }
        for (Node stop : stops.items()) {
            Node days = stop.get("period");
            // Read once more for the place; what is wrong with it was told when the stop was read.
            Optional<DateRange> period = days == null ? Optional.empty() : new Values(new Problems()).period(days);
            if (days != null && period.isPresent() && !mission.canContain(period.get())) {
                problems.add(days, "must lie within " + mission, period.get().toString());
            }
        }
    }
}
