package io.github.trademission.json;

import io.github.trademission.model.Company;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Payer;
import io.github.trademission.model.ProgrammeKind;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import io.github.trademission.model.Source;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Target;
import io.github.trademission.model.Visit;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;

/** Reads what is no row of results: events, printed figures, costs, programmes and targets. */
final class EventReader {
    private final Problems problems;
    private final Values values;
    private final PartReader parts;

    EventReader(Problems problems, PartReader parts) {
        this.problems = problems;
        this.values = new Values(problems);
        this.parts = parts;
    }

    Optional<Visit> visit(Node node) {
        return Fields.read(node, Keys.VISIT, problems, fields -> {
            Supplier<Organisation> organisation = fields.requiredReference("organisation", parts.organisations());
            Optional<Stop> stop = fields.reference("stop", parts.stops());
            Optional<PartialDate> date = fields.date("date");
            Optional<String> purpose = fields.words("purpose");
            return () -> Visit.builder()
                    .organisation(organisation.get())
                    .stop(stop)
                    .date(date)
                    .purpose(purpose)
                    .build();
        });
    }

    Optional<Exhibition> exhibition(Node node) {
        return Fields.read(node, Keys.EXHIBITION, problems, fields -> {
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.words("englishName");
            Optional<Stop> stop = fields.reference("stop", parts.stops());
            Optional<DateRange> period = fields.period("period");
            OptionalInt statedExhibitors = fields.count("statedExhibitors");
            List<Company> exhibitors = fields.references("exhibitors", parts.companies());
            Optional<String> note = fields.text("note");
            return () -> Exhibition.builder()
                    .name(name.get())
                    .englishName(englishName)
                    .stop(stop)
                    .period(period)
                    .statedExhibitors(statedExhibitors)
                    .exhibitors(exhibitors)
                    .note(note)
                    .build();
        });
    }

    Optional<PublishedFigure> figure(Node node) {
        return Fields.read(node, Keys.FIGURE, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Supplier<FigureSubject> subject = fields.requiredOneOf("subject", FigureSubject.class);
            Optional<FigureStatistic> statistic = fields.oneOf("statistic", FigureStatistic.class);
            OptionalInt count = fields.count("count");
            Optional<Money> amount = fields.money("amount");
            Optional<BigDecimal> percentage = fields.decimal("percentage");
            Optional<BigDecimal> printedUnit = fields.decimal("printedUnit");
            Optional<Qualifier> qualifier = fields.oneOf("qualifier", Qualifier.class);
            Optional<Money> equivalent = fields.money("equivalent");
            Optional<BigDecimal> equivalentUnit = fields.decimal("equivalentUnit");
            Optional<String> text = fields.text("text");
            Optional<Stop> stop = fields.reference("stop", parts.stops());
            Optional<Country> country = fields.country("country");
            Optional<Industry> industry = fields.industry("industry");
            List<Company> companies = fields.references("companies", parts.companies());
            Optional<DateRange> period = fields.period("period");
            List<String> figures = fields.distinct("parts", values::words);
            Optional<Quotient> quotient = fields.read("quotient", this::quotient);
            Optional<Source> source = fields.read("source", values::source);
            Optional<String> note = fields.text("note");
            return () -> PublishedFigure.builder()
                    .id(id.get())
                    .subject(subject.get())
                    .statistic(statistic.orElse(FigureStatistic.TOTAL))
                    .count(count)
                    .amount(amount)
                    .percentage(percentage)
                    .printedUnit(printedUnit)
                    .qualifier(qualifier.orElse(Qualifier.EXACT))
                    .equivalent(equivalent)
                    .equivalentUnit(equivalentUnit)
                    .text(text)
                    .stop(stop)
                    .country(country)
                    .industry(industry)
                    .companies(companies)
                    .period(period)
                    .parts(figures)
                    .quotient(quotient)
                    .source(source)
                    .note(note)
                    .build();
        });
    }

    private Optional<Quotient> quotient(Node node) {
        return Fields.read(node, Keys.QUOTIENT, problems, fields -> {
            Supplier<String> numerator = fields.requiredWords("numerator");
            Supplier<String> denominator = fields.requiredWords("denominator");
            return () -> new Quotient(numerator.get(), denominator.get());
        });
    }

    Optional<CostLine> cost(Node node) {
        return Fields.read(node, Keys.COST, problems, fields -> {
            Supplier<Payer> payer = fields.requiredOneOf("payer", Payer.class);
            Supplier<Money> amount = fields.required("amount", values::money);
            Optional<String> item = fields.words("item");
            return () -> CostLine.builder()
                    .payer(payer.get())
                    .amount(amount.get())
                    .item(item)
                    .build();
        });
    }

    Optional<SupportProgramme> programme(Node node) {
        return Fields.read(node, Keys.PROGRAMME, problems, fields -> {
            Supplier<String> id = fields.requiredWords("id");
            Supplier<String> name = fields.requiredWords("name");
            Optional<String> englishName = fields.words("englishName");
            Supplier<ProgrammeKind> kind = fields.requiredOneOf("kind", ProgrammeKind.class);
            List<Company> companies = fields.references("companies", parts.companies());
            return () -> SupportProgramme.builder()
                    .id(id.get())
                    .name(name.get())
                    .englishName(englishName)
                    .kind(kind.get())
                    .companies(companies)
                    .build();
        });
    }

    Optional<Target> target(Node node) {
        return Fields.read(node, Keys.TARGET, problems, fields -> {
            Supplier<FigureSubject> subject = fields.requiredOneOf("subject", FigureSubject.class);
            OptionalInt count = fields.count("count");
            Optional<Money> value = fields.money("value");
            return () -> Target.builder()
                    .subject(subject.get())
                    .count(count)
                    .value(value)
                    .build();
        });
    }
}
