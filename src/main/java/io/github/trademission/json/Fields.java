package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object while it is read. A member that is wrong is noted and reads like one that is absent; the object
 * is then not built, so no half of it gets out.
 */
final class Fields {
    private final Node object;
    private final Problems problems;
    private final Values values;
    private final int before;
    private boolean brokenReference;

    private Fields(Node object, Problems problems, List<String> keys) {
        this.object = object;
        this.problems = problems;
        this.values = new Values(problems);
        this.before = problems.count();
        for (Map.Entry<String, Node> member : object.members()) {
            if (!keys.contains(member.getKey())) {
                problems.add(
                        member.getValue(),
                        "must be one of the keys known here",
                        "'" + Shown.value(member.getKey()) + "'");
            }
        }
    }

    /** Reads an object with its builder; anything else is a problem. */
    static <T> Optional<T> read(
            Node node, List<String> keys, Problems problems, Function<Fields, Supplier<? extends T>> reader) {
        if (!node.is(Node.Kind.OBJECT)) {
            problems.add(node, "must be an object", node.kind().shown());
            return Optional.empty();
        }
        Fields fields = new Fields(node, problems, keys);
        return fields.build(reader.apply(fields));
    }

    private <T> Optional<T> build(Supplier<? extends T> builder) {
        if (brokenReference || problems.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder.get());
        } catch (InvalidValueException invalid) {
            problems.add(object.at(invalid.path()), invalid.rule(), invalid.value());
            return Optional.empty();
        }
    }

    Node object() {
        return object;
    }

    @Nullable
    Node node(String key) {
        return object.get(key);
    }

    /** A member read by a function of its own, if it is there. */
    <T> Optional<T> read(String key, Function<Node, Optional<T>> reader) {
        Node node = object.get(key);
        return node == null ? Optional.empty() : reader.apply(node);
    }

    /** A member that must be there. The supplier is for the builder, which runs only if it was. */
    <T> Supplier<T> required(String key, Function<Node, Optional<T>> reader) {
        if (object.get(key) == null) {
            problems.add(object, "must have the key '" + key + "'", "an object without it");
        }
        Optional<T> value = read(key, reader);
        return value::orElseThrow;
    }

    /** The items of a list that are right. */
    <T> List<T> list(String key, Function<Node, Optional<T>> reader) {
        Node node = object.get(key);
        List<T> read = new ArrayList<>();
        if (node != null && node.is(Node.Kind.ARRAY)) {
            node.items().forEach(item -> reader.apply(item).ifPresent(read::add));
        } else if (node != null) {
            problems.add(node, "must be a list", node.kind().shown());
        }
        return read;
    }

    /** A list that says nothing twice. */
    <T> List<T> distinct(String key, Function<Node, Optional<T>> reader) {
        Set<T> seen = new HashSet<>();
        return list(key, item -> {
            Optional<T> value = reader.apply(item);
            if (value.isPresent() && !seen.add(value.get())) {
                problems.add(item, "must not be listed twice", "'" + Shown.value(item.text()) + "'");
            }
            return value;
        });
    }

    /** Any text, blank or not. */
    Optional<String> text(String key) {
        return read(key, values::text);
    }

    /** A text that is not blank. */
    Optional<String> words(String key) {
        return read(key, values::words);
    }

    Supplier<String> requiredWords(String key) {
        return required(key, values::words);
    }

    OptionalInt count(String key) {
        return read(key, values::count).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    Optional<Money> money(String key) {
        return read(key, values::money);
    }

    Optional<BigDecimal> decimal(String key) {
        return read(key, values::decimal);
    }

    Optional<PartialDate> date(String key) {
        return read(key, values::date);
    }

    Optional<DateRange> period(String key) {
        return read(key, values::period);
    }

    Optional<Country> country(String key) {
        return read(key, values::country);
    }

    Optional<Industry> industry(String key) {
        return read(key, values::industry);
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
        return read(key, node -> values.oneOf(node, type));
    }

    <E extends Enum<E>> Supplier<E> requiredOneOf(String key, Class<E> type) {
        return required(key, node -> values.oneOf(node, type));
    }

    <T> Optional<T> reference(String key, Ids<T> ids) {
        return read(key, node -> resolve(node, ids));
    }

    <T> Supplier<T> requiredReference(String key, Ids<T> ids) {
        return required(key, node -> resolve(node, ids));
    }

    <T> List<T> references(String key, Ids<T> ids) {
        return list(key, node -> resolve(node, ids));
    }

    private <T> Optional<T> resolve(Node node, Ids<T> ids) {
        Optional<T> part = values.words(node).flatMap(id -> ids.find(id, node, problems));
        // An id that fits a part which is itself wrong is no problem here, but this object cannot be built.
        brokenReference |= part.isEmpty();
        return part;
    }
}
