package io.github.trademission.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
    private final Random random = new Random(20191021);

    private static Printed print(BigDecimal exact, BigDecimal unit, RoundingMode rounding) {
        return new Printed(exact.divide(unit, 0, rounding).multiply(unit), unit, Qualifier.EXACT);
    }

    private BigDecimal unit() {
        return BigDecimal.TEN.pow(random.nextInt(6));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"HALF_UP", "DOWN"})
    void partsAndTotalsPrintedInOneWayAlwaysAgree(RoundingMode rounding) {
        for (int run = 0; run < 20_000; run++) {
            List<BigDecimal> exact = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(100_000_000), 2))
                    .limit(1 + random.nextInt(6))
                    .toList();
            List<Printed> parts =
                    exact.stream().map(part -> print(part, unit(), rounding)).toList();
            BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            Judgement judgement = Judgement.of(print(sum, unit(), rounding), Sum.of(parts));

            assertThat(judgement.agrees()).as("%s of %s", judgement, exact).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // total, low, high, verdict, difference
        "10, 10, 12, UNKNOWN, 0",
        "12, 10, 12, UNKNOWN, 0",
        "13, 10, 12, GAP, 1",
        "8, 10, 12, OVER, -2",
        "10, 10, , UNKNOWN, 0",
        "1000, 10, , UNKNOWN, 0",
        "9, 10, , OVER, -1",
        "10, 10, 10, MATCH, 0"
    })
    void aRangeDecidesOnlyWhatLiesOutsideIt(
            BigDecimal total, BigDecimal low, BigDecimal high, Verdict verdict, BigDecimal difference) {
        Sum range = Sum.recorded(new NumberRange(low, Optional.ofNullable(high)));

        Judgement judgement = Judgement.of(new Printed(total, BigDecimal.ZERO, Qualifier.EXACT), range);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.difference()).isEqualByComparingTo(difference);
    }

    @Test
    void atLeastIsCertainOnlyBelowTheRange() {
        Sum range = Sum.recorded(new NumberRange(BigDecimal.TEN, Optional.of(BigDecimal.valueOf(12))));

        assertThat(atLeast(9, range)).isEqualTo(Verdict.MATCH);
        assertThat(atLeast(10, range)).isEqualTo(Verdict.MATCH);
        assertThat(atLeast(11, range)).isEqualTo(Verdict.UNKNOWN);
        assertThat(atLeast(13, range)).isEqualTo(Verdict.GAP);
    }

    private static Verdict atLeast(long number, Sum range) {
        return Judgement.of(new Printed(BigDecimal.valueOf(number), BigDecimal.ZERO, Qualifier.AT_LEAST), range)
                .verdict();
    }

    @Test
    void partsCalledAtLeastLeaveTheirSumOpen() {
        Sum sum = Sum.of(List.of(
                new Printed(BigDecimal.valueOf(300), BigDecimal.TEN, Qualifier.AT_LEAST),
                new Printed(BigDecimal.valueOf(100), BigDecimal.TEN, Qualifier.AT_MOST)));

        assertThat(sum.range()).isEqualTo(new NumberRange(BigDecimal.valueOf(300), Optional.empty()));
    }
}
