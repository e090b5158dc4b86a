package io.github.trademission.json;

import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.Mission;
import io.github.trademission.model.MissionMode;
import io.github.trademission.model.ProgrammeKind;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Visit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole document: a mission, with the events and programmes in it. */
final class MissionShape extends ObjectShape<Mission, Mission.Builder> {
    static final String FORMAT = "trademission/1";

    private static final Shape<Company> COMPANY = Shapes.part(In::companies, PartShapes.COMPANY);

    private static final ObjectShape<Visit, Visit.Builder> VISIT = new ObjectShape<>(
                    "visit", "A visit to an institution (기관방문)", Visit::builder, Visit.Builder::build)
            .required(
                    "organisation",
                    Visit::organisation,
                    Visit.Builder::organisation,
                    References.ORGANISATION,
                    "The institution visited")
            .optional("stop", Visit::stop, Visit.Builder::stop, References.STOP, "Where")
            .optional("date", Visit::date, Visit.Builder::date, Shapes.DATE, "When")
            .optional("purpose", Visit::purpose, Visit.Builder::purpose, Shapes.WORDS, "What it was about");

    private static final ObjectShape<Exhibition, Exhibition.Builder> EXHIBITION = new ObjectShape<>(
                    "exhibition",
                    "A fair at which companies exhibited (전시회)",
                    Exhibition::builder,
                    Exhibition.Builder::build)
            .required(
                    "name",
                    Exhibition::name,
                    Exhibition.Builder::name,
                    Shapes.WORDS,
                    "The name as its district writes it")
            .optional(
                    "englishName",
                    Exhibition::englishName,
                    Exhibition.Builder::englishName,
                    Shapes.WORDS,
                    "The name in English")
            .optional("stop", Exhibition::stop, Exhibition.Builder::stop, References.STOP, "Where")
            .optional("period", Exhibition::period, Exhibition.Builder::period, PartShapes.PERIOD, "When")
            .count(
                    "statedExhibitors",
                    Exhibition::statedExhibitors,
                    Exhibition.Builder::statedExhibitors,
                    "The number of exhibitors as stated")
            .unique(
                    "exhibitors",
                    Exhibition::exhibitors,
                    Exhibition.Builder::exhibitors,
                    References.COMPANY,
                    "The exhibitors known by name")
            .optional("note", Exhibition::note, Exhibition.Builder::note, Shapes.TEXT, "A remark");

    private static final ObjectShape<SupportProgramme, SupportProgramme.Builder> PROGRAMME = new ObjectShape<>(
                    "programme",
                    "A support programme (지원사업)",
                    SupportProgramme::builder,
                    SupportProgramme.Builder::build)
            .required(
                    "id", SupportProgramme::id, SupportProgramme.Builder::id, Shapes.ID, "Unique among the programmes")
            .required(
                    "name",
                    SupportProgramme::name,
                    SupportProgramme.Builder::name,
                    Shapes.WORDS,
                    "The name as its district writes it")
            .optional(
                    "englishName",
                    SupportProgramme::englishName,
                    SupportProgramme.Builder::englishName,
                    Shapes.WORDS,
                    "The name in English")
            .required(
                    "kind",
                    SupportProgramme::kind,
                    SupportProgramme.Builder::kind,
                    Shapes.oneOf(ProgrammeKind.class),
                    "What it gives")
            .unique(
                    "companies",
                    SupportProgramme::companies,
                    SupportProgramme.Builder::companies,
                    References.COMPANY,
                    "The companies it supports; none if it supports the mission as a whole");

    private static final Shape<String> VERSION = Shapes.of(
            Map.of("const", FORMAT),
            (value, in) -> Shapes.WORDS.read(value, in),
            (format, out) -> out.json().string(format));

    static final MissionShape MISSION = new MissionShape();

