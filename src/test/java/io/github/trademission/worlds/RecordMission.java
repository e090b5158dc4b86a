package io.github.trademission.worlds;

import io.github.trademission.metrics.Missions;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import io.github.trademission.worlds.Row.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** A small record as a mission. Its amounts are in the smallest unit of their currency. */
final class RecordMission {
    private static final Company LEAD = Company.of("lead", "주관");
    private static final Company PARTNER = Company.of("partner", "공동");

    private final Random order;

    private RecordMission(Random order) {
        this.order = order;
    }

    /** The mission of a record, with rows, overlaps and origins in the order of the record. */
    static Mission of(String id, List<Row> rows) {
        return new RecordMission(null).mission(id, rows);
    }

    /** The same mission, with rows, overlaps and origins in an order of chance. */
    static Mission shuffled(String id, List<Row> rows, Random order) {
        return new RecordMission(order).mission(id, rows);
    }

    static OutcomeKind kind(Kind kind) {
        return switch (kind) {
            case CONSULTATION -> OutcomeKind.CONSULTATION;
            case PROSPECT -> OutcomeKind.PROSPECT;
            case MOU -> OutcomeKind.MOU;
            case JOINTBID -> OutcomeKind.JOINT_BID;
            case CONTRACT -> OutcomeKind.CONTRACT;
            case REALISED -> throw new IllegalArgumentException("never stated as a row");
        };
    }

    static Stop stop(String name) {
        return Stop.builder().id(name).city(City.of("KZ", name)).build();
    }

    static Company company(String name) {
        return Company.of(name, name);
    }

    /** A mission without results, of companies among so many in all: they have their numbers, and ids that each mission gives anew. */
    static Mission travelling(String id, List<String> registrationNumbers, int size) {
        return Missions.builder(
                        id,
                        Delegation.builder()
                                .companies(registrationNumbers.stream()
                                        .map(number -> Company.of(id + " " + number, "기업")
                                                .withRegistrationNumber(number))
                                        .toList())
                                .statedSize(size)
                                .build())
                .build();
    }

    private Mission mission(String id, List<Row> rows) {
        Stream<Company> companies = names(rows.stream().map(Row::company)).map(RecordMission::company);
        Mission.Builder mission = Missions.builder(
                id,
                Delegation.builder()
                        .companies(Stream.concat(companies, Stream.of(LEAD, PARTNER))
                                .toList())
                        .build());
        names(rows.stream().map(Row::stop)).map(RecordMission::stop).forEach(mission::addStop);
        ordered(rows).forEach(row -> add(mission, row));
        return mission.build();
    }

    private static Stream<String> names(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().sorted();
    }

    private <T> List<T> ordered(Iterable<T> some) {
        List<T> all = new ArrayList<>();
        some.forEach(all::add);
        if (order != null) {
            Collections.shuffle(all, order);
        }
        return all;
    }

    private void add(Mission.Builder mission, Row row) {
        switch (kind(row.kind())) {
            case CONSULTATION -> {
                Consultation.Builder built = Consultation.builder();
                fill(built, row);
                mission.addConsultation(built.build());
            }
            case PROSPECT -> {
                Prospect.Builder built = Prospect.builder();
                fill(built, row);
                mission.addProspect(built.build());
            }
            case MOU -> {
                Mou.Builder built = Mou.builder();
                fill(built, row);
                mission.addMou(built.build());
            }
            case JOINT_BID -> {
                JointBid.Builder built = JointBid.builder();
                fill(built, row);
                mission.addJointBid(built.lead(companies(row).get(0)).build());
            }
            case CONTRACT -> {
                Contract.Builder built = Contract.builder();
                fill(built, row);
                if (row.arrived() != null) {
                    built.addRealisation(Realisation.builder()
                            .value(Amounts.ofMinorUnits(row.arrived(), currency(row)))
                            .build());
                }
                mission.addContract(built.build());
            }
        }
    }

    private void fill(OutcomeBuilder<?> built, Row row) {
        built.id(row.id());
        built.count(row.hasUnknownCount() ? OptionalInt.empty() : OptionalInt.of(row.count()));
        if (row.value() != null) {
            built.value(value(row.value()));
        }
        if (row.dead()) {
            built.status(dead(row.kind()));
        }
        if (row.stop() != null) {
            built.stop(Optional.of(stop(row.stop())));
        }
        built.companies(companies(row));
        built.derivedFrom(ordered(row.from()));
        built.overlaps(ordered(overlaps(row)));
    }

    private static List<Overlap> overlaps(Row row) {
        List<Overlap> overlaps = new ArrayList<>();
        Set<String> perhaps = row.perhaps();
        if (row.in() != null) {
            overlaps.add(new Overlap(row.in(), Overlap.Relation.INCLUDED));
        }
        perhaps.stream()
                .filter(id -> !id.equals(row.in()))
                .forEach(id -> overlaps.add(new Overlap(id, Overlap.Relation.UNKNOWN)));
        return overlaps;
    }

    private static List<Company> companies(Row row) {
        List<Company> companies = new ArrayList<>();
        if (row.company() != null) {
            companies.add(company(row.company()));
        }
        if (row.kind() == Kind.JOINTBID) {
            // Only a joint bid is of two companies at least.
            companies.addAll(row.company() == null ? List.of(LEAD, PARTNER) : List.of(PARTNER));
        }
        return companies;
    }

    private static Money value(Map<String, Long> value) {
        Map.Entry<String, Long> only = value.entrySet().iterator().next();
        return Amounts.ofMinorUnits(only.getValue(), only.getKey());
    }

    private static String currency(Row row) {
        return row.value() == null ? "USD" : row.value().keySet().iterator().next();
    }

    private static OutcomeStatus dead(Kind kind) {
        return switch (kind) {
            case CONSULTATION, PROSPECT -> OutcomeStatus.WITHDRAWN;
            case MOU -> OutcomeStatus.LAPSED;
            case JOINTBID -> OutcomeStatus.REJECTED_BY_CUSTOMER;
            case CONTRACT, REALISED -> OutcomeStatus.CANCELLED;
        };
    }
}
