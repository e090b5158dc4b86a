package io.github.trademission.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of one collection by their ids. It remembers the ids of parts that could not be built too, so that whoever
 * refers to them is not told that they are missing.
 */
final class Ids<T> {
    private final String collection;
    private final Map<String, T> known = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private boolean incomplete;

    Ids(String collection) {
        this.collection = collection;
    }

    /** Some part has no readable id, so nobody knows which ids there are. */
    void incomplete() {
        incomplete = true;
    }

    /** Whether each part was read and built. */
    boolean isWhole() {
        return !incomplete && broken.isEmpty();
    }

    /** Reads a part and keeps it under its id; an id that is taken is a problem. */
    Function<Node, Optional<T>> keeping(Function<Node, Optional<T>> reader, Problems problems) {
        return node -> {
            Optional<T> part = reader.apply(node);
            Node id = node.get("id");
            if (id == null || !id.is(Node.Kind.STRING) || id.text().isBlank()) {
                incomplete = true;
            } else if (known.containsKey(id.text()) || broken.contains(id.text())) {
                problems.add(id, "must be unique", "'" + Shown.value(id.text()) + "'");
            } else if (part.isPresent()) {
                known.put(id.text(), part.get());
            } else {
                broken.add(id.text());
            }
            return part;
        };
    }

    Optional<T> find(String id, Node reference, Problems problems) {
        T part = known.get(id);
        if (part == null && !incomplete && !broken.contains(id)) {
            problems.add(reference, "must be one of the mission's " + collection, "'" + Shown.value(id) + "'");
        }
        return Optional.ofNullable(part);
    }
}
