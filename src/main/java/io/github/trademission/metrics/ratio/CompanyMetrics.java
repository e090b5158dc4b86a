package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who took part, with what success, and how concentrated the results are. Distinct companies, distinct buyers and
 * participations are separate numbers: 500 companies may have taken part 944 times. Immutable and thread-safe.
 */
public final class CompanyMetrics {
    private static final MissionMeasure<Buyers> BUYERS = MissionMeasure.of("buyers", Buyers::of, Buyers::plus);

    private static final Map<OutcomeKind, MissionMeasure<CountRange>> SUCCESSFUL = new EnumMap<>(OutcomeKind.class);

    static {
        for (OutcomeKind kind : OutcomeKind.values()) {
            SUCCESSFUL.put(
                    kind,
                    MissionMeasure.of(
                            "companies with a " + kind, results -> successful(results, kind), CountRange::plus));
        }
    }

    private final MissionMeasure.Source missions;

    private CompanyMetrics(MissionMeasure.Source missions) {
        this.missions = missions;
    }

    /**
     * The participation, success and concentration of some missions.
     *
     * @param missions their results, or their sums by the {@linkplain #measures measures} of these metrics
     * @return the metrics
     */
    public static CompanyMetrics of(MissionMeasure.Source missions) {
        return new CompanyMetrics(missions);
    }

    /**
     * {@return what these metrics ask of missions; for companies and buyers that includes the set of what tells them apart}
     */
    public static List<MissionMeasure<?>> measures() {
        return Stream.concat(
                        Stream.of(
                                Participation.MEASURE,
                                MissionMeasure.missionCount(),
                                MissionMeasure.summary(),
                                MissionMeasure.by(Dimension.COMPANY),
                                BUYERS),
                        SUCCESSFUL.values().stream())
                .toList();
    }

    /**
     * How often companies took part (연 참가, 연인원): a company that travelled twice counts twice.
     *
     * @return the sizes of all delegations added up, of each no fewer than the companies it names; without an upper bound if one
     *     is unknown
     */
    public CountRange participations() {
        return participation().participations();
    }

    /**
     * How many different companies took part (참가기업 수). Companies that nobody named may have travelled before: with any of
     * them it is a range.
     *
     * @return the range; without an upper bound if the size of a delegation is unknown
     */
    public CountRange distinctCompanies() {
        return participation().distinctCompanies();
    }

    /**
     * {@return what they are computed from, for logs and tests}
     */
    @Override
    public String toString() {
        return "CompanyMetrics[of=" + missions + "]";
    }

    private Participation participation() {
        return missions.get(Participation.MEASURE);
    }

    /**
     * How many different buyers the rows name or stand for. Each deal of a row without a buyer may have had another one, or
     * one that is named.
     *
     * @return the range; without an upper bound if the number of deals of such a row is unknown
     */
    public CountRange distinctBuyers() {
        return missions.get(BUYERS).distinct();
    }

    /**
     * The success rate (성사율): companies of the delegations with at least one live deal of a kind, of all that took part. A
     * company that travelled twice counts for each journey. Deals that nobody attributed may be of any company, and make a
     * range. Absent if no row of the kind is recorded.
     *
     * @param kind the kind, usually contracts
     * @return the ratio, a share
     */
    public Ratio successRate(OutcomeKind kind) {
        return recorded(kind, missions.get(successful(kind)))
                .over(
                        size(),
                        "companies with at least one " + kind.nameIn(Locale.ENGLISH) + " / companies",
                        Ratio.SHARE,
                        population());
    }

    /**
     * The share of companies without any live deal of a kind: what the success rate leaves. Absent as it is.
     *
     * @param kind the kind, usually contracts
     * @return the ratio, a share
     */
    public Ratio rateWithout(OutcomeKind kind) {
        CountRange with = missions.get(successful(kind));
        CountRange all = participations();
        OptionalLong high = all.high().isPresent()
                ? OptionalLong.of(Math.max(0, all.high().getAsLong() - with.low()))
                : OptionalLong.empty();
        long low = with.high().isPresent() ? Math.max(0, all.low() - with.high().getAsLong()) : 0;
        return recorded(kind, new CountRange(Math.min(low, high.orElse(low)), high))
                .over(
                        size(),
                        "companies without a " + kind.nameIn(Locale.ENGLISH) + " / companies",
                        Ratio.SHARE,
                        population());
    }

