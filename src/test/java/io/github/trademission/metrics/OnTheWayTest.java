package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Pipeline.OnTheWay;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was dropped or gained between a row and those that it went on to. */
class OnTheWayTest {
    private static List<OnTheWay> of(Outcome... rows) {
        return Results.of(Missions.of(rows)).pipeline().onTheWay();
    }

    @Test
    void case38ConsultationsThatBecameContractsOfLessDroppedTheRest() {
        List<OnTheWay> changed = of(
                consultation("c", "100").count(3).build(),
                contract("k", "70").count(3).addDerivedFrom("c").build());
        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo("c");
            assertThat(one.into()).containsExactly("k");
            assertThat(one.before()).isEqualTo(usd("100"));
            assertThat(one.after()).isEqualTo(usd("70"));
            assertThat(one.gained()).isEqualTo(usd("-30"));
        });
    }

    @Test
    void singleDealGoesWholeIntoAllThatGrewOutOfIt() {
        List<OnTheWay> changed = of(
                consultation("c", "100").build(),
                contract("l", "40").addDerivedFrom("c").build(),
                contract("k", "90").addDerivedFrom("c").build());
        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.into()).containsExactly("k", "l");
            assertThat(one.gained()).isEqualTo(usd("30"));
        });
    }

    @Test
    void eachStepIsToldOfItself() {
        List<OnTheWay> changed = of(
                contract("k", "70").addDerivedFrom("m").build(),
                mou("m", "90").addDerivedFrom("c").build(),
                consultation("c", "100").build());
        assertThat(changed).extracting(OnTheWay::row).containsExactly("c", "m");
        assertThat(changed).extracting(OnTheWay::gained).containsExactly(usd("-10"), usd("-20"));
    }

    @Test
    void nothingIsToldOfWhatIsNotCertain() {
        Outcome three = consultation("c", "100").count(3).build();
        assertThat(of(three, contract("k", "70").count(2).addDerivedFrom("c").build()))
                .as("one did not go on")
                .isEmpty();
        assertThat(of(
                        consultation("c", "100").countUnknown().build(),
                        contract("k", "70").count(2).addDerivedFrom("c").build()))
                .as("how many there were is not known")
                .isEmpty();
        assertThat(of(
                        three,
                        Contract.builder()
                                .id("k")
                                .value(Amounts.of(70, "EUR"))
                                .count(3)
                                .addDerivedFrom("c")
                                .build()))
                .as("another currency")
                .isEmpty();
        assertThat(of(
                        three,
                        consultation("d", "10").build(),
                        contract("k", "70").count(3).addDerivedFrom("c", "d").build()))
                .as("out of several")
                .isEmpty();
        assertThat(of(
                        three,
                        contract("k", "70").count(3).addDerivedFrom("c").build(),
                        contract("l", "20")
                                .addDerivedFrom("c")
                                .addOverlap(new Overlap("k", Overlap.Relation.UNKNOWN))
                                .build()))
                .as("perhaps one inside the other")
                .isEmpty();
        assertThat(of(three, contract("k", "100").count(3).addDerivedFrom("c").build()))
                .as("the same value")
                .isEmpty();
    }
}
