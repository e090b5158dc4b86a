package io.github.trademission;

import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Stop;

/** A small mission from which the tests start. */
public final class ModelFixture {
    public static final Organisation DISTRICT = Organisation.builder()
            .id("namdong")
            .name("남동구")
            .addRole(OrganisationRole.HOST)
            .build();
    public static final Stop ALMATY =
            Stop.builder().id("almaty").country(Country.of("KZ")).build();
    public static final Stop MOSCOW =
            Stop.builder().id("moscow").country(Country.of("RU")).build();
    public static final Company HANBIT = Company.of("hanbit", "한빛정밀");
    public static final Company DAON = Company.of("daon", "다온테크");
    public static final Company MIRAE = Company.of("mirae", "미래상사");
    public static final DateRange PERIOD = DateRange.parse("2019-10-21/2019-10-26");

    private ModelFixture() {}

    /** A mission with a host and nothing else. */
    public static Mission.Builder mission() {
        return Mission.builder().id("m").name("무역사절단").addOrganisation(DISTRICT);
    }

    /** A mission with two stops and three companies that rows may refer to. */
    public static Mission.Builder furnished() {
        return mission().period(PERIOD).addStops(ALMATY, MOSCOW).addOtherCompanies(HANBIT, DAON, MIRAE);
    }

    public static Consultation.Builder consultation(String id) {
        return Consultation.builder().id(id);
    }

    public static Prospect.Builder prospect(String id) {
        return Prospect.builder().id(id);
    }

    public static Mou.Builder mou(String id) {
        return Mou.builder().id(id);
    }

    public static JointBid.Builder jointBid(String id) {
        return JointBid.builder().id(id);
    }

    public static Contract.Builder contract(String id) {
        return Contract.builder().id(id);
    }
}
