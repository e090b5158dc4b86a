package io.github.trademission.metrics;

import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Prospect;
import io.github.trademission.money.Amounts;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** Small missions for tests: rows first, the rest as little as a mission needs. */
public final class Missions {
    public static final Company A = Company.of("a", "가");
    public static final Company B = Company.of("b", "나");
    public static final Company C = Company.of("c", "다");

    private Missions() {}

    public static Mission of(Outcome... rows) {
        return of("m", rows);
    }

    /** A mission without rows, to go on with. */
    public static Mission.Builder builder(String id, Delegation delegation) {
        Mission.Builder mission = Mission.builder();
        mission.id(id)
                .name("무역사절단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .delegation(delegation);
        return mission;
    }

    public static Mission of(String id, Outcome... rows) {
        Mission.Builder mission =
                builder(id, Delegation.builder().addCompanies(A, B, C).build());
        Arrays.stream(rows)
                .map(Outcome::stop)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(mission::addStop);
        for (Outcome row : rows) {
            add(mission, row);
        }
        return mission.build();
    }

    private static void add(Mission.Builder mission, Outcome row) {
        if (row instanceof Consultation consultation) {
            mission.addConsultation(consultation);
        } else if (row instanceof Prospect prospect) {
            mission.addProspect(prospect);
        } else if (row instanceof Mou mou) {
            mission.addMou(mou);
        } else if (row instanceof JointBid bid) {
            mission.addJointBid(bid);
        } else {
            mission.addContract((Contract) Objects.requireNonNull(row));
        }
    }

    public static Money usd(String amount) {
        return Amounts.of(amount, "USD");
    }

    public static Money krw(String amount) {
        return Amounts.of(amount, "KRW");
    }

    public static Consultation.Builder consultation(String id, String usd) {
        return Consultation.builder().id(id).value(usd(usd));
    }

    public static Mou.Builder mou(String id, String usd) {
        return Mou.builder().id(id).value(usd(usd));
    }

    public static Contract.Builder contract(String id, String usd) {
        return Contract.builder().id(id).value(usd(usd));
    }
}
