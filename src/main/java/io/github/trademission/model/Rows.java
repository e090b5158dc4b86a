package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a mission's results: all of them in the order of their stages, those of one kind, and the links between them
 * from both ends. Where several rows are returned, they stand in that order.
 *
 * <pre>{@code
 * Rows rows = mission.rows();
 * rows.at("mous[2].derivedFrom");          // the third memorandum
 * rows.grownOutOf(memorandum);             // the contracts that came of it
 * mission.withRows(rows.plus(List.of(contract)));
 * }</pre>
 *
 * <p>Rows by themselves are not checked; a mission checks those that it is given. What a link names is left out if it is not
 * here. Who asks for ids, places or links pays for an index once, of about 75 bytes a row; a mission whose links nobody asks
 * for has none. Immutable and thread-safe.
 */
public final class Rows {
    private static final Pattern PLACE = Pattern.compile("([A-Za-z]+)\\[([0-9]{1,9})\\].*", Pattern.DOTALL);

    private final Map<OutcomeKind, List<? extends Outcome>> byKind;

    /** Built when first asked for; two threads may both do it, and get the same. */
    private @Nullable RowGraph graph;

    private volatile Map<Class<?>, Object> derived = Map.of();

    private Rows(Map<OutcomeKind, List<? extends Outcome>> byKind) {
        this.byKind = byKind;
    }

    /** The rows that a mission holds, in its own lists. */
    static Rows of(Mission mission) {
        Map<OutcomeKind, List<? extends Outcome>> byKind = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            byKind.put(kind, kind.rows(mission));
        }
        return new Rows(byKind);
    }

    /**
     * Rows of whatever kinds.
     *
     * @param rows the rows; those of one kind keep their order
     * @return the same rows, kind by kind
     */
    public static Rows of(Iterable<? extends Outcome> rows) {
        Map<OutcomeKind, List<Outcome>> byKind = new EnumMap<>(OutcomeKind.class);
        for (Outcome row : rows) {
            byKind.computeIfAbsent(row.kind(), unseen -> new ArrayList<>()).add(row);
        }
        Map<OutcomeKind, List<? extends Outcome>> copies = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            copies.put(kind, List.copyOf(byKind.getOrDefault(kind, List.of())));
        }
        return new Rows(copies);
    }

    /**
     * More rows, each behind those of its kind.
     *
     * @param more the rows to add
     * @return these rows and the others
     */
    public Rows plus(Iterable<? extends Outcome> more) {
        List<Outcome> both = new ArrayList<>(all());
        more.forEach(both::add);
        return of(both);
    }

    /**
     * {@return all rows, in the order of their stages}
     */
    public List<Outcome> all() {
        List<Outcome> all = new ArrayList<>(size());
        byKind.values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    /**
     * {@return how many rows there are}
     */
    public int size() {
        return byKind.values().stream().mapToInt(List::size).sum();
    }

    /**
     * The rows of one kind.
     *
     * @param kind the kind
     * @return its rows
     */
    public List<Outcome> ofKind(OutcomeKind kind) {
        return Collections.unmodifiableList(rows(kind));
    }

    /**
     * The rows of one type.
     *
     * @param type the type of a kind, such as {@code Mou.class}
     * @param <T> the type
     * @return its rows
     */
    public <T extends Outcome> List<T> ofType(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return byKind.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * A row by its id.
     *
     * @param id the id
     * @return the row; empty if there is none
     */
    public Optional<Outcome> byId(String id) {
        return graph().byId(Objects.requireNonNull(id, "id"));
    }

    /**
     * Where a row stands in its mission.
     *
     * @param row one of these rows
     * @return its path, such as {@code mous[2]}
     * @throws InvalidValueException if no row here has its id
     */
    public String path(Outcome row) {
        int position = graph().position(row.id());
        for (OutcomeKind kind : OutcomeKind.values()) {
            int size = rows(kind).size();
            if (position >= 0 && position < size) {
                return kind.path(position);
            }
            position -= size;
        }
        throw new InvalidValueException("row", "must be one of the rows", "'" + row.id() + "'");
    }

    /**
     * The row at a place, as a message of the model names it.
     *
     * @param path the path of a row, or of something in it, such as {@code mous[2].derivedFrom}
     * @return the row; empty if the path is no such, or there is none
     */
    public Optional<Outcome> at(String path) {
        Matcher place = PLACE.matcher(path);
        if (!place.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(place.group(2));
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind.collection().equals(place.group(1))
                        && index < rows(kind).size())
                .findFirst()
                .map(kind -> rows(kind).get(index));
    }

    /**
     * The rows that a row is stated to have grown out of.
     *
     * @param row the row
     * @return its origins, in the order that it names them
     */
    public List<Outcome> origins(Outcome row) {
        return row.derivedFrom().isEmpty() ? List.of() : graph().byIds(row.derivedFrom());
    }

    /**
     * The rows stated to have grown out of a row.
     *
     * @param row the row
     * @return those that name it as an origin
     */
    public List<Outcome> grownOutOf(Outcome row) {
        return graph().grownOutOf(row.id());
    }

    /**
     * The row that a row is stated to be inside, such as the batch that holds it.
     *
     * @param row the row
     * @return the other one; empty if none is stated
     */
    public Optional<Outcome> batch(Outcome row) {
        return row.includedIn().flatMap(this::byId);
    }

    /**
     * The rows stated to be inside a row.
     *
     * @param row the row, such as a batch
     * @return those whose deals are among its own
     */
    public List<Outcome> inside(Outcome row) {
        return graph().inside(row.id());
    }

    /**
     * The rows that a row may be inside, which nobody knows.
     *
     * @param row the row
     * @return those that it names with an {@link Overlap.Relation#UNKNOWN unknown} overlap, in the order that it names them
     */
    public List<Outcome> possibleBatches(Outcome row) {
        return row.overlaps().isEmpty()
                ? List.of()
                : graph().byIds(row.overlaps().stream()
                        .filter(overlap -> overlap.relation() == Overlap.Relation.UNKNOWN)
                        .map(Overlap::with)
                        .toList());
    }

    /**
     * The rows that may be inside a row, which nobody knows.
     *
     * @param row the row, such as a batch
     * @return those that name it with an {@link Overlap.Relation#UNKNOWN unknown} overlap
     */
    public List<Outcome> possiblyInside(Outcome row) {
        return graph().possiblyInside(row.id());
    }

    /**
     * What others derive from these rows, such as an index, kept with them. Two threads may both derive it; one is kept.
     *
     * @param type the class of what is derived; each is kept once
     * @param derivation how it is derived, from nothing but these rows
     * @param <T> its type, immutable
     * @return what is kept
     */
    public <T> T derived(Class<T> type, Function<? super Rows, ? extends T> derivation) {
        if (!derived.containsKey(type)) {
            Map<Class<?>, Object> more = new HashMap<>(derived);
            more.put(type, Objects.requireNonNull(derivation.apply(this)));
            derived = Map.copyOf(more);
        }
        return Objects.requireNonNull(type.cast(derived.get(type)));
    }

    private List<? extends Outcome> rows(OutcomeKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private RowGraph graph() {
        RowGraph built = graph;
        if (built == null) {
            built = new RowGraph(all());
            graph = built;
        }
        return built;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows rows && byKind.equals(rows.byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }

    /**
     * {@return how many rows of each kind there are, such as {@code consultations: 3, mous: 1}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        byKind.forEach((kind, rows) -> {
            if (!rows.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(kind.collection())
                        .append(": ")
                        .append(rows.size());
            }
        });
        return text.isEmpty() ? "no rows" : text.toString();
    }
}