    private MissionShape() {
        super(
                FORMAT,
                "One trade mission (무역사절단). Rules between parts, such as that each id referred to exists, are checked by the library and not by this schema.",
                Mission::builder,
                Mission.Builder::build);
        required("format", mission -> FORMAT, (mission, format) -> {}, VERSION, "The version of this format");
        required(
                "id",
                Mission::id,
                Mission.Builder::id,
                Shapes.ID,
                "Unique among the missions that are looked at together");
        required("name", Mission::name, Mission.Builder::name, Shapes.WORDS, "The name as its district writes it");
        optional(
                "englishName", Mission::englishName, Mission.Builder::englishName, Shapes.WORDS, "The name in English");
        usually(
                MissionMode.ON_SITE,
                "mode",
                Mission::mode,
                Mission.Builder::mode,
                Shapes.oneOf(MissionMode.class),
                "How it meets its buyers; ON_SITE unless stated");
        optional("period", Mission::period, Mission.Builder::period, PartShapes.PERIOD, "From departure to return");
        optional(
                "statedLength",
                Mission::statedLength,
                Mission.Builder::statedLength,
                PartShapes.LENGTH,
                "Its length as stated");
        list(
                "organisations",
                Mission::organisations,
                Mission.Builder::organisations,
                Shapes.part(In::organisations, PartShapes.ORGANISATION),
                "The institutions behind it, at least a host or an organiser, and those it visited");
        list(
                "stops",
                Mission::stops,
                Mission.Builder::stops,
                Shapes.part(In::stops, PartShapes.STOP),
                "The places it visits, in order");
        usually(
                Delegation.builder().build(),
                "delegation",
                Mission::delegation,
                Mission.Builder::delegation,
                PartShapes.DELEGATION,
                "Who travels");
        list(
                "otherCompanies",
                Mission::otherCompanies,
                Mission.Builder::otherCompanies,
                COMPANY,
                "Companies named that are not known to belong to the delegation");
        list(
                "buyers",
                Mission::buyers,
                Mission.Builder::buyers,
                Shapes.part(In::buyers, PartShapes.BUYER),
                "The buyers that rows refer to");
        RowShapes.listsOf(this);
        list("visits", Mission::visits, Mission.Builder::visits, VISIT, "Visits to institutions (기관방문)");
        list("exhibitions", Mission::exhibitions, Mission.Builder::exhibitions, EXHIBITION, "Fairs (전시회)");
        list(
                "publishedFigures",
                Mission::publishedFigures,
                Mission.Builder::publishedFigures,
                Shapes.part(In::figures, FigureShapes.FIGURE),
                "Figures that reports printed (발표수치)");
        list("costs", Mission::costs, Mission.Builder::costs, FigureShapes.COST, "What was spent (사업비)");
        list(
                "programmes",
                Mission::programmes,
                Mission.Builder::programmes,
                Shapes.part(In::programmes, PROGRAMME),
                "Support programmes (지원사업)");
        list("targets", Mission::targets, Mission.Builder::targets, FigureShapes.TARGET, "What was promised (목표)");
        paragraphs(
                "notes", Mission::notes, Mission.Builder::notes, "Remarks, such as what was inferred and from where");
        rule("required", List.of("format", "id", "name", "organisations"));
    }

    @Override
    public @Nullable Mission read(int mission, In in) {
        return isOfThisFormat(mission, in) ? super.read(mission, in) : null;
    }

    /** What others refer to comes first, wherever it stands in the document. */
    @Override
    void prepare(int mission, In in) {
        Document document = in.document();
        in.organisations().readAhead(document.get(mission, "organisations"), PartShapes.ORGANISATION, in);
        in.stops().readAhead(document.get(mission, "stops"), PartShapes.STOP, in);
        int delegation = document.get(mission, "delegation");
        if (delegation != Document.NONE && !document.is(delegation, Document.Kind.OBJECT)) {
            in.companies().incomplete();
        } else if (delegation != Document.NONE) {
            in.companies().readAhead(document.get(delegation, "companies"), PartShapes.COMPANY, in);
        }
        in.companies().readAhead(document.get(mission, "otherCompanies"), PartShapes.COMPANY, in);
        in.buyers().readAhead(document.get(mission, "buyers"), PartShapes.BUYER, in);
    }

    @Override
    void checkWhole(int mission, In in) {
        if (in.isCareful()) {
            BetweenParts.check(mission, in);
        }
    }

    /** What another version means by the other keys is not known here. */
    private static boolean isOfThisFormat(int mission, In in) {
        Document document = in.document();
        int format = document.get(mission, "format");
        if (format == Document.NONE
                || (document.is(format, Document.Kind.STRING) && document.hasText(format, FORMAT))) {
            return true;
        }
        boolean text = document.is(format, Document.Kind.STRING);
        String shown = text
                ? "'" + Shown.value(document.text(format)) + "'"
                : document.kind(format).shown();
        in.wrong(format, "must be \"" + FORMAT + "\"", shown);
        return false;
    }
}
