package io.github.trademission.completeness;

import static java.util.Map.entry;

import io.github.trademission.completeness.Specimens.Part;
import io.github.trademission.model.City;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/** What the model's rules ask of an attribute beyond its type. */
final class SpecimenRules {
    /** Three that are wholes or numerators, and one more of each kind. */
    private static final int FIGURES = 6;

    private static final int KINDS_OF_FIGURES = 3;
    private static final LocalDate FIRST_AMENDED = LocalDate.of(2029, 1, 1);
    private static final List<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();

    private final Specimens specimens;
    private final Map<String, Function<Part, Object>> rules = Map.ofEntries(
            entry("Mission.period", part -> Optional.of(DateRange.parse("2001/2030-0" + (part.index() + 1) + "?"))),
            entry("Mission.publishedFigures", part -> list(part, "publishedFigures", FIGURES)),
            entry("Country.code", part -> COUNTRIES.get(next() % COUNTRIES.size())),
            // A stop lies in the country of its city; without one it names its own.
            entry("Stop.city", part -> part.index() % 2 == 0 ? value(part, "city") : Optional.empty()),
            entry("Stop.country", this::country),
            entry("Amendment.date", part -> PartialDate.of(FIRST_AMENDED.plusDays(10L * part.top() + part.index()))),
            entry("Outcome.id", part -> id(part, part.top())),
            // One unless set: the last row's is not known.
            entry("Outcome.count", part -> isLast(part) ? OptionalInt.empty() : value(part, "count")),
            entry("Outcome.derivedFrom", this::rowsBefore),
            entry("Outcome.overlaps", part -> list(part, "overlaps", part.top())),
            entry("Overlap.with", part -> id(part.whole(), part.index())),
            // A row lies inside one row at most.
            entry("Overlap.relation", part -> List.of(Overlap.Relation.values()).get(part.index())),
            // Shares follow from the companies and the value.
            entry("Outcome.sharing", part -> value(part, "sharing")),
            entry("Sharing.rule", part -> rule(part)),
            entry("Sharing.weights", part -> rule(part) == Sharing.Rule.BY_WEIGHTS ? weights(part) : List.of()),
            entry("Sharing.amounts", part -> rule(part) == Sharing.Rule.BY_AMOUNTS ? amounts(part) : List.of()),
            entry("JointBid.lead", part -> ((List<?>) part.value("companies")).get(1)),
            // A figure has one value: a count, an amount, a percentage, and so round.
            entry("PublishedFigure.id", part -> id(part, part.top())),
            entry("PublishedFigure.count", part -> isOf(part, 0) ? value(part, "count") : OptionalInt.empty()),
            entry("PublishedFigure.amount", part -> isOf(part, 1) ? value(part, "amount") : Optional.empty()),
            entry("PublishedFigure.equivalent", part -> isOf(part, 1) ? equivalent(part) : Optional.empty()),
            entry("PublishedFigure.percentage", part -> isOf(part, 2) ? value(part, "percentage") : Optional.empty()),
            entry("PublishedFigure.quotient", part -> isOf(part, 2) ? value(part, "quotient") : Optional.empty()),
            entry("PublishedFigure.parts", part -> isOf(part, 2) ? List.of() : List.of(id(part, otherOfItsKind(part)))),
            entry("Quotient.numerator", part -> id(part.whole(), (part.top() + 1) % FIGURES)),
            entry("Quotient.denominator", part -> id(part.whole(), otherOfItsKind(part))));

    SpecimenRules(Specimens specimens) {
        this.specimens = specimens;
    }

    /** The rule of an attribute, if there is one. Rules of rows hold for rows of every kind. */
    Optional<Function<Part, Object>> of(Attribute attribute) {
        return Optional.ofNullable(rules.get(attribute.toString()))
                .or(() -> Optional.ofNullable(
                        Outcome.class.isAssignableFrom(attribute.owner())
                                ? rules.get("Outcome." + attribute.name())
                                : null));
    }

    private Object value(Part part, String attribute) {
        return specimens.value(part, attribute);
    }

    private List<Object> list(Part part, String attribute, int size) {
        return specimens.list(part, attribute, size);
    }

    private int next() {
        return specimens.next();
    }

    private static String id(Part part, int top) {
        return part.type().getSimpleName() + " " + top;
    }

    private static boolean isLast(Part part) {
        return part.top() == Specimens.ELEMENTS - 1;
    }

    private Object country(Part part) {
        Optional<?> city = (Optional<?>) part.value("city");
        return city.isPresent() ? ((City) city.get()).country() : value(part, "country");
    }

    private List<String> rowsBefore(Part part) {
        return IntStream.range(0, part.top()).mapToObj(top -> id(part, top)).toList();
    }

    private static Sharing.Rule rule(Part sharing) {
        return List.of(Sharing.Rule.values()).get(sharing.top());
    }

    private List<BigDecimal> weights(Part sharing) {
        List<?> companies = (List<?>) sharing.whole().value("companies");
        return companies.stream().map(company -> BigDecimal.valueOf(next())).toList();
    }

    /** One minor unit each, and the rest of the value for the last. */
    private static List<Money> amounts(Part sharing) {
        int companies = ((List<?>) sharing.whole().value("companies")).size();
        Money rest = (Money) ((Optional<?>) sharing.whole().value("value")).orElseThrow();
        Money one = Amounts.of(1, rest.getCurrency().getCurrencyCode());
        List<Money> amounts = new ArrayList<>();
        for (int i = 1; i < companies; i++) {
            amounts.add(one);
            rest = rest.subtract(one);
        }
        amounts.add(rest);
        return amounts;
    }

    private static boolean isOf(Part figure, int kind) {
        return figure.top() % KINDS_OF_FIGURES == kind;
    }

    private static int otherOfItsKind(Part figure) {
        return (figure.top() + KINDS_OF_FIGURES) % FIGURES;
    }

    private Optional<Money> equivalent(Part figure) {
        return Optional.of(specimens.money(figure.top() + 1));
    }
}
