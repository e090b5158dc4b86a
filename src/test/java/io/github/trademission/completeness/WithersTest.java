package io.github.trademission.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.InvalidValueException;
import io.github.trademission.ModelFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code with…} methods, of every attribute of every type that has a builder. */
class WithersTest {
    /** Two full missions, and one whose parts nothing refers to. */
    private static final Map<Class<?>, List<Object>> PARTS = Parts.of(Stream.concat(
                    Specimens.missions().stream(),
                    Stream.of(ModelFixture.mission().build()))
            .toList());

    private static Stream<Attribute> attributes() {
        return PARTS.keySet().stream().filter(type -> !type.isRecord()).flatMap(type -> Attribute.of(type).stream());
    }

    private static Object with(Attribute attribute, Object part, Object value) {
        String name = attribute.name();
        String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Reflection.call(attribute.takenBy(part.getClass(), wither).orElseThrow(), part, value);
    }

    @Test
    void withAnAttributesOwnValueKeepEverything() {
        attributes()
                .forEach(attribute -> assertThat(PARTS.get(attribute.owner()))
                        .as("with the same %s", attribute)
                        .allSatisfy(part -> assertThat(
                                        Differences.between(part, with(attribute, part, attribute.of(part))))
                                .isEmpty()));
    }

    @Test
    void withAnotherValueChangeThatAttributeAlone() {
        List<String> refused = new ArrayList<>();
        attributes().forEach(attribute -> {
            Optional<Change> change = PARTS.get(attribute.owner()).stream()
                    .flatMap(part -> others(attribute, part).flatMap(other -> change(attribute, part, other)))
                    .findFirst();
            change.ifPresentOrElse(
                    done -> assertChangedAlone(attribute, done), () -> refused.add(attribute.toString()));
        });

        assertThat(refused).as("attributes that no wither changed").isEmpty();
    }

    /** A part before and after one of its attributes was given another value. */
    private record Change(Object before, Object after, Object value) {}

    private static void assertChangedAlone(Attribute changed, Change change) {
        Attribute.of(changed.owner())
                .forEach(attribute -> assertThat(attribute.of(change.after))
                        .as("%s with another %s", attribute, changed)
                        .isEqualTo(attribute.equals(changed) ? change.value : attribute.of(change.before)));
    }

    /** Values that the part does not have: those of its like, and its own list without the last element. */
    private static Stream<Object> others(Attribute attribute, Object part) {
        Object own = attribute.of(part);
        Stream<Object> shorter = own instanceof List<?> list && !list.isEmpty()
                ? Stream.of(list.subList(0, list.size() - 1))
                : Stream.empty();
        return Stream.concat(PARTS.get(attribute.owner()).stream().map(attribute::of), shorter)
                .filter(other -> !other.equals(own));
    }

    /** Some values break a rule of the model in another part. */
    private static Stream<Change> change(Attribute attribute, Object part, Object other) {
        try {
            return Stream.of(new Change(part, with(attribute, part, other), other));
        } catch (InvalidValueException refused) {
            return Stream.empty();
        }
    }
}
