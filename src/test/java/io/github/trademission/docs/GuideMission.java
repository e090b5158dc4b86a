package io.github.trademission.docs;

import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Stop;

/** The small mission that the guide starts from, without rows. */
abstract class GuideMission {
    final Organisation host = Organisation.builder()
            .id("host")
            .name("예시구")
            .addRole(OrganisationRole.HOST)
            .build();
    final Stop almaty =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    final Stop tashkent = Stop.builder()
            .id("tashkent")
            .city(City.of("UZ", "타슈켄트", "Tashkent"))
            .build();
    final Company ga = Company.of("ga", "㈜가");
    final Company na = Company.of("na", "㈜나");
    final Company da = Company.of("da", "㈜다");

    final Mission mission = Mission.builder()
            .id("example-2024")
            .name("예시구 무역사절단")
            .period(DateRange.parse("2024-05-13/2024-05-18"))
            .addOrganisation(host)
            .addStops(almaty, tashkent)
            .delegation(Delegation.builder().addCompanies(ga, na, da).build())
            .build();
}
