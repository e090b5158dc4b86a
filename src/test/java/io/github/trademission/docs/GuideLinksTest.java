package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Amendment;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Rows;
import io.github.trademission.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** What the guide tells of links, the pipeline and ranges, with values worked out by hand. */
class GuideLinksTest extends GuideMission {
    private final Consultation talks = Consultation.builder()
            .id("talks")
            .count(30)
            .value(Amounts.of(4_000_000, "USD"))
            .stop(almaty)
            .build();
    private final Mou memoranda = Mou.builder()
            .id("memoranda")
            .count(10)
            .value(Amounts.of(2_000_000, "USD"))
            .stop(almaty)
            .build();

    @Test
    void aDealMovesOnAndCountsOnce() {
        Consultation talks = Consultation.builder()
                .id("talks")
                .count(30)
                .value(Amounts.of(4_000_000, "USD"))
                .stop(almaty)
                .build();
        Contract signed = Contract.builder()
                .id("signed")
                .count(2)
                .value(Amounts.of(300_000, "USD"))
                .addDerivedFrom("talks")
                .build();
        Contract cancelled = Contract.builder()
                .id("cancelled")
                .value(Amounts.of(80_000, "USD"))
                .addDerivedFrom("talks")
                .status(OutcomeStatus.CANCELLED)
                .build();

        Mission journey = mission.withConsultations(talks).withContracts(signed, cancelled);
        Pipeline pipeline = Results.of(journey).pipeline();

        Figure gross = pipeline.gross(OutcomeKind.CONSULTATION); // 30 deals, USD 4000000.00
        Figure net = pipeline.net(OutcomeKind.CONSULTATION); // 27 deals, USD 3620000.00
        Figure contracts = pipeline.net(OutcomeKind.CONTRACT); // 2 deals, USD 300000.00
        Figure lost = pipeline.lost(OutcomeKind.CONTRACT); // 1 deal, USD 80000.00

        Rows rows = journey.rows();
        List<Outcome> cameOfIt = rows.grownOutOf(talks); // signed, cancelled
        String place = rows.path(cancelled); // contracts[1]
        Mission withoutContracts = journey.withRows(Rows.of(rows.ofKind(OutcomeKind.CONSULTATION)));
        Mission withThemAgain =
                withoutContracts.withRows(withoutContracts.rows().plus(List.of(signed, cancelled)));

        assertThat(cameOfIt).containsExactly(signed, cancelled);
        assertThat(place).isEqualTo("contracts[1]");
        assertThat(withoutContracts.outcomes()).containsExactly(talks);
        assertThat(withThemAgain).isEqualTo(journey);
        assertFigure(gross, "30", "USD 4000000.00");
        assertFigure(net, "27", "USD 3620000.00");
        assertFigure(contracts, "2", "USD 300000.00");
        assertFigure(lost, "1", "USD 80000.00");
        assertThat(pipeline.doubts()).isEmpty();
    }

    @Test
    void anUnknownOverlapMakesARangeWithItsReason() {
        Mou memoranda = Mou.builder()
                .id("memoranda")
                .count(10)
                .value(Amounts.of(2_000_000, "USD"))
                .stop(almaty)
                .build();
        Mou ofGa = Mou.builder()
                .id("mou-ga")
                .value(Amounts.of(150_000, "USD"))
                .addCompany(ga)
                .addOverlap(new Overlap("memoranda", Overlap.Relation.UNKNOWN))
                .build();

        Figure figure = Results.of(mission.withMous(memoranda, ofGa)).summary().figure(OutcomeKind.MOU);
        CountRange deals = figure.deals(); // [10, 11]
        MoneyRange value = figure.amount("USD"); // [USD 2000000.00, USD 2150000.00]
        String reason = figure.doubts().get(0).text(Locale.ENGLISH);
        // it is not recorded whether mou-ga is already inside memoranda

        assertThat(deals).hasToString("[10, 11]");
        assertThat(value).hasToString("[USD 2000000.00, USD 2150000.00]");
        assertThat(reason).isEqualTo("it is not recorded whether mou-ga is already inside memoranda");

        Mou inside = ofGa.withOverlaps(new Overlap("memoranda", Overlap.Relation.INCLUDED));
        assertFigure(mous(inside), "10", "USD 2000000.00");
        Mou onTop = ofGa.withOverlaps(new Overlap("memoranda", Overlap.Relation.ADDITIONAL));
        assertFigure(mous(onTop), "11", "USD 2150000.00");
        assertFigure(mous(ofGa.withOverlaps()), "11", "USD 2150000.00");
    }

