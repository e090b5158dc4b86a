package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void rowsAreAddedPerCurrencyWithTheirUnknowns() {
        Tally tally = List.<Outcome>of(
                        contract("a", "100").count(3).build(),
                        contract("b", "7.50").build(),
                        Contract.builder()
                                .id("c")
                                .value(krw("900"))
                                .countUnknown()
                                .build(),
                        Contract.builder().id("d").count(2).build())
                .stream()
                .collect(Tally.collector());
        assertThat(tally.rows()).isEqualTo(4);
        assertThat(tally.deals()).isEqualTo(6);
        assertThat(tally.rowsWithoutCount()).isEqualTo(1);
        assertThat(tally.rowsWithoutValue()).isEqualTo(1);
        assertThat(tally.currencies()).containsExactly("KRW", "USD");
        assertThat(tally.total("USD")).isEqualTo(usd("107.50"));
        assertThat(tally.minimum("USD")).contains(usd("7.50"));
        assertThat(tally.maximum("USD")).contains(usd("100"));
        assertThat(tally.rows("USD")).isEqualTo(2);
        assertThat(tally.valuedDeals("USD")).isEqualTo(4);
        assertThat(tally.valuedDeals("KRW")).isZero();
        assertThat(tally.countedTotal("KRW")).isEqualTo(krw("0"));
        assertThat(tally.total("KRW")).isEqualTo(krw("900"));
        assertThat(tally.minimum("EUR")).isEmpty();
        assertThat(tally.maximum("EUR")).isEmpty();
    }

    @Test
    void nothingIsTheIdentity() {
        Tally tally = Tally.of(contract("a", "100").build());
        assertThat(tally.plus(Tally.empty())).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(Tally.empty().plus(tally)).isEqualTo(tally);
        assertThat(Tally.empty().total().isEmpty()).isTrue();
        assertThat(List.<Outcome>of().stream().collect(Tally.collector())).isEqualTo(Tally.empty());
    }

    @Test
    void zeroIsAValueAndNotUndisclosed() {
        Tally tally = Tally.of(contract("a", "0").build());
        assertThat(tally.rowsWithoutValue()).isZero();
        assertThat(tally.currencies()).containsExactly("USD");
        assertThat(tally.minimum("USD")).contains(usd("0"));
    }

    @Test
    void sumsBeyondALongStayExact() {
        String largest = "92233720368547758.07";
        Tally tally = Tally.empty();
        for (int i = 0; i < 5; i++) {
            tally = tally.plus(Tally.of(contract("c" + i, largest).build()));
        }
        assertThat(tally.total("USD").getNumberStripped())
                .isEqualByComparingTo(new BigDecimal(largest).multiply(BigDecimal.valueOf(5)));
    }

    @Test
    void anyOrderAnySplitAndParallelGiveEqualTallies() {
        Random random = new Random(20191021);
        List<Outcome> rows = new ArrayList<>();
        BigDecimal dollars = BigDecimal.ZERO;
        long deals = 0;
        for (int i = 0; i < 5_000; i++) {
            Contract.Builder row = Contract.builder().id("c" + i);
            int count = random.nextInt(9) + 1;
            if (random.nextInt(10) == 0) {
                row.countUnknown();
            } else {
                row.count(count);
                deals += count;
            }
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() >>> 2, 2);
            switch (random.nextInt(4)) {
                case 0 -> row.value(krw(Long.toString(random.nextInt(1_000_000))));
                case 1 -> {}
                default -> {
                    row.value(usd(amount.toPlainString()));
                    dollars = dollars.add(amount);
                }
            }
            rows.add(row.build());
        }
        Tally expected = rows.stream().collect(Tally.collector());
        assertThat(expected.total("USD").getNumberStripped()).isEqualByComparingTo(dollars);
        assertThat(expected.deals()).isEqualTo(deals);
        assertThat(rows.parallelStream().collect(Tally.collector())).isEqualTo(expected);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(rows, random);
            int cut = random.nextInt(rows.size());
            Tally one = rows.subList(0, cut).stream().collect(Tally.collector());
            Tally other = rows.subList(cut, rows.size()).stream().collect(Tally.collector());
            assertThat(other.plus(one)).isEqualTo(expected);
        }
    }
}
