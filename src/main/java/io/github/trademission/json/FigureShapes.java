package io.github.trademission.json;

import io.github.trademission.model.CostLine;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Payer;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import io.github.trademission.model.Source;
import io.github.trademission.model.Target;
import io.github.trademission.money.text.Qualifier;
import java.util.List;
import java.util.Map;

/** Printed figures, costs and targets. */
final class FigureShapes {
    private static final RecordShape<Source> SOURCE = new RecordShape<Source>(
                    "source",
                    "Where a figure was printed",
                    parts -> new Source(parts.get(0), parts.find(1), parts.find(2)))
            .required("title", Source::title, Shapes.WORDS, "The outlet, report or table")
            .optional("address", Source::address, Shapes.WORDS, "Its web address")
            .optional("date", Source::date, Shapes.DATE, "When it was published");

    private static final RecordShape<Quotient> QUOTIENT = new RecordShape<Quotient>(
                    "quotient",
                    "The two figures that a percentage is made of",
                    parts -> new Quotient(parts.get(0), parts.get(1)))
            .required("numerator", Quotient::numerator, Shapes.ID, "The id of the published figure above the line")
            .required("denominator", Quotient::denominator, Shapes.ID, "The id of the published figure below the line");

    static final ObjectShape<PublishedFigure, PublishedFigure.Builder> FIGURE = new ObjectShape<>(
                    "figure",
                    "A figure as a report printed it (발표수치); it has one of count, amount, percentage",
                    PublishedFigure::builder,
                    PublishedFigure.Builder::build)
            .required(
                    "id",
                    PublishedFigure::id,
                    PublishedFigure.Builder::id,
                    Shapes.ID,
                    "Unique among the published figures")
            .required(
                    "subject",
                    PublishedFigure::subject,
                    PublishedFigure.Builder::subject,
                    Shapes.oneOf(FigureSubject.class),
                    "What it is about")
            .usually(
                    FigureStatistic.TOTAL,
                    "statistic",
                    PublishedFigure::statistic,
                    PublishedFigure.Builder::statistic,
                    Shapes.oneOf(FigureStatistic.class),
                    "How it sums up its subject; TOTAL unless stated")
            .count("count", PublishedFigure::count, PublishedFigure.Builder::count, "The number printed")
            .optional(
                    "amount",
                    PublishedFigure::amount,
                    PublishedFigure.Builder::amount,
                    MoneyShape.MONEY,
                    "The amount printed")
            .optional(
                    "percentage",
                    PublishedFigure::percentage,
                    PublishedFigure.Builder::percentage,
                    Shapes.DECIMAL,
                    "The percentage printed: 47.3 for 47.3 %")
            .optional(
                    "printedUnit",
                    PublishedFigure::printedUnit,
                    PublishedFigure.Builder::printedUnit,
                    Shapes.POSITIVE,
                    "The unit it was rounded to when printed: 10000 for 만 달러")
            .usually(
                    Qualifier.EXACT,
                    "qualifier",
                    PublishedFigure::qualifier,
                    PublishedFigure.Builder::qualifier,
                    Shapes.oneOf(Qualifier.class),
                    "How firmly it is meant; EXACT unless stated")
            .optional(
                    "equivalent",
                    PublishedFigure::equivalent,
                    PublishedFigure.Builder::equivalent,
                    MoneyShape.MONEY,
                    "The same amount in another currency, as printed beside it")
            .optional(
                    "equivalentUnit",
                    PublishedFigure::equivalentUnit,
                    PublishedFigure.Builder::equivalentUnit,
                    Shapes.POSITIVE,
                    "The unit that the equivalent was rounded to")
            .optional(
                    "text", PublishedFigure::text, PublishedFigure.Builder::text, Shapes.TEXT, "The figure as printed")
            .optional(
                    "stop",
                    PublishedFigure::stop,
                    PublishedFigure.Builder::stop,
                    References.STOP,
                    "The stop that it speaks of")
            .optional(
                    "country",
                    PublishedFigure::country,
                    PublishedFigure.Builder::country,
                    Shapes.COUNTRY,
                    "The country that it speaks of")
            .optional(
                    "industry",
                    PublishedFigure::industry,
                    PublishedFigure.Builder::industry,
                    PartShapes.INDUSTRY,
                    "The industry that it speaks of")
            .list(
                    "companies",
                    PublishedFigure::companies,
                    PublishedFigure.Builder::companies,
                    References.COMPANY,
                    "The companies that it speaks of")
            .optional(
                    "period",
                    PublishedFigure::period,
                    PublishedFigure.Builder::period,
                    PartShapes.PERIOD,
                    "The period that it speaks of")
            .distinct(
                    "parts",
                    PublishedFigure::parts,
                    PublishedFigure.Builder::parts,
                    Shapes.link("The id of a published figure of the mission"),
                    "The figures that add up to it as the report says, where their scopes do not say so")
            .optional(
                    "quotient",
                    PublishedFigure::quotient,
                    PublishedFigure.Builder::quotient,
                    QUOTIENT,
                    "The two figures that a percentage is made of")
            .optional(
                    "source", PublishedFigure::source, PublishedFigure.Builder::source, SOURCE, "Where it was printed")
            .optional("note", PublishedFigure::note, PublishedFigure.Builder::note, Shapes.TEXT, "A remark")
            .rule("oneOf", oneRequired("count", "amount", "percentage"));

    static final ObjectShape<CostLine, CostLine.Builder> COST = new ObjectShape<>(
                    "cost", "What was spent (사업비)", CostLine::builder, CostLine.Builder::build)
            .onOneLine()
            .required(
                    "payer",
                    CostLine::payer,
                    CostLine.Builder::payer,
                    Shapes.oneOf(Payer.class),
                    "Who pays: the state (국비), the city or province (시비), the district (구비), the companies (자부담)")
            .required("amount", CostLine::amount, CostLine.Builder::amount, MoneyShape.MONEY, "How much")
            .optional("item", CostLine::item, CostLine.Builder::item, Shapes.WORDS, "What for");

    static final ObjectShape<Target, Target.Builder> TARGET = new ObjectShape<>(
                    "target",
                    "What was promised (목표): a count, a value, or both",
                    Target::builder,
                    Target.Builder::build)
            .onOneLine()
            .required(
                    "subject",
                    Target::subject,
                    Target.Builder::subject,
                    Shapes.oneOf(FigureSubject.class),
                    "What it is about")
            .count("count", Target::count, Target.Builder::count, "How many")
            .optional("value", Target::value, Target.Builder::value, MoneyShape.MONEY, "How much")
            .rule("anyOf", oneRequired("count", "value"));

    private FigureShapes() {}

    private static List<Map<String, List<String>>> oneRequired(String... keys) {
        return List.of(keys).stream()
                .map(key -> Map.of("required", List.of(key)))
                .toList();
    }
}
