package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;

/**
 * How many companies took part in missions. To tell different companies (참가기업 수) it keeps the identities of those named; all else are numbers.
 * Immutable and thread-safe.
 */
final class Participation {
    static final MissionMeasure<Participation> MEASURE = MissionMeasure.of(
            "participation", Collector.of(Adding::new, Adding::add, Adding::merge, Participation::new));

    /** How many missions are told that name more companies than they state. */
    private static final int TOLD = 10;

    private final Numbers numbers;
    private final long named;
    private final List<String> beyondSize;

    private Participation(Adding adding) {
        this.numbers = adding.numbers;
        this.named = adding.named.size();
        this.beyondSize = List.copyOf(adding.beyondSize);
    }

    /**
     * {@return the number of missions}
     */
    int missions() {
        return numbers.missions;
    }

    /**
     * {@return the number of missions of which it is known how many companies travelled}
     */
    int missionsOfKnownSize() {
        return numbers.known;
    }

    /**
     * How often companies took part (연 참가, 연인원): a company that travelled twice counts twice.
     *
     * @return the sizes of all delegations added up, of each no fewer than the companies it names; without an upper bound if one
     *     is unknown
     */
    CountRange participations() {
        return range(numbers.participations, numbers.participations);
    }

    /**
     * How many different companies took part (참가기업 수). Companies that nobody named may have travelled before: with any of
     * them it is a range.
     *
     * @return the range; without an upper bound if the size of a delegation is unknown
     */
    CountRange distinctCompanies() {
        return range(Math.max(named, numbers.largest), named + numbers.unnamed);
    }

    /**
     * {@return the ids of missions that name more companies than they state, in order; the first ten}
     */
    List<String> namedBeyondSize() {
        return beyondSize;
    }

    /**
     * {@return how many missions name more companies than they state}
     */
    int missionsNamedBeyondSize() {
        return numbers.beyond;
    }

    private CountRange range(long low, long high) {
        return new CountRange(low, numbers.known == numbers.missions ? OptionalLong.of(high) : OptionalLong.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participation participation
                && numbers.equals(participation.numbers)
                && named == participation.named
                && beyondSize.equals(participation.beyondSize);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    /**
     * {@return participations and different companies, for logs and tests}
     */
    @Override
    public String toString() {
        return participations() + " participations, " + distinctCompanies() + " companies";
    }

    /** What adds up as numbers, but for the largest delegation. */
    private record Numbers(int missions, int known, int beyond, long participations, long unnamed, long largest) {
        static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, 0);

        static Numbers of(Delegation delegation) {
            int size = delegation.size().orElse(0);
            int names = delegation.namedCompanies();
            boolean isKnown = delegation.size().isPresent();
            return new Numbers(
                    1,
                    isKnown ? 1 : 0,
                    isKnown && names > size ? 1 : 0,
                    Math.max(names, size),
                    Math.max(0, size - names),
                    size);
        }

        Numbers plus(Numbers other) {
            return new Numbers(
                    missions + other.missions,
                    known + other.known,
                    beyond + other.beyond,
                    participations + other.participations,
                    unnamed + other.unnamed,
                    Math.max(largest, other.largest));
        }
    }

    /** Adds missions up; not thread-safe. */
    private static final class Adding {
        private Numbers numbers = Numbers.NONE;
        private final Set<String> named = new HashSet<>();
        private final TreeSet<String> beyondSize = new TreeSet<>();

        void add(Results missions) {
            for (Mission mission : missions.missions()) {
                Numbers its = Numbers.of(mission.delegation());
                numbers = numbers.plus(its);
                for (Company company : mission.delegation().companies()) {
                    named.add(company.identity());
                }
                if (its.beyond > 0) {
                    addBeyond(List.of(mission.id()));
                }
            }
        }

        Adding merge(Adding other) {
            numbers = numbers.plus(other.numbers);
            named.addAll(other.named);
            addBeyond(other.beyondSize);
            return this;
        }

        private void addBeyond(Collection<String> missions) {
            beyondSize.addAll(missions);
            while (beyondSize.size() > TOLD) {
                beyondSize.pollLast();
            }
        }
    }
}
