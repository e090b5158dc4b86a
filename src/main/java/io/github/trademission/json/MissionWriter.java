package io.github.trademission.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.Mission;
import io.github.trademission.model.MissionMode;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Visit;
import io.github.trademission.money.text.Qualifier;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes a mission in the order of {@link Keys}. */
final class MissionWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Out out;
    private final RowWriter rows;

    private MissionWriter(Out out) {
        this.out = out;
        this.rows = new RowWriter(out);
    }

    static String write(Mission mission, boolean onOneLine) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            Layout layout = new Layout();
            if (!onOneLine) {
                json.setPrettyPrinter(layout);
            }
            Out out = new Out(json, layout);
            out.object(() -> new MissionWriter(out).mission(mission));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (text.getBuffer().length() >= Limits.DOCUMENT) {
            throw new InvalidValueException(
                    "mission",
                    "must be a document of at most 64 MiB",
                    text.getBuffer().length() + " characters");
        }
        return text.append('\n').toString();
    }

    private void mission(Mission mission) throws IOException {
        out.text("format", Keys.FORMAT);
        out.text("id", mission.id());
        out.text("name", mission.name());
        out.text("englishName", mission.englishName());
        out.unless(MissionMode.ON_SITE, "mode", mission.mode());
        out.period("period", mission.period());
        out.length("statedLength", mission.statedLength());
        out.list("organisations", mission.organisations(), this::organisation);
        out.list("stops", mission.stops(), this::stop);
        if (!mission.delegation().equals(Delegation.builder().build())) {
            out.object("delegation", () -> delegation(mission.delegation()));
        }
        out.list("otherCompanies", mission.otherCompanies(), this::company);
        out.list("buyers", mission.buyers(), this::buyer);
        out.list("consultations", mission.consultations(), rows::consultation);
        out.list("prospects", mission.prospects(), rows::prospect);
        out.list("mous", mission.mous(), rows::mou);
        out.list("jointBids", mission.jointBids(), rows::jointBid);
        out.list("contracts", mission.contracts(), rows::contract);
        out.list("visits", mission.visits(), this::visit);
        out.list("exhibitions", mission.exhibitions(), this::exhibition);
        out.list("publishedFigures", mission.publishedFigures(), this::figure);
        out.lines("costs", mission.costs(), cost -> {
            out.text("payer", cost.payer().name());
            out.money("amount", cost.amount());
            out.text("item", cost.item());
        });
        out.list("programmes", mission.programmes(), this::programme);
        out.lines("targets", mission.targets(), target -> {
            out.text("subject", target.subject().name());
            out.number("count", target.count());
            out.money("value", target.value());
        });
        out.paragraphs("notes", mission.notes());
    }

    private void organisation(Organisation organisation) throws IOException {
        out.text("id", organisation.id());
        out.text("name", organisation.name());
        out.text("englishName", organisation.englishName());
        out.text("country", organisation.country());
        out.texts("roles", organisation.roles().stream().map(Enum::name).toList());
    }

    private void stop(Stop stop) throws IOException {
        out.text("id", stop.id());
        out.city("city", stop.city(), Optional.of(stop.country()));
        out.text("country", stop.country().code());
        out.period("period", stop.period());
    }

    private void delegation(Delegation delegation) throws IOException {
        out.number("statedSize", delegation.statedSize());
        out.lines("industrySizes", delegation.industrySizes(), size -> {
            out.industry("industry", Optional.of(size.industry()));
            out.number("companies", size.companies());
        });
        out.list("companies", delegation.companies(), this::company);
        out.list("delegates", delegation.delegates(), this::delegate);
    }

    private void company(Company company) throws IOException {
        out.text("id", company.id());
        out.text("name", company.name());
        out.text("englishName", company.englishName());
        out.text("registrationNumber", company.registrationNumber());
        out.industry("industry", company.industry());
        out.text("representative", company.representative());
        out.text("englishRepresentative", company.englishRepresentative());
        out.text("products", company.products());
    }

    private void delegate(Delegate delegate) throws IOException {
        out.text("name", delegate.name());
        out.text("englishName", delegate.englishName());
        out.text("role", delegate.role().name());
        out.text("title", delegate.title());
        out.text("englishTitle", delegate.englishTitle());
        out.text("company", delegate.company().map(Company::id));
    }

    private void buyer(Buyer buyer) throws IOException {
        out.text("id", buyer.id());
        out.text("name", buyer.name());
        out.text("country", buyer.country());
        out.city("city", buyer.city(), buyer.country());
        out.flag("confidential", buyer.confidential());
    }

    private void visit(Visit visit) throws IOException {
        out.text("organisation", visit.organisation().id());
        out.text("stop", visit.stop().map(Stop::id));
        out.text("date", visit.date());
        out.text("purpose", visit.purpose());
    }

    private void exhibition(Exhibition exhibition) throws IOException {
        out.text("name", exhibition.name());
        out.text("englishName", exhibition.englishName());
        out.text("stop", exhibition.stop().map(Stop::id));
        out.period("period", exhibition.period());
        out.number("statedExhibitors", exhibition.statedExhibitors());
        out.texts(
                "exhibitors", exhibition.exhibitors().stream().map(Company::id).toList());
        out.text("note", exhibition.note());
    }

    private void figure(PublishedFigure figure) throws IOException {
        out.text("id", figure.id());
        out.text("subject", figure.subject().name());
        out.unless(FigureStatistic.TOTAL, "statistic", figure.statistic());
        out.number("count", figure.count());
        out.money("amount", figure.amount());
        out.decimal("percentage", figure.percentage());
        out.decimal("printedUnit", figure.printedUnit());
        out.unless(Qualifier.EXACT, "qualifier", figure.qualifier());
        out.money("equivalent", figure.equivalent());
        out.decimal("equivalentUnit", figure.equivalentUnit());
        out.text("text", figure.text());
        out.text("stop", figure.stop().map(Stop::id));
        out.text("country", figure.country());
        out.industry("industry", figure.industry());
        out.texts("companies", figure.companies().stream().map(Company::id).toList());
        out.period("period", figure.period());
        out.texts("parts", figure.parts());
        if (figure.quotient().isPresent()) {
            out.inline("quotient", () -> {
                out.text("numerator", figure.quotient().get().numerator());
                out.text("denominator", figure.quotient().get().denominator());
            });
        }
        out.source("source", figure.source());
        out.text("note", figure.note());
    }

    private void programme(SupportProgramme programme) throws IOException {
        out.text("id", programme.id());
        out.text("name", programme.name());
        out.text("englishName", programme.englishName());
        out.text("kind", programme.kind().name());
        out.texts("companies", programme.companies().stream().map(Company::id).toList());
    }
}
