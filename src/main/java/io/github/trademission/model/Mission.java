package io.github.trademission.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A trade mission (무역사절단, 시장개척단): one journey with who hosts and organises it, its stops, delegation, results,
 * costs and published figures; the aggregate root.
 *
 * <p>A mission has a host or an organiser. Its rows refer only to companies, stops, buyers and rows of its own. It may have
 * no rows at all and be told by its published figures only.
 *
 * <pre>{@code
 * Mission mission = Mission.builder()
 *         .id("namdong-cis-2019")
 *         .name("남동구 CIS 무역사절단")
 *         .addOrganisation(namdong)
 *         .addStop(almaty)
 *         .addConsultation(Consultation.builder().id("c1").count(128).value(Amounts.of("18410000", "USD")).stop(almaty).build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Mission implements Named, WithMission permits ImmutableMission {
    Mission() {}

    /**
     * {@return the id, unique among the missions that are looked at together}
     */
    public abstract String id();

    /**
     * {@return the name as its district writes it}
     */
    @Override
    public abstract String name();

    /**
     * {@return the name in English, if one is known}
     */
    @Override
    public abstract Optional<String> englishName();

    /**
     * {@return how it meets its buyers; on site unless set}
     */
    @Value.Default
    public MissionMode mode() {
        return MissionMode.ON_SITE;
    }

    /**
     * {@return its days from departure to return, as far as known}
     */
    public abstract Optional<DateRange> period();

    /**
     * {@return its length as stated, such as 4박6일, if it is}
     */
    public abstract Optional<TripLength> statedLength();

    /**
     * {@return the institutions behind it and those it visited, in order}
     */
    public abstract List<Organisation> organisations();

    /**
     * {@return the places it visits, in order}
     */
    public abstract List<Stop> stops();

    /**
     * {@return who travels; an empty delegation of unknown size unless set}
     */
    @Value.Default
    public Delegation delegation() {
        return Delegation.builder().build();
    }

    /**
     * {@return companies that the record names and that are not known to belong to the delegation}
     */
    public abstract List<Company> otherCompanies();

    /**
     * {@return the buyers that its rows refer to}
     */
    public abstract List<Buyer> buyers();

    /**
     * {@return its consultations (상담)}
     */
    public abstract List<Consultation> consultations();

    /**
     * {@return its expected contracts (계약추진)}
     */
    public abstract List<Prospect> prospects();

    /**
     * {@return its memoranda of understanding (양해각서)}
     */
    public abstract List<Mou> mous();

    /**
     * {@return its joint bids (공동수주)}
     */
    public abstract List<JointBid> jointBids();

    /**
     * {@return its contracts (계약)}
     */
    public abstract List<Contract> contracts();

    /**
     * {@return its visits to institutions (기관방문)}
     */
    public abstract List<Visit> visits();

    /**
     * {@return the fairs at which companies exhibited (전시회)}
     */
    public abstract List<Exhibition> exhibitions();

    /**
     * {@return the figures that reports printed of it (발표수치)}
     */
    public abstract List<PublishedFigure> publishedFigures();

    /**
     * {@return what was spent on it (사업비)}
     */
    public abstract List<CostLine> costs();

    /**
     * {@return the support programmes that it or its companies belong to (지원사업)}
     */
    public abstract List<SupportProgramme> programmes();

    /**
     * {@return what was promised for it (목표)}
     */
    public abstract List<Target> targets();

    /**
     * {@return remarks, such as what was inferred and from where}
     */
    public abstract List<String> notes();

    /**
     * {@return all rows of results, in the order of their stages}
     */
    public List<Outcome> outcomes() {
        return rows().all();
    }

    /**
     * {@return its rows of results with their places and links; the same object each time}
     */
    @Value.Lazy
    public Rows rows() {
        return Rows.of(this);
    }

    /**
     * This mission with other rows of results, of all kinds at once, since rows of several kinds refer to each other.
     *
     * @param rows the rows, which refer to parts of this mission only
     * @return the mission with them in place of its own
     * @throws io.github.trademission.InvalidValueException if they break a rule of the mission
     */
    public Mission withRows(Rows rows) {
        return builder()
                .id(id())
                .name(name())
                .englishName(englishName())
                .mode(mode())
                .period(period())
                .statedLength(statedLength())
                .organisations(organisations())
                .stops(stops())
                .delegation(delegation())
                .otherCompanies(otherCompanies())
                .buyers(buyers())
                .consultations(rows.ofType(Consultation.class))
                .prospects(rows.ofType(Prospect.class))
                .mous(rows.ofType(Mou.class))
                .jointBids(rows.ofType(JointBid.class))
                .contracts(rows.ofType(Contract.class))
                .visits(visits())
                .exhibitions(exhibitions())
                .publishedFigures(publishedFigures())
                .costs(costs())
                .programmes(programmes())
                .targets(targets())
                .notes(notes())
                .build();
    }

    /**
     * {@return all companies that the record names: those of the delegation, then the others}
     */
    public List<Company> companies() {
        List<Company> all = new ArrayList<>(delegation().companies());
        all.addAll(otherCompanies());
        return Collections.unmodifiableList(all);
    }

    /**
     * The institutions in one role.
     *
     * @param role the role
     * @return those that have it, in order
     */
    public List<Organisation> organisations(OrganisationRole role) {
        return organisations().stream()
                .filter(organisation -> organisation.roles().contains(role))
                .toList();
    }

    /**
     * When a row came about, as far as it follows from the record. A row without a date came about in the days of its stop,
     * else of the mission, if it belongs to the journey: all rows do but contracts not signed on site.
     *
     * @param row one of the rows of results
     * @return its date, or the days that it lies in; empty if nothing places it in time
     */
    public Optional<DateRange> daysOf(Outcome row) {
        if (row.date().isPresent()) {
            return row.date().map(DateRange::of);
        }
        return row.isOfJourney() ? row.stop().flatMap(Stop::period).or(this::period) : Optional.empty();
    }

    /**
     * {@return the rows that nothing places in time, and that {@link #asOf} therefore leaves out whatever the day}
     */
    public List<Outcome> undatedOutcomes() {
        return outcomes().stream().filter(row -> daysOf(row).isEmpty()).toList();
    }

    /**
     * This mission with only what was certainly known on a day (기준일 현재). A row is known from the last day on which it can
     * have come about, see {@link #daysOf}; so are amendments, changes of status, realisations and the sources of
     * published figures by their dates.
     *
     * <ul>
     *   <li>A contract keeps its value when signed and the amendments agreed by then.
     *   <li>A row whose status changed later stands where rows of its kind start: open, or signed. A status of unknown date
     *       stays as recorded.
     *   <li>Realisations without a date are left out, as are {@link #undatedOutcomes()}.
     *   <li>A link to a row not yet known leads to the known rows behind it, if there are any.
     *   <li>Whatever carries no date stays.
     * </ul>
     *
     * <p>A later day never knows less than an earlier one, and a mission as of a day is that of any later day as of that day.
     *
     * <pre>{@code
     * mission.asOf(LocalDate.parse("2019-12-31")).contracts();   // those signed by the end of 2019
     * }</pre>
     *
     * @param day the day, itself included
     * @return the mission as of that day
     */
    public Mission asOf(LocalDate day) {
        return new MissionAsOf(this, Objects.requireNonNull(day, "day")).mission();
    }

    @Value.Check
    void check() {
        new MissionRules(this).check();
    }

    /**
     * {@return a builder of a mission}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a mission. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableMission.Builder {
        Builder() {}
    }
}
