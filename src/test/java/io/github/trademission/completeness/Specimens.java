package io.github.trademission.completeness;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/**
 * Missions with a value in every attribute of every part, found by reflection: texts that name their attribute, numbers, days
 * and amounts that occur once. What the model's rules ask for stands in {@link SpecimenRules}, the rest follows from the types.
 */
final class Specimens {
    /** All that the missions tell was certainly known before this day. */
    static final LocalDate AFTER_EVERYTHING = LocalDate.of(2031, 1, 1);

    static final int ELEMENTS = 4;
    private static final int INNER_ELEMENTS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final List<String> CURRENCIES = List.of("USD", "KRW", "EUR");

    /** What a mission owns once and its other parts refer to. */
    private static final Set<Class<?>> OWNED = Set.of(Stop.class, Buyer.class, Organisation.class, Company.class);

    /** Where it owns them; these are filled first. */
    private static final Set<String> HOMES = Set.of(
            "Mission.stops",
            "Mission.buyers",
            "Mission.organisations",
            "Mission.otherCompanies",
            "Mission.delegation",
            "Delegation.companies");

    private final Map<Class<?>, List<Object>> owned = new HashMap<>();
    private final SpecimenRules rules = new SpecimenRules(this);
    private int number;

    private Specimens(int number) {
        this.number = number;
    }

    /** The missions; between them every attribute takes two different values. */
    static List<Mission> missions() {
        return List.of(mission(0, 0), mission(3000, 1));
    }

    private static Mission mission(int number, int index) {
        return (Mission) new Specimens(number).built(new Part(Mission.class, index, index, null));
    }

    /**
     * A part of the mission on its way.
     *
     * @param type its type
     * @param index its place in its list, else that of what it is part of
     * @param top the place of that element of the mission which it is or belongs to
     * @param whole what it is part of
     * @param values its attributes so far
     */
    record Part(Class<?> type, int index, int top, Part whole, Map<String, Object> values) {
        Part(Class<?> type, int index, int top, Part whole) {
            this(type, index, top, whole, new HashMap<>());
        }

        Object value(String attribute) {
            return values.get(attribute);
        }
    }

    private Object built(Part part) {
        List<Attribute> attributes = Attribute.of(part.type);
        attributes.stream()
                .sorted(Comparator.comparing(this::turn))
                .forEach(attribute -> part.values.put(
                        attribute.name(),
                        rules.of(attribute).map(rule -> rule.apply(part)).orElseGet(() -> value(part, attribute))));
        if (part.type.isRecord()) {
            return Reflection.construct(
                    part.type,
                    attributes.stream().map(each -> part.value(each.name())).toArray());
        }
        Object builder = Reflection.builder(part.type);
        for (Attribute attribute : attributes) {
            Reflection.call(
                    attribute.takenBy(builder.getClass(), attribute.name()).orElseThrow(),
                    builder,
                    part.value(attribute.name()));
        }
        return Reflection.build(builder);
    }

    /** Rules look at what else was filled. */
    private int turn(Attribute attribute) {
        return HOMES.contains(attribute.toString()) ? 0 : rules.of(attribute).isEmpty() ? 1 : 2;
    }

    /** A value of an attribute as its type alone asks for. */
    Object value(Part part, String attribute) {
        return value(part, Attribute.of(part.type, attribute));
    }

    private Object value(Part part, Attribute attribute) {
        return value(part, attribute, attribute.type(), part.index);
    }

    /** A value of a list, with that many elements. */
    List<Object> list(Part part, String name, int size) {
        Attribute attribute = Attribute.of(part.type, name);
        return list(part, attribute, ((ParameterizedType) attribute.type()).getActualTypeArguments()[0], size);
    }

    private List<Object> list(Part part, Attribute attribute, Type element, int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> value(part, attribute, element, index))
                .toList();
    }

    private Object value(Part part, Attribute attribute, Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return Optional.of(value(part, attribute, element, index));
            }
            if (generic.getRawType() == List.class) {
                return list(part, attribute, element, part.type == Mission.class ? ELEMENTS : INNER_ELEMENTS);
            }
            if (generic.getRawType() == Set.class) {
                List<?> constants = Arrays.asList(((Class<?>) element).getEnumConstants());
                return new LinkedHashSet<>(constants.subList(index % 2, constants.size()));
            }
        } else if (OWNED.contains(type) && !HOMES.contains(attribute.toString())) {
            List<Object> all = owned.get(type);
            return all.get((part.top + index) % all.size());
        } else if (Attribute.isModelType((Class<?>) type)) {
            Object built = built(new Part((Class<?>) type, index, part.whole == null ? index : part.top, part));
            owned.computeIfAbsent((Class<?>) type, any -> new ArrayList<>()).add(built);
            return built;
        } else if (((Class<?>) type).isEnum()) {
            Object[] constants = ((Class<?>) type).getEnumConstants();
            return constants[(index + 1) % constants.length];
        } else if (type == Money.class) {
            return money(part.top);
        } else {
            return scalar(attribute, type, index);
        }
        throw new AssertionError("no way to fill " + attribute + ", a " + type);
    }

    private Object scalar(Attribute attribute, Type type, int index) {
        if (type == String.class) {
            return attribute.name() + " " + next();
        } else if (type == boolean.class) {
            return index % 2 == 0;
        } else if (type == int.class) {
            return next();
        } else if (type == OptionalInt.class) {
            return OptionalInt.of(next());
        } else if (type == BigDecimal.class) {
            return new BigDecimal(next() + ".5");
        } else if (type == PartialDate.class) {
            return date();
        }
        throw new AssertionError("no way to fill " + attribute + ", a " + type);
    }

    /** Days of every precision; a later one never ends before an earlier one starts. */
    private PartialDate date() {
        LocalDate day = FIRST_DAY.plusDays(next());
        return switch (number % 4) {
            case 0 -> PartialDate.of(day);
            case 1 -> PartialDate.of(day).inferred();
            case 2 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(Year.from(day));
        };
    }

    /** Money in a currency that all parts of an element of the mission have in common. */
    Money money(int top) {
        return Amounts.of(1000L + next(), CURRENCIES.get(top % CURRENCIES.size()));
    }

    int next() {
        return ++number;
    }
}
