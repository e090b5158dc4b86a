package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrossTabTest {
    private static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    private static final Stop MOSCOW =
            Stop.builder().id("moscow").city(City.of("RU", "모스크바", "Moscow")).build();
    private static final Industry BEAUTY = Industry.of("남동구", "beauty", "뷰티");
    private static final Industry MACHINE = Industry.of("남동구", "machine", "기계");
    private static final Company P =
            Company.builder().id("p").name("가").industry(BEAUTY).build();
    private static final Company Q =
            Company.builder().id("q").name("나").industry(MACHINE).build();
    private static final Company R =
            Company.builder().id("r").name("다").industry(BEAUTY).build();
    private static final Company S = Company.of("s", "라");

    private static Mission mission(String id, Outcome... rows) {
        Mission.Builder mission = Mission.builder();
        mission.id(id)
                .name("무역사절단")
                .addOrganisation(host("host"))
                .delegation(Delegation.builder().addCompanies(P, Q, R, S).build())
                .addStops(ALMATY, MOSCOW);
        for (Outcome row : rows) {
            switch (row.kind()) {
                case CONSULTATION -> mission.addConsultation((Consultation) row);
                case MOU -> mission.addMou((Mou) row);
                default -> mission.addContract((Contract) row);
            }
        }
        return mission.build();
    }

    private static Results results(Outcome... rows) {
        return Results.of(mission("m", rows));
    }

    private static Organisation host(String id) {
        return Organisation.builder()
                .id(id)
                .name(id)
                .addRole(OrganisationRole.HOST)
                .build();
    }

    private static <R, C> Summary without(CrossTab<R, C> table, R row) {
        return table.of(Optional.of(row), Optional.empty());
    }

    private static Money contracts(Summary cell) {
        return cell.tally(CONTRACT).total("USD");
    }

    @Nested
    class KindByStop {
        private final CrossTab<OutcomeKind, Stop> table = results(
                        consultation("c1", "30").count(3).stop(ALMATY).build(),
                        consultation("c2", "40").count(4).stop(ALMATY).build(),
                        consultation("c3", "50").count(5).stop(MOSCOW).build(),
                        contract("k1", "9").stop(ALMATY).build(),
                        contract("k2", "1").build())
                .by(Dimension.KIND, Dimension.STOP);

        @Test
        void cells() {
            Tally held = table.of(CONSULTATION, ALMATY).tally(CONSULTATION);
            assertThat(held.deals()).isEqualTo(7);
            assertThat(held.total("USD")).isEqualTo(usd("70"));
            assertThat(table.of(CONSULTATION, MOSCOW).tally(CONSULTATION).deals())
                    .isEqualTo(5);
            assertThat(contracts(table.of(CONTRACT, ALMATY))).isEqualTo(usd("9"));
            assertThat(table.of(CONTRACT, ALMATY).kinds()).containsExactly(CONTRACT);
        }

        @Test
        void cellWithoutRowsIsEmpty() {
            assertThat(table.of(CONTRACT, MOSCOW).kinds()).isEmpty();
            assertThat(table.of(MOU, ALMATY).kinds()).isEmpty();
            assertThat(table.of(Optional.empty(), Optional.empty()).kinds()).isEmpty();
        }

        @Test
        void rowWithoutAStopStandsInACellOfItsOwn() {
            assertThat(contracts(without(table, CONTRACT))).isEqualTo(usd("1"));
            assertThat(without(table, CONSULTATION).kinds()).isEmpty();
        }

        @Test
        void totals() {
            assertThat(table.rows().keys()).containsExactly(CONSULTATION, CONTRACT);
            assertThat(table.columns().keys()).containsExactly(ALMATY, MOSCOW);
            assertThat(contracts(table.rows().of(CONTRACT))).isEqualTo(usd("10"));
            assertThat(contracts(table.columns().of(ALMATY))).isEqualTo(usd("9"));
            assertThat(contracts(table.columns().unattributed())).isEqualTo(usd("1"));
            assertThat(table.total().tally(CONSULTATION).deals()).isEqualTo(12);
            assertThat(contracts(table.total())).isEqualTo(usd("10"));
        }

        @Test
        void isTheSameInWhateverOrderTheMissionsCome() {
            Mission one = mission("one", contract("k", "1").stop(ALMATY).build());
            Mission other = mission("other", contract("k", "2").stop(ALMATY).build());
            CrossTab<OutcomeKind, Stop> there = Results.of(one, other).by(Dimension.KIND, Dimension.STOP);
            CrossTab<OutcomeKind, Stop> back = Results.of(other, one).by(Dimension.KIND, Dimension.STOP);
            assertThat(there).isEqualTo(back).hasSameHashCodeAs(back).isNotEqualTo(table);
            assertThat(contracts(there.of(CONTRACT, ALMATY))).isEqualTo(usd("3"));
            assertThat(there.toString()).startsWith("kind x stop: ");
        }
    }

    @Nested
    class StopByCompany {
        @Test
        void sharesFallIntoTheCellsOfTheirCompanies() {
            CrossTab<Stop, Company> table = results(
                            contract("k1", "100.00")
                                    .stop(ALMATY)
                                    .addCompanies(P, Q, R)
                                    .sharing(Sharing.equally())
                                    .build(),
                            contract("k2", "5").stop(MOSCOW).addCompany(P).build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(contracts(table.of(ALMATY, P))).isEqualTo(usd("33.34"));
            assertThat(contracts(table.of(ALMATY, Q))).isEqualTo(usd("33.33"));
            assertThat(contracts(table.of(ALMATY, R))).isEqualTo(usd("33.33"));
            assertThat(contracts(table.of(MOSCOW, P))).isEqualTo(usd("5"));
            assertThat(contracts(table.columns().of(P))).isEqualTo(usd("38.34"));
            // three participations in one deal
            assertThat(table.of(ALMATY, R).tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(table.rows().of(ALMATY).tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(table.total().tally(CONTRACT).deals()).isEqualTo(2);
            assertThat(table.unallocated()).isEmpty();
        }

        @Test
        void unknownSharesStayWithTheCellsOfTheStop() {
            CrossTab<Stop, Company> table = results(contract("k1", "100")
                            .stop(ALMATY)
                            .addCompanies(P, Q)
                            .build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            Set<Cell<Stop, Company>> both = Set.of(
                    new Cell<>(Optional.of(ALMATY), Optional.of(P)), new Cell<>(Optional.of(ALMATY), Optional.of(Q)));
            assertThat(table.unallocated()).containsOnlyKeys(List.of(both));
            table.unallocated()
                    .values()
                    .forEach(together -> assertThat(contracts(together)).isEqualTo(usd("100")));
            assertThat(table.of(ALMATY, P).tally(CONTRACT).rowsWithoutValue()).isEqualTo(1);
            assertThat(table.of(ALMATY, P).tally(CONTRACT).currencies()).isEmpty();
            assertThat(contracts(table.rows().of(ALMATY))).isEqualTo(usd("100"));
        }

        @Test
        void rowOfUnknownStopOrCompanyOrBothIsNotLost() {
            CrossTab<Stop, Company> table = results(
                            contract("stop", "1").stop(ALMATY).build(),
                            contract("company", "2").addCompany(P).build(),
                            contract("neither", "4").build(),
                            contract("both", "8").stop(ALMATY).addCompany(P).build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(contracts(without(table, ALMATY))).isEqualTo(usd("1"));
            assertThat(contracts(table.of(Optional.empty(), Optional.of(P)))).isEqualTo(usd("2"));
            assertThat(contracts(table.of(Optional.empty(), Optional.empty()))).isEqualTo(usd("4"));
            assertThat(contracts(table.of(ALMATY, P))).isEqualTo(usd("8"));
            assertThat(contracts(table.rows().unattributed())).isEqualTo(usd("6"));
            assertThat(contracts(table.columns().unattributed())).isEqualTo(usd("5"));
            assertThat(contracts(table.total())).isEqualTo(usd("15"));
        }
    }

    @Nested
    class CompanyByIndustry {
        @Test
        void eachCompanyMeetsItsOwnIndustryOnly() {
            CrossTab<Company, Industry> table = results(contract("k", "100")
                            .addCompanies(P, Q, S)
                            .sharing(Sharing.byWeights(5, 3, 2))
                            .build())
                    .by(Dimension.COMPANY, Dimension.INDUSTRY);
            assertThat(contracts(table.of(P, BEAUTY))).isEqualTo(usd("50"));
            assertThat(contracts(table.of(Q, MACHINE))).isEqualTo(usd("30"));
            assertThat(contracts(without(table, S))).isEqualTo(usd("20"));
            assertThat(table.of(P, MACHINE).kinds()).isEmpty();
            assertThat(table.of(Q, BEAUTY).kinds()).isEmpty();
            assertThat(table.of(Optional.empty(), Optional.of(BEAUTY)).kinds()).isEmpty();
            assertThat(contracts(table.columns().unattributed())).isEqualTo(usd("20"));
            assertThat(table.total().tally(CONTRACT).deals()).isEqualTo(1);
        }

        @Test
        void twoCompaniesOfOneIndustryAreTwoCellsAndOneColumn() {
            CrossTab<Company, Industry> table =
                    results(contract("k", "100").addCompanies(P, R).build()).by(Dimension.COMPANY, Dimension.INDUSTRY);
            assertThat(table.columns().of(BEAUTY).tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(contracts(table.columns().of(BEAUTY))).isEqualTo(usd("100"));
            assertThat(table.columns().unallocated()).isEmpty();
            assertThat(table.unallocated().keySet())
                    .singleElement()
                    .satisfies(cells -> assertThat(cells)
                            .containsExactlyInAnyOrder(
                                    new Cell<>(Optional.of(P), Optional.of(BEAUTY)),
                                    new Cell<>(Optional.of(R), Optional.of(BEAUTY))));
        }

        @Test
        void rowThatNamesAnIndustryAndNoCompany() {
            CrossTab<Company, Industry> table =
                    results(contract("k", "7").industry(MACHINE).build()).by(Dimension.COMPANY, Dimension.INDUSTRY);
            assertThat(contracts(table.of(Optional.empty(), Optional.of(MACHINE))))
                    .isEqualTo(usd("7"));
        }
    }

    @Nested
    class ByHost {
        private final Mission shared = mission(
                        "m", contract("k", "10").stop(ALMATY).addCompanies(P, Q).build())
                .withOrganisations(host("daegu"), host("gyeongbuk"));

        @Test
        void andCompanyIsRefused() {
            Results results = Results.of(shared);
            assertThatThrownBy(() -> results.by(Dimension.HOST, Dimension.COMPANY))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("dimensions: must not put a row under several keys each, was host and company");
            assertThatThrownBy(() -> results.by(Dimension.INDUSTRY, Dimension.HOST))
                    .hasMessage("dimensions: must not put a row under several keys each, was industry and host");
            assertThatThrownBy(() -> results.by(Dimension.HOST, Dimension.HOST))
                    .hasMessage("dimensions: must not put a row under several keys each, was host and host");
        }

        @Test
        void andStopLeavesAmountsWithBothHosts() {
            CrossTab<Organisation, Stop> table = Results.of(shared).by(Dimension.HOST, Dimension.STOP);
            assertThat(table.of(host("daegu"), ALMATY).tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(contracts(table.of(host("daegu"), ALMATY))).isEqualTo(usd("0"));
            assertThat(table.unallocated()).hasSize(1);
            assertThat(contracts(table.columns().of(ALMATY))).isEqualTo(usd("10"));
            assertThat(contracts(table.total())).isEqualTo(usd("10"));
        }
    }

    @Nested
    class Overlaps {
        private static Mou.Builder batch() {
            return mou("batch", "100").count(10).stop(ALMATY);
        }

        private static Mou.Builder one(Overlap.Relation relation) {
            return mou("one", "20").addOverlap(new Overlap("batch", relation));
        }

        private static final Overlap.Relation UNKNOWN = Overlap.Relation.UNKNOWN;

        @Test
        void rowInsideABatchIsTakenOutOfTheBatchsCell() {
            CrossTab<Stop, Company> table = results(
                            batch().build(),
                            one(Overlap.Relation.INCLUDED)
                                    .stop(ALMATY)
                                    .addCompany(P)
                                    .build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(table.of(ALMATY, P).tally(MOU).deals()).isEqualTo(1);
            assertThat(without(table, ALMATY).tally(MOU).deals()).isEqualTo(9);
            assertThat(without(table, ALMATY).tally(MOU).total("USD")).isEqualTo(usd("80"));
            assertThat(table.total().tally(MOU).total("USD")).isEqualTo(usd("100"));
        }

        @Test
        void doubtStandsInTheBatchsCellWhereTheRowsIsKnownInFull() {
            CrossTab<Stop, Company> table = results(
                            batch().build(),
                            one(UNKNOWN).stop(ALMATY).addCompany(P).build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(table.of(ALMATY, P).figure(MOU).deals()).isEqualTo(CountRange.exactly(1));
            assertThat(table.of(ALMATY, P).figure(MOU).amount("USD")).isEqualTo(MoneyRange.exactly(usd("20")));
            Figure rest = without(table, ALMATY).figure(MOU);
            assertThat(rest.deals()).isEqualTo(CountRange.between(9, 10));
            assertThat(rest.amount("USD")).isEqualTo(new MoneyRange(usd("80"), usd("100")));
            assertThat(rest.doubts()).containsExactly(new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "one", "batch"));
        }

        @Test
        void rowWithoutAStopStandsInTheCellWithoutOneInsideTheBatchOrNot() {
            CrossTab<Stop, Company> table =
                    results(batch().build(), one(UNKNOWN).addCompany(P).build()).by(Dimension.STOP, Dimension.COMPANY);
            Figure ofRow = table.of(Optional.empty(), Optional.of(P)).figure(MOU);
            assertThat(ofRow.deals()).isEqualTo(CountRange.exactly(1));
            assertThat(ofRow.amount("USD")).isEqualTo(MoneyRange.exactly(usd("20")));
            assertThat(ofRow.doubts()).isEmpty();
            Figure ofBatch = without(table, ALMATY).figure(MOU);
            assertThat(ofBatch.deals()).isEqualTo(CountRange.between(9, 10));
            assertThat(ofBatch.amount("USD")).isEqualTo(new MoneyRange(usd("80"), usd("100")));
            assertThat(table.total().figure(MOU).deals()).isEqualTo(CountRange.between(10, 11));
            assertThat(table.total().figure(MOU).amount("USD")).isEqualTo(new MoneyRange(usd("100"), usd("120")));
        }

        @Test
        void undisclosedRowIsOneInItsCellAndMayLeaveTheBatchWithoutAKnownValue() {
            CrossTab<Stop, Company> table = results(
                            batch().build(),
                            Mou.builder()
                                    .id("one")
                                    .addCompany(P)
                                    .addOverlap(new Overlap("batch", UNKNOWN))
                                    .build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            Figure ofRow = table.of(Optional.empty(), Optional.of(P)).figure(MOU);
            assertThat(ofRow.undisclosed()).isEqualTo(CountRange.exactly(1));
            assertThat(without(table, ALMATY).figure(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
            assertThat(without(table, ALMATY).figure(MOU).amount("USD"))
                    .isEqualTo(new MoneyRange(usd("0"), usd("100")));
            assertThat(table.total().figure(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
        }

        @Test
        void otherCurrencyIsShownInItsCell() {
            CrossTab<Stop, Company> table = results(
                            batch().build(),
                            Mou.builder()
                                    .id("one")
                                    .value(krw("24000"))
                                    .stop(MOSCOW)
                                    .addCompany(P)
                                    .addOverlap(new Overlap("batch", UNKNOWN))
                                    .build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(table.of(MOSCOW, P).figure(MOU).amount("KRW")).isEqualTo(MoneyRange.exactly(krw("24000")));
            assertThat(table.of(MOSCOW, P).figure(MOU).deals()).isEqualTo(CountRange.exactly(1));
            assertThat(without(table, ALMATY).figure(MOU).deals()).isEqualTo(CountRange.between(9, 10));
            assertThat(without(table, ALMATY).figure(MOU).amounts()).containsOnlyKeys("USD");
        }

        @Test
        void jointRowOfUnknownSharesAndUnknownStop() {
            CrossTab<Stop, Company> table = results(
                            batch().build(), one(UNKNOWN).addCompanies(P, Q).build())
                    .by(Dimension.STOP, Dimension.COMPANY);
            assertThat(table.of(Optional.empty(), Optional.of(P)).figure(MOU).deals())
                    .isEqualTo(CountRange.exactly(1));
            assertThat(table.unallocated().values())
                    .singleElement()
                    .satisfies(together ->
                            assertThat(together.figure(MOU).amount("USD")).isEqualTo(MoneyRange.exactly(usd("20"))));
            assertThat(without(table, ALMATY).figure(MOU).amount("USD"))
                    .isEqualTo(new MoneyRange(usd("80"), usd("100")));
        }
    }
}