    /** A number of companies with or without deals of a kind: no number at all if no row of the kind is recorded. */
    private Side recorded(OutcomeKind kind, CountRange companies) {
        return missions.get(MissionMeasure.summary()).kinds().contains(kind)
                ? new Side(NumberRange.from(companies), List.of())
                : Side.notRecorded(kind.nameIn(Locale.KOREAN), kind.nameIn(Locale.ENGLISH));
    }

    /** The participations as what an average or a rate is divided by. */
    Side size() {
        return Side.count(participations(), "참가기업 수", "companies");
    }

    /**
     * The share that the companies with the largest amounts have of the whole amount (상위 n개사 비중), of rows as recorded, the
     * dead ones too. What is not attributed to one company may be theirs or not, and rows may be inside others: both make a range.
     * Under such doubts its bounds are outer ones, the least of the part over the most of the whole and the other way round.
     *
     * @param n how many companies, 1 or more
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio, a share; its population is the companies with an amount
     */
    public Ratio topShare(int n, OutcomeKind kind, String currencyCode) {
        return new Concentration(missions, kind, currencyCode).topShare(n);
    }

    /**
     * The Herfindahl index (허핀달 지수) of the amounts of the companies, of rows as recorded, the dead ones too: the sum of their
     * squared shares, 1 if one company has everything. What is not attributed to one company may be spread thin or belong to the
     * largest, and rows may be inside others: both make a range, in outer bounds as for {@link #topShare}.
     *
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio: squared amounts over the squared whole
     */
    public Ratio herfindahl(OutcomeKind kind, String currencyCode) {
        return new Concentration(missions, kind, currencyCode).herfindahl();
    }

    /** A stated size below the number of companies named is too low. */
    private static int size(Delegation delegation) {
        int named = delegation.namedCompanies();
        return Math.max(named, delegation.size().orElse(named));
    }

    /**
     * How many missions the number of companies is known of, or how many companies took part where it is of all; and which
     * missions name more companies than they state.
     */
    Population population() {
        Participation participation = participation();
        int all = participation.missions();
        int known = participation.missionsOfKnownSize();
        List<String> beyond = participation.namedBeyondSize();
        int more = participation.missionsNamedBeyondSize() - beyond.size();
        String counted = beyond.isEmpty()
                ? ""
                : " (named beyond the stated size in " + String.join(", ", beyond)
                        + (more > 0 ? " and " + more + " more" : "") + ")";
        long companies = participation.participations().low();
        return known == all
                ? new Population("company" + counted, companies, companies, all)
                : new Population("mission of known size" + counted, known, all, all);
    }

    private static MissionMeasure<CountRange> successful(OutcomeKind kind) {
        return Objects.requireNonNull(SUCCESSFUL.get(kind));
    }

    private static CountRange successful(Results results, OutcomeKind kind) {
        Results live = results.where(RowFilter.live().and(RowFilter.kind(kind)));
        Map<String, Set<String>> successful = live.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.mission().id(),
                        Collectors.flatMapping(
                                row -> row.outcome().companies().stream().map(Company::id), Collectors.toSet())));
        Map<String, CountRange> unattributed = RowsOfKind.of(live, kind)
                .dealsByMission(row -> row.outcome().companies().isEmpty());
        CountRange sum = CountRange.ZERO;
        for (Mission mission : results.missions()) {
            sum = sum.plus(successful(
                    mission,
                    successful.getOrDefault(mission.id(), Set.of()),
                    unattributed.getOrDefault(mission.id(), CountRange.ZERO)));
        }
        return sum;
    }

    private static CountRange successful(Mission mission, Set<String> ids, CountRange unattributed) {
        Delegation delegation = mission.delegation();
        Set<String> members =
                delegation.companies().stream().map(Company::identity).collect(Collectors.toSet());
        Set<String> with = mission.companies().stream()
                .filter(company -> ids.contains(company.id()))
                .map(Company::identity)
                .filter(members::contains)
                .collect(Collectors.toSet());
        long low = with.isEmpty() && unattributed.low() > 0 ? 1 : with.size();
        long most = unattributed.high().isPresent()
                ? with.size() + unattributed.high().getAsLong()
                : Long.MAX_VALUE;
        if (delegation.size().isPresent()) {
            most = Math.min(most, Math.max(low, size(delegation)));
        }
        return new CountRange(low, most == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(most));
    }
}