    @Test
    void anUnknownNumberOfDealsIsBoundedByWhatItGrewOutOf() {
        Figure net = Results.of(mission.withConsultations(talks)
                        .withProspects(Prospect.builder()
                                .id("expected")
                                .countUnknown()
                                .value(Amounts.of(1_500_000, "USD"))
                                .addDerivedFrom("talks")
                                .build()))
                .pipeline()
                .net(OutcomeKind.PROSPECT);

        assertFigure(net, "[1, 30]", "USD 1500000.00");
    }

    @Test
    void kindsAreAddedOnlyWhenAskedAndByName() {
        Contract signed = Contract.builder()
                .id("signed")
                .value(Amounts.of(300_000, "USD"))
                .addDerivedFrom("memoranda")
                .build();
        Results results = Results.of(mission.withMous(memoranda).withContracts(signed));

        Figure both = results.together(OutcomeKind.MOU, OutcomeKind.CONTRACT);
        Set<OutcomeKind> kinds = both.kinds(); // [MOU, CONTRACT]
        CountRange deals = both.deals(); // 10: nine memoranda and a contract
        MoneyRange value = both.amount("USD"); // USD 2000000.00

        assertThat(kinds).containsExactly(OutcomeKind.MOU, OutcomeKind.CONTRACT);
        assertThat(deals).hasToString("10");
        assertThat(value).hasToString("USD 2000000.00");
    }

    @Test
    void aDerivationIsFollowedThroughRowsThatAreLeftOut() {
        Mou memorandum = Mou.builder().id("mou").addDerivedFrom("talks").build();
        Contract contract =
                Contract.builder().id("contract").addDerivedFrom("mou").build();
        Results results =
                Results.of(mission.withConsultations(talks).withMous(memorandum).withContracts(contract));

        Pipeline withoutMemoranda =
                results.where(row -> row.outcome().kind() != OutcomeKind.MOU).pipeline();

        assertThat(withoutMemoranda.net(OutcomeKind.CONSULTATION).deals()).hasToString("29");
    }

    @Test
    void moneyThatArrivedMovesOnAndTheRestStays() {
        Contract contract = Contract.builder()
                .id("contract")
                .value(Amounts.of(100_000, "USD"))
                .date(PartialDate.parse("2024-06-03"))
                .addAmendment(Amendment.of(PartialDate.parse("2024-09-01"), Amounts.of(70_000, "USD")))
                .addRealisation(
                        Realisation.builder().value(Amounts.of(40_000, "USD")).build())
                .build();

        Money inAugust = contract.valueAsOf(LocalDate.of(2024, 8, 31)).orElseThrow(); // USD 100000.00
        Money now = contract.currentValue().orElseThrow(); // USD 70000.00

        Pipeline pipeline = Results.of(mission.withContracts(contract)).pipeline();
        Figure realised = pipeline.realised(); // 1 deal, USD 40000.00
        Figure outstanding = pipeline.outstanding(); // USD 30000.00
        Figure signed = pipeline.net(OutcomeKind.CONTRACT); // 0 deals

        assertThat(Amounts.text(inAugust)).isEqualTo("USD 100000.00");
        assertThat(Amounts.text(now)).isEqualTo("USD 70000.00");
        assertFigure(realised, "1", "USD 40000.00");
        assertFigure(outstanding, "0", "USD 30000.00");
        assertFigure(signed, "0", "USD 0.00");
    }

    private Figure mous(Mou single) {
        return Results.of(mission.withMous(memoranda, single)).summary().figure(OutcomeKind.MOU);
    }

    private static void assertFigure(Figure figure, String deals, String usd) {
        assertThat(figure.deals()).hasToString(deals);
        assertThat(figure.amount("USD")).hasToString(usd);
    }
}
