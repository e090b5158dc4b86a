package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.City;
import io.github.trademission.model.Country;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A city, which lies in the country of what it belongs to; a buyer's may name another one. */
final class CityAttribute<T, B> extends Attribute<T, B> {
    static final RecordShape<Name> OF_A_STOP = new RecordShape<Name>(
                    "stopCity",
                    "A city in the stop's country",
                    parts -> new Name(Optional.empty(), parts.get(0), parts.find(1)))
            .required("name", Name::name, Shapes.WORDS, "The name as the district writes it")
            .optional("englishName", Name::englishName, Shapes.WORDS, "The name in English");

    static final RecordShape<Name> OF_A_BUYER = new RecordShape<Name>(
                    "buyerCity",
                    "A city, in the buyer's country unless it states one",
                    parts -> new Name(parts.find(0), parts.get(1), parts.find(2)))
            .optional("country", Name::country, Shapes.COUNTRY, "The city's country; required if the buyer has none")
            .required("name", Name::name, Shapes.WORDS, "The name as the district writes it")
            .optional("englishName", Name::englishName, Shapes.WORDS, "The name in English");

    private static final String COUNTRY = "country";

    private final RecordShape<Name> shape;
    private final Function<T, Optional<City>> getter;
    private final Function<T, Optional<Country>> country;
    private final BiConsumer<B, City> setter;

    CityAttribute(
            RecordShape<Name> shape,
            Function<T, Optional<City>> getter,
            Function<T, Optional<Country>> country,
            BiConsumer<B, City> setter) {
        super("city", false, "The city");
        this.shape = shape;
        this.getter = getter;
        this.country = country;
        this.setter = setter;
    }

    @Override
    boolean read(B builder, int object, int value, In in) {
        Document document = in.document();
        int around = document.get(object, COUNTRY);
        if (around == Document.NONE && document.is(value, Document.Kind.OBJECT) && lacksCountry(value, document)) {
            in.wrong(value, "must have the key 'country'", "an object without it");
        }
        Name name = shape.read(value, in);
        if (name == null) {
            return false;
        }
        Optional<Country> lies = name.country.or(() -> known(around, in));
        lies.ifPresent(found -> setter.accept(builder, name.in(found, in.shared())));
        return lies.isPresent();
    }

    private boolean lacksCountry(int city, Document document) {
        return shape.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(COUNTRY))
                && document.get(city, COUNTRY) == Document.NONE;
    }

    /** The country of what the city belongs to; what is wrong with it is told there. */
    private static Optional<Country> known(int value, In in) {
        if (value == Document.NONE || !in.document().is(value, Document.Kind.STRING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(in.shared().country(in.document(), value));
        } catch (InvalidValueException unknown) {
            return Optional.empty();
        }
    }

    @Override
    void write(T whole, Out out) {
        Optional<City> city = getter.apply(whole);
        if (city.isPresent()) {
            boolean elsewhere =
                    !country.apply(whole).equals(Optional.of(city.get().country()));
            out.member(written(), Name.of(city.get(), elsewhere), shape);
        }
    }

    @Override
    Shape<?> shape() {
        return shape;
    }

    /** A city, with its country only where it is not that of what it belongs to. */
    record Name(Optional<Country> country, String name, Optional<String> englishName) {
        static Name of(City city, boolean elsewhere) {
            return new Name(
                    elsewhere ? Optional.of(city.country()) : Optional.empty(), city.name(), city.englishName());
        }

        City in(Country lies, Shared shared) {
            return shared.first(
                    new Name(Optional.of(lies), name, englishName), () -> new City(lies, name, englishName));
        }
    }
}
