package io.github.trademission.metrics;

import io.github.trademission.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A key of some dimension together with the day at whose rate a row's value is converted: that of its date, else the last of the
 * days on which it can have come about; none if that is not known. The key is empty for rows of which nobody recorded it.
 */
record Dated<K>(Optional<K> key, Optional<LocalDate> date) {
    /** A dimension with the day of each row's rate in its keys; every row falls under some. */
    static <K> Dimension<Dated<K>> by(Dimension<K> dimension) {
        return Dimension.definedBy(
                List.of("dated", dimension),
                dimension.name(),
                dimension::nameIn,
                new Slots<>(row -> slots(dimension, row), dimension.slots().multiplicity()),
                new Keys<>(
                        Dated.class,
                        key -> key.identity(dimension),
                        (row, key) -> key.order(dimension, row),
                        Dated::toString,
                        (key, locale) -> key.toString(),
                        Dated::isComplete));
    }

    /** The keys of a row, all of the row's day. */
    private static <K> List<Optional<Dated<K>>> slots(Dimension<K> dimension, Row row) {
        Optional<LocalDate> date = RowDates.days(row).map(DateRange::latest);
        return dimension.slots(row).stream()
                .map(key -> Optional.of(new Dated<>(key, date)))
                .toList();
    }

    Object identity(Dimension<K> dimension) {
        return List.of(key.map(dimension::identity), date);
    }

    String order(Dimension<K> dimension, Row row) {
        return key.map(known -> dimension.order(row, known)).orElse("") + "\n" + date;
    }

    boolean isComplete() {
        return key.isPresent();
    }

    /** The day only: a row makes a new key each time, and a key such as a mission is long in words. */
    @Override
    public String toString() {
        return date.map(LocalDate::toString).orElse("undated");
    }
}
