package io.github.trademission.docs;

import io.github.trademission.metrics.Results;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Payer;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Target;
import io.github.trademission.money.Amounts;

/** The two journeys of a district that the chapter on aggregation adds up. */
abstract class AggregationMissions {
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
    final Stop hanoi =
            Stop.builder().id("hanoi").city(City.of("VN", "하노이", "Hanoi")).build();
    final Company ga = Company.of("ga", "㈜가");
    final Company na = Company.of("na", "㈜나");
    final Company da = Company.of("da", "㈜다");
    final Company ra = Company.of("ra", "㈜라");

    final Mission spring = Mission.builder()
            .id("spring-2024")
            .name("예시구 CIS 무역사절단")
            .period(DateRange.parse("2024-05-13/2024-05-18"))
            .addOrganisation(host)
            .addStops(almaty, tashkent)
            .delegation(
                    Delegation.builder().statedSize(5).addCompanies(ga, na, da).build())
            .addConsultations(
                    Consultation.builder()
                            .id("talks-almaty")
                            .count(30)
                            .value(Amounts.of(4_000_000, "USD"))
                            .stop(almaty)
                            .build(),
                    Consultation.builder()
                            .id("talks-ga")
                            .value(Amounts.of(250_000, "USD"))
                            .addCompany(ga)
                            .stop(tashkent)
                            .date(PartialDate.parse("2024-05-16"))
                            .build())
            .addContracts(
                    Contract.builder()
                            .id("k-ga")
                            .value(Amounts.of(200_000, "USD"))
                            .addCompany(ga)
                            .stop(tashkent)
                            .date(PartialDate.parse("2024-06-15"))
                            .addDerivedFrom("talks-ga")
                            .addRealisation(Realisation.builder()
                                    .value(Amounts.of(120_000, "USD"))
                                    .date(PartialDate.parse("2024-11-30"))
                                    .build())
                            .build(),
                    Contract.builder()
                            .id("k-na")
                            .value(Amounts.of(100_000, "USD"))
                            .addCompany(na)
                            .stop(almaty)
                            .signing(Signing.ON_SITE)
                            .addDerivedFrom("talks-almaty")
                            .build(),
                    Contract.builder()
                            .id("k-da")
                            .value(Amounts.of(50_000, "USD"))
                            .addCompany(da)
                            .stop(almaty)
                            .date(PartialDate.parse("2024-09-20"))
                            .addDerivedFrom("talks-almaty")
                            .status(OutcomeStatus.CANCELLED)
                            .statusDate(PartialDate.parse("2025-03-10"))
                            .build())
            .addCosts(
                    CostLine.builder()
                            .payer(Payer.CITY)
                            .amount(Amounts.of(30_000_000, "KRW"))
                            .build(),
                    CostLine.builder()
                            .payer(Payer.DISTRICT)
                            .amount(Amounts.of(20_000_000, "KRW"))
                            .build())
            .addTargets(
                    Target.builder()
                            .subject(FigureSubject.CONSULTATION)
                            .count(40)
                            .build(),
                    Target.builder()
                            .subject(FigureSubject.CONTRACT)
                            .value(Amounts.of(500_000, "USD"))
                            .build())
            .build();
    final Mission autumn = Mission.builder()
            .id("autumn-2025")
            .name("예시구 베트남 무역사절단")
            .period(DateRange.parse("2025-10-20/2025-10-25"))
            .addOrganisation(host)
            .addStop(hanoi)
            .delegation(Delegation.builder().addCompanies(ga, ra).build())
            .addConsultation(Consultation.builder()
                    .id("talks-hanoi")
                    .count(20)
                    .value(Amounts.of(1_000_000, "USD"))
                    .stop(hanoi)
                    .build())
            .addContracts(
                    Contract.builder()
                            .id("k-ra")
                            .value(Amounts.of(150_000, "USD"))
                            .addCompany(ra)
                            .stop(hanoi)
                            .signing(Signing.ON_SITE)
                            .build(),
                    Contract.builder()
                            .id("k-untold")
                            .date(PartialDate.parse("2026-02"))
                            .build())
            .addTarget(Target.builder()
                    .subject(FigureSubject.CONTRACT)
                    .value(Amounts.of(100_000, "USD"))
                    .build())
            .build();
    final Results results = Results.of(spring, autumn);
}
