package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers about some linked rows that took a search, kept for the next time that the same is asked; only so many. Thread-safe. */
final class Searched {
    private static final int MOST = 32;

    private final Linked rows;
    private final Map<Key, Answer> known = new ConcurrentHashMap<>();

    Searched(Linked rows) {
        this.rows = rows;
    }

    /** Questions for which there were too many worlds; without a set, whatever it is. */
    private final Set<Key> givenUp = ConcurrentHashMap.newKeySet();

    private record Key(Asked.Measure measure, long set, long reducedTo) {}

    /**
     * Answers questions as {@link Search} does.
     *
     * @throws Effort.TooManyWorldsException if there are too many worlds to go through
     */
    List<Answer> answers(List<Asked> asked, int[] reducedTo) {
        if (rows.size > Linked.SEARCHABLE) {
            throw new Effort.TooManyWorldsException();
        }
        List<Asked> open = new ArrayList<>();
        for (Asked one : asked) {
            if (!known.containsKey(key(one, reducedTo))) {
                open.add(one);
            }
        }
        Map<Key, Answer> found = new HashMap<>();
        if (!open.isEmpty()) {
            List<Answer> answers = search(open, reducedTo);
            for (int i = 0; i < answers.size(); i++) {
                found.put(key(open.get(i), reducedTo), answers.get(i));
            }
            keep(found);
        }
        return asked.stream()
                .map(one -> {
                    Key key = key(one, reducedTo);
                    Answer fresh = found.get(key);
                    return fresh != null ? fresh : Objects.requireNonNull(known.get(key));
                })
                .toList();
    }

    private List<Answer> search(List<Asked> asked, int[] reducedTo) {
        Asked.Measure worlds = Search.isGross(asked)
                ? Asked.Measure.GROSS
                : Asked.isApart(asked) ? Asked.Measure.APART : Asked.Measure.STANDING;
        Key key = new Key(worlds, 0, Linked.mask(reducedTo));
        if (givenUp.contains(key)) {
            throw new Effort.TooManyWorldsException();
        }
        try {
            return Search.answers(rows, asked, reducedTo);
        } catch (Effort.TooManyWorldsException tooMany) {
            giveUp(key);
            throw tooMany;
        }
    }

    /**
     * Answers a question about own deals by a look at the rows of the set and at those that may be inside them, of rows that are
     * {@linkplain Independent independent} otherwise; no others matter then. Empty if there are too many worlds to go through.
     */
    Optional<Answer> ownDeals(int[] set, boolean[] members) {
        if (rows.size > Linked.SEARCHABLE) {
            return searchOwnDeals(set, members);
        }
        Key key = new Key(Asked.Measure.APART, Linked.mask(set), Linked.mask(members));
        if (givenUp.contains(key)) {
            return Optional.empty();
        }
        Optional<Answer> known = Optional.ofNullable(this.known.get(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<Answer> found = searchOwnDeals(set, members);
        found.ifPresentOrElse(answer -> keep(Map.of(key, answer)), () -> giveUp(key));
        return found;
    }

    private Optional<Answer> searchOwnDeals(int[] set, boolean[] members) {
        try {
            return Optional.of(Part.ownDeals(rows, set, members));
        } catch (Effort.TooManyWorldsException tooMany) {
            return Optional.empty();
        }
    }

    private void giveUp(Key key) {
        if (givenUp.size() < MOST) {
            givenUp.add(key);
        }
    }

    private void keep(Map<Key, Answer> found) {
        if (known.size() < MOST) {
            known.putAll(found);
        }
    }

    private static Key key(Asked asked, int[] reducedTo) {
        return new Key(asked.measure(), Linked.mask(asked.set()), Linked.mask(reducedTo));
    }
}
