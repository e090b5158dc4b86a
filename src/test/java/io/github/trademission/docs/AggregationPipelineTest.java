package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Pipeline.CountedOnce;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Verification;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pipeline and its ranges, as the chapter on aggregation shows them. */
class AggregationPipelineTest extends AggregationMissions {
    @Test
    void eachDealStandsOnce() {
        Pipeline pipeline = results.pipeline();
        Figure gross = pipeline.gross(OutcomeKind.CONTRACT); // 5 deals, USD 500000.00, 1 undisclosed
        Figure net = pipeline.net(OutcomeKind.CONTRACT); // 3 deals, USD 250000.00, 1 undisclosed
        Figure lost = pipeline.lost(OutcomeKind.CONTRACT); // 1 deal, USD 50000.00
        Figure realised = pipeline.realised(); // 1 deal, USD 120000.00
        Figure outstanding = pipeline.outstanding(); // USD 80000.00
        Figure talks = pipeline.net(OutcomeKind.CONSULTATION); // 48 deals, USD 4850000.00

        MoneyBag claimed = pipeline.realised(Verification.CLAIMED); // [USD 120000.00]
        List<CountedOnce> once = pipeline.countedOnce();
        int links = once.size(); // 3: k-da and k-na out of talks-almaty, k-ga out of talks-ga

        assertThat(gross).hasToString("[CONTRACT]: 5 / [USD 500000.00], undisclosed 1");
        assertThat(net).hasToString("[CONTRACT]: 3 / [USD 250000.00], undisclosed 1");
        assertThat(lost).hasToString("[CONTRACT]: 1 / [USD 50000.00], undisclosed 0");
        assertThat(realised).hasToString("[CONTRACT]: 1 / [USD 120000.00], undisclosed 0");
        assertThat(outstanding).hasToString("[CONTRACT]: 0 / [USD 80000.00], undisclosed 0");
        assertThat(talks).hasToString("[CONSULTATION]: 48 / [USD 4850000.00], undisclosed 0");
        assertThat(claimed).isEqualTo(MoneyBag.of(Amounts.of(120_000, "USD")));
        assertThat(links).isEqualTo(3);
        assertThat(once).extracting(CountedOnce::row).containsExactly("k-da", "k-ga", "k-na");
    }

    @Test
    void whatIsNotKnownIsARange() {
        Mission bare = spring.withContracts().withConsultations();
        Consultation talks = Consultation.builder().id("talks").count(10).build();
        Contract some = Contract.builder()
                .id("some")
                .countUnknown()
                .addDerivedFrom("talks")
                .build();
        Pipeline pipeline =
                Results.of(bare.withConsultations(talks).withContracts(some)).pipeline();

        Figure contracts = pipeline.net(OutcomeKind.CONTRACT);
        CountRange signed = contracts.deals(); // [1, 10]
        CountRange open = pipeline.net(OutcomeKind.CONSULTATION).deals(); // [0, 9]
        String reason = contracts.doubts().get(0).text(Locale.ENGLISH); // the number of deals in some is unknown

        assertThat(signed).hasToString("[1, 10]");
        assertThat(open).hasToString("[0, 9]");
        assertThat(reason).isEqualTo("the number of deals in some is unknown");
    }
}
