package io.github.trademission.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How rows fall under keys: what a {@link Dimension} does, whichever it is.
 *
 * @param <K> the keys' type
 */
abstract class Classification<K> {
    private final String name;
    private final Function<Locale, String> names;
    private final List<Object> definition;
    private final Slots<K> slots;
    private final Keys<K> keys;

    Classification(String name, Function<Locale, String> names, List<Object> definition, Slots<K> slots, Keys<K> keys) {
        this.name = name;
        this.names = names;
        this.definition = definition;
        this.slots = slots;
        this.keys = keys;
    }

    /**
     * {@return its name to programs, such as {@code stop}}
     */
    public String name() {
        return name;
    }

    /**
     * Its name to readers.
     *
     * @param locale the readers' locale
     * @return in English for English readers, else in Korean, such as 방문지; of the caller's dimension its one name
     */
    public String nameIn(Locale locale) {
        return names.apply(locale);
    }

    /**
     * A key as programs call it.
     *
     * @param key the key
     * @return such as the id of a company, the code of a country or {@code 2019-10} of a month
     */
    public String keyId(K key) {
        return keys.id().apply(key);
    }

    /**
     * A key as readers call it.
     *
     * @param key the key
     * @param locale the readers' locale
     * @return such as the name of a company or a country in their language; of a buyer, whose name may be confidential, the id
     */
    public String keyName(K key, Locale locale) {
        return keys.name().apply(key, locale);
    }

    /**
     * {@return whether a row can fall under several keys, so that counts by key are participations and not deals}
     */
    public boolean countsParticipations() {
        return slots.mayBeSeveral();
    }

    /** Two are equal if they are defined by the same: a fiscal year by its first month, the caller's dimension by its function. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Classification<?> dimension && definition.equals(dimension.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * {@return the name}
     */
    @Override
    public String toString() {
        return name;
    }

    /** Whether names define it, so that there are few such and what rows fall under may be kept as long as the rows are. */
    boolean isLasting() {
        return definition.stream().allMatch(part -> part instanceof String || part instanceof Enum<?>);
    }

    Slots<K> slots() {
        return slots;
    }

    Keys<K> keys() {
        return keys;
    }

    /** The keys of a row, one for each company or host where it has several; at least one, perhaps empty. */
    List<Optional<K>> slots(Row row) {
        return slots.of().apply(row);
    }

    /**
     * What tells a key from others: keys with equal ones are the same, such as a company under two spellings of its name or two ids.
     *
     * @param key the key
     * @return an object with {@code equals}, such as the code of a country or {@link io.github.trademission.model.Company#identity()}
     */
    public Object identity(K key) {
        return keys.identity().apply(key);
    }

    String order(Row row, K key) {
        return keys.order().of(row, key);
    }
}
