package io.github.trademission.metrics;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the keys of a dimension are told apart, put in order and called.
 *
 * @param type the keys' class
 * @param identity what is equal for keys that are the same
 * @param order what keys are sorted by
 * @param id what names a key to programs
 * @param name what readers of a language call a key
 */
record Keys<K>(
        Class<?> type,
        Function<K, Object> identity,
        Order<K> order,
        Function<K, String> id,
        BiFunction<K, Locale, String> name) {

    /**
     * What keys are sorted by, as text.
     *
     * @param text the text, of a key of a row
     * @param isByRow whether it depends on the row
     */
    record Order<K>(BiFunction<Row, K, String> text, boolean isByRow) {
        static <K> Order<K> byKey(Function<K, String> text) {
            return new Order<>((row, key) -> text.apply(key), false);
        }

        static <K> Order<K> byRow(BiFunction<Row, K, String> text) {
            return new Order<>(text, true);
        }

        String of(Row row, K key) {
            return text.apply(row, key);
        }
    }

    /** Keys that are the same if their ids are. */
    static <K> Keys<K> byId(Class<K> type, Function<K, String> id, BiFunction<K, Locale, String> name) {
        return byIdentity(type, id::apply, id, name);
    }

    /** Keys that may be the same under several ids. */
    static <K> Keys<K> byIdentity(
            Class<K> type, Function<K, Object> identity, Function<K, String> id, BiFunction<K, Locale, String> name) {
        return new Keys<>(type, identity, Order.byKey(id), id, name);
    }

    /** The constants of an enumeration, in their order. */
    static <K extends Enum<K>> Keys<K> constants(Class<K> type, BiFunction<K, Locale, String> name) {
        List<K> order = List.of(type.getEnumConstants());
        return new Keys<>(type, key -> key, Order.byKey(key -> position(order.indexOf(key))), Enum::name, name);
    }

    /** Keys that are called what their text form says. */
    static <K> Keys<K> byText(Class<K> type, Function<K, String> order) {
        return new Keys<>(type, key -> key, Order.byKey(order), Object::toString, (key, locale) -> key.toString());
    }

    /** A number as text that sorts like the number. */
    static String position(int index) {
        return String.format(Locale.ROOT, "%08d", index);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
