package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import org.junit.jupiter.api.Test;

/** The Java of the page that says what a figure is; its tables are run by {@code RangesTablesTest}. */
class RangesPageTest extends AggregationMissions {
    @Test
    void whatMayBeInsideABatchCompetesForItsRoom() {
        Mission bare = spring.withContracts().withConsultations();

        Mou batch = Mou.builder().id("b").count(2).value(Amounts.of(100, "USD")).build();
        Mou p = Mou.builder()
                .id("p")
                .value(Amounts.of(60, "USD"))
                .addOverlap(new Overlap("b", Overlap.Relation.UNKNOWN))
                .build();
        Mission mission = bare.withMous(batch, p, p.withId("q"));

        Figure memoranda = Results.of(mission).summary().figure(OutcomeKind.MOU);
        CountRange deals = memoranda.deals(); // [3, 4]
        MoneyRange value = memoranda.amount("USD"); // [USD 160.00, USD 220.00]

        assertThat(deals).hasToString("[3, 4]");
        assertThat(value).hasToString("[USD 160.00, USD 220.00]");
    }
}
