package io.github.trademission.worlds;

import io.github.trademission.worlds.Row.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A figure that a record is asked for.
 *
 * @param figure which
 * @param kinds of which kinds
 * @param by by which dimension, {@code stop} or {@code company}; null for one figure
 * @param stop only of rows at this stop; null for all
 */
record Question(Figure figure, Set<Kind> kinds, String by, String stop) {
    /** What is asked. */
    enum Figure {
        GROSS,
        NET,
        LOST,
        BOTH,
        REALISED,
        OUTSTANDING;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Figure of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    static Question of(Figure figure, Set<Kind> kinds) {
        return new Question(figure, kinds, null, null);
    }

    /** Whether it is of one stage and of no keys, so that all deals inside the rows count. */
    boolean isPlainGross() {
        return figure == Figure.GROSS
                && by == null
                && kinds.stream().map(kind -> kind.stage).distinct().count() <= 1;
    }

    boolean asks(Row row) {
        return kinds.contains(row.kind()) && (stop == null || stop.equals(row.stop()));
    }

    String key(Row row) {
        String key = by == null ? "" : by.equals("stop") ? row.stop() : row.company();
        return key == null ? UNATTRIBUTED : key;
    }

    static final String UNATTRIBUTED = "unattributed";

    /** All that a record may be asked for: each kind and all together; by stop and company, of one stop. */
    static List<Question> all(List<Row> rows) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        rows.forEach(row -> kinds.add(row.kind()));
        List<Set<Kind>> sets = new ArrayList<>();
        kinds.forEach(kind -> sets.add(EnumSet.of(kind)));
        if (kinds.size() > 1) {
            sets.add(kinds);
        }
        List<Question> all = new ArrayList<>();
        for (Set<Kind> set : sets) {
            for (Figure figure : List.of(Figure.GROSS, Figure.NET, Figure.LOST, Figure.BOTH)) {
                all.add(of(figure, set));
                all.add(new Question(figure, set, null, "T"));
            }
        }
        for (Kind kind : kinds) {
            all.add(new Question(Figure.GROSS, EnumSet.of(kind), "stop", null));
            all.add(new Question(Figure.GROSS, EnumSet.of(kind), "company", null));
        }
        if (kinds.contains(Kind.CONTRACT)) {
            for (Figure figure : List.of(Figure.REALISED, Figure.OUTSTANDING)) {
                all.add(of(figure, EnumSet.of(Kind.CONTRACT)));
                all.add(new Question(figure, EnumSet.of(Kind.CONTRACT), null, "T"));
            }
        }
        return all;
    }

    /** What sort of question it is, whatever its kinds and keys. */
    String sort() {
        return figure.text()
                + (by == null ? "" : " by " + by)
                + (stop == null ? "" : " where")
                + (kinds.size() > 1 ? " of kinds" : "");
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", figure.text());
        map.put("kinds", kinds.stream().map(Kind::text).toList());
        if (by != null) {
            map.put("by", by);
        }
        if (stop != null) {
            map.put("where", Map.of("stop", stop));
        }
        return map;
    }
}
