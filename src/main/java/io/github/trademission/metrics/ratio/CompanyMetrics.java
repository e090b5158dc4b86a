package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who took part, with what success, and how concentrated the results are. Distinct companies, distinct buyers and
 * participations are separate numbers: 500 companies may have taken part 944 times. Immutable and thread-safe.
 */
public final class CompanyMetrics {
    private final Results results;

    private CompanyMetrics(Results results) {
        this.results = results;
    }

    /**
     * The participation, success and concentration of some results.
     *
     * @param results the results
     * @return the metrics
     */
    public static CompanyMetrics of(Results results) {
        return new CompanyMetrics(results);
    }

    /**
     * How often companies took part (연 참가, 연인원): a company that travelled twice counts twice.
     *
     * @return the sizes of all delegations added up, of each no fewer than the companies it names; without an upper bound if one
     *     is unknown
     */
    public CountRange participations() {
        long low = 0;
        boolean known = true;
        for (Mission mission : results.missions()) {
            Delegation delegation = mission.delegation();
            low += size(delegation);
            known &= delegation.size().isPresent();
        }
        return new CountRange(low, known ? OptionalLong.of(low) : OptionalLong.empty());
    }

    /**
     * How many different companies took part (참가기업 수). Companies that nobody named may have travelled before: with any of
     * them it is a range.
     *
     * @return the range; without an upper bound if the size of a delegation is unknown
     */
    public CountRange distinctCompanies() {
        Set<String> named = new HashSet<>();
        long largest = 0;
        long unnamed = 0;
        boolean known = true;
        for (Mission mission : results.missions()) {
            Delegation delegation = mission.delegation();
            delegation.companies().forEach(company -> named.add(company.id()));
            long size = delegation.size().orElse(0);
            largest = Math.max(largest, size);
            unnamed += Math.max(0, size - delegation.companies().size());
            known &= delegation.size().isPresent();
        }
        long low = Math.max(named.size(), largest);
        return new CountRange(low, known ? OptionalLong.of(named.size() + unnamed) : OptionalLong.empty());
    }

    /**
     * How many different buyers the rows name or stand for. Each deal of a row without a buyer may have had another one, or
     * one that is named.
     *
     * @return the range; without an upper bound if the number of deals of such a row is unknown
     */
    public CountRange distinctBuyers() {
        Set<String> named = results.rows().stream()
                .flatMap(row -> row.outcome().buyer().stream())
                .map(Buyer::id)
                .collect(Collectors.toSet());
        CountRange unnamed = CountRange.ZERO;
        for (OutcomeKind kind : OutcomeKind.values()) {
            unnamed =
                    RowsOfKind.of(results, kind)
                            .dealsByMission(row -> row.outcome().buyer().isEmpty())
                            .values()
                            .stream()
                            .reduce(unnamed, CountRange::plus);
        }
        long low = named.isEmpty() && unnamed.low() > 0 ? 1 : named.size();
        return new CountRange(
                low,
                unnamed.high().isPresent()
                        ? OptionalLong.of(named.size() + unnamed.high().getAsLong())
                        : OptionalLong.empty());
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
        return recorded(kind, successful(kind))
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
        CountRange with = successful(kind);
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
        return results.summary().kinds().contains(kind)
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
        return new Concentration(results, kind, currencyCode).topShare(n);
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
        return new Concentration(results, kind, currencyCode).herfindahl();
    }

    /** A stated size below the number of companies named is too low. */
    private static int size(Delegation delegation) {
        int named = delegation.companies().size();
        return Math.max(named, delegation.size().orElse(named));
    }

    /**
     * How many missions the number of companies is known of, or how many companies took part where it is of all; and which
     * missions name more companies than they state.
     */
    Population population() {
        int missions = results.missions().size();
        long known = results.missions().stream()
                .filter(mission -> mission.delegation().size().isPresent())
                .count();
        String beyond = results.missions().stream()
                .filter(mission ->
                        size(mission.delegation()) > mission.delegation().size().orElse(Integer.MAX_VALUE))
                .map(Mission::id)
                .collect(Collectors.joining(", "));
        String counted = beyond.isEmpty() ? "" : " (named beyond the stated size in " + beyond + ")";
        long companies = participations().low();
        return known == missions
                ? new Population("company" + counted, companies, companies, missions)
                : new Population("mission of known size" + counted, known, missions, missions);
    }

    private CountRange successful(OutcomeKind kind) {
        Results live = results.where(RowFilter.live().and(RowFilter.kind(kind)));
        Map<String, List<Company>> successful = live.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.mission().id(),
                        Collectors.flatMapping(row -> row.outcome().companies().stream(), Collectors.toList())));
        Map<String, CountRange> unattributed = RowsOfKind.of(live, kind)
                .dealsByMission(row -> row.outcome().companies().isEmpty());
        CountRange sum = CountRange.ZERO;
        for (Mission mission : results.missions()) {
            sum = sum.plus(successful(
                    mission.delegation(),
                    successful.getOrDefault(mission.id(), List.of()),
                    unattributed.getOrDefault(mission.id(), CountRange.ZERO)));
        }
        return sum;
    }

    private static CountRange successful(Delegation delegation, List<Company> companies, CountRange unattributed) {
        Set<String> members = delegation.companies().stream().map(Company::id).collect(Collectors.toSet());
        Set<String> with =
                companies.stream().map(Company::id).filter(members::contains).collect(Collectors.toSet());
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
