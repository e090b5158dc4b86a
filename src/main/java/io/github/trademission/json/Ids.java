package io.github.trademission.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one collection by their ids. It remembers the ids of parts that could not be built too, so that whoever
 * refers to them is not told that they are missing.
 */
final class Ids<T> {
    private final String collection;
    private final Map<String, T> known = new HashMap<>();
    private final TextIndex<T> found = new TextIndex<>();
    private final Set<String> broken = new HashSet<>();
    private final List<T> built = new ArrayList<>();
    private final Map<Integer, @Nullable T> readAhead = new HashMap<>();
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

    /** The parts that could be built, also those of an id that is taken. */
    List<T> built() {
        return built;
    }

    /** Reads the parts in a list, if there is one, before their turn, so that others can refer to them from anywhere. */
    void readAhead(int list, Shape<T> shape, In in) {
        Document document = in.document();
        if (list == Document.NONE) {
            return;
        }
        if (!document.is(list, Document.Kind.ARRAY)) {
            incomplete = true;
            return;
        }
        for (int item = list + 1; item < document.end(list); item = document.end(item)) {
            readAhead.put(item, read(item, shape, in));
        }
    }

    /** Reads a part and keeps it under its id; one that was read ahead is that. */
    @Nullable
    T part(int value, Shape<T> shape, In in) {
        return readAhead.containsKey(value) ? readAhead.get(value) : read(value, shape, in);
    }

    private @Nullable T read(int value, Shape<T> shape, In in) {
        T part = shape.read(value, in);
        if (part != null) {
            built.add(part);
        }
        Document document = in.document();
        int at = document.get(value, "id");
        if (at == Document.NONE || !document.is(at, Document.Kind.STRING) || document.isBlank(at)) {
            incomplete = true;
            return part;
        }
        String id = in.shared().text(document, at);
        if (known.containsKey(id) || broken.contains(id)) {
            return in.wrong(at, "must be unique");
        }
        if (part != null) {
            known.put(id, part);
        } else {
            broken.add(id);
        }
        return part;
    }

    /** The part that a value refers to; null if there is none, which is told unless it may be one that is wrong itself. */
    @Nullable
    T find(int reference, In in) {
        Document document = in.document();
        T before = document.is(reference, Document.Kind.STRING)
                ? found.find(document.characters(), document.offset(reference), document.length(reference))
                : null;
        return before != null ? before : look(reference, in);
    }

    private @Nullable T look(int reference, In in) {
        String id = Shapes.WORDS.read(reference, in);
        if (id == null) {
            return null;
        }
        T part = known.get(id);
        if (part != null) {
            found.put(id, part);
        } else if (!incomplete && !broken.contains(id)) {
            in.wrong(reference, "must be one of the mission's " + collection);
        }
        return part;
    }
}
