package io.github.trademission.metrics.ratio;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.C;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ratios of rows that may be inside one another: ranges that hold either way, with the doubts in the population. */
class DoubtfulRatiosTest {
    private static final Mou BATCH = mou("batch", "100").count(10).build();
    private static final Mou PERHAPS = mou("c", "20")
            .addCompany(A)
            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
            .build();
    private static final Doubt DOUBT = new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "c", "batch");

    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    private static void assertBounds(Ratio ratio, String low, String high) {
        assertThat(ratio.low(4)).hasValueSatisfying(bound -> assertThat(bound).isEqualByComparingTo(low));
        assertThat(ratio.high(4)).hasValueSatisfying(bound -> assertThat(bound).isEqualByComparingTo(high));
        assertThat(ratio.value(4)).isEmpty();
        assertThat(ratio.population().doubts()).containsExactly(DOUBT);
        assertThat(ratio.population().toString()).endsWith(", 1 doubt");
    }

    @Test
    void averageIsBetweenTheLeastValueOverTheMostDealsAndTheOtherWayRound() {
        Ratio average = Ratios.of(results(BATCH, PERHAPS)).valuePerDeal(MOU, "USD");
        // 100 to 120 dollars, 10 or 11 deals.
        assertBounds(average, "9.0909", "12");
        assertThat(average.population().counted()).isEqualTo(11);
    }

    @Test
    void coverageIsOfTenOrElevenDealsAndOfAHundredDollarsOrMore() {
        Coverage coverage = Coverage.of(results(BATCH, PERHAPS), MOU);
        // One row names a company, in 11 deals or in 10; its 20 dollars are in 120 or in 100.
        assertBounds(coverage.attributedDeals(), "0.0909", "0.1");
        assertBounds(coverage.itemisedDeals(), "0.0909", "0.1");
        assertBounds(coverage.attributedValue("USD"), "0.1667", "0.2");
        assertBounds(coverage.itemisedValue("USD"), "0.1667", "0.2");
    }

    @Test
    void coverageOfAllIsNeverMoreThanAll() {
        Ratio disclosed = Coverage.of(results(BATCH, PERHAPS), MOU).disclosedDeals();
        assertBounds(disclosed, "0.9091", "1");
    }

    @Test
    void concentrationHoldsWhetherTheRowIsInsideOrNot() {
        CompanyMetrics companies = CompanyMetrics.of(results(BATCH.withCompanies(B), PERHAPS));
        // B has 80 or 100, A has 20, of 100 or 120: 80/120 at least; 100 of 100 at most.
        assertBounds(companies.topShare(1, MOU, "USD"), "0.6667", "1");
        // (6,400 + 400) / 14,400 at least; at most 10,400 of no less than that.
        assertBounds(companies.herfindahl(MOU, "USD"), "0.4722", "1");
    }

    @Test
    void rowsThatEnterNeitherSideLeaveTheRatioExact() {
        Mou undisclosed = Mou.builder()
                .id("c")
                .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                .build();
        Ratio average = Ratios.of(results(BATCH, undisclosed)).valuePerDeal(MOU, "USD");
        assertThat(average.money()).contains(usd("10"));
        assertThat(average.population().doubts()).isEmpty();
    }

    /** Whichever of the doubtful rows are inside, the ratio of the record that says so lies within the bounds. */
    @Test
    void boundsHoldWhateverTheTruthIs() {
        Random random = new Random(5);
        int compared = 0;
        for (int i = 0; i < 80; i++) {
            List<Mou> rows = record(random);
            Results doubtful = results(rows.toArray(Outcome[]::new));
            for (int truth = 0; truth < 8; truth++) {
                List<Mou> decided = decided(rows, random);
                Results known = results(decided.toArray(Outcome[]::new));
                if (known.summary().figure(MOU).doubts().isEmpty()) {
                    compared++;
                    assertWithin(ratios(known), ratios(doubtful));
                    Results attributed = results(attributed(decided).toArray(Outcome[]::new));
                    assertWithin(concentration(attributed), concentration(doubtful));
                }
            }
        }
        assertThat(compared).isGreaterThan(130);
    }

    private static List<Mou> record(Random random) {
        List<Mou> rows = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            rows.add(mou("batch" + i, "" + (50 + random.nextInt(50)))
                    .count(4 + random.nextInt(5))
                    .companies(List.of(A, B, C).subList(0, random.nextInt(2)))
                    .build());
        }
        for (int i = 0; i < 5; i++) {
            Mou.Builder row = Mou.builder().id("m" + i).count(1 + random.nextInt(2));
            if (random.nextInt(4) > 0) {
                row.value(usd("" + random.nextInt(40)));
            }
            row.companies(
                    random.nextBoolean() ? List.of() : List.of(List.of(A, B, C).get(random.nextInt(3))));
            if (random.nextInt(4) > 0) {
                row.addOverlap(new Overlap("batch" + random.nextInt(2), Overlap.Relation.UNKNOWN));
            }
            rows.add(row.build());
        }
        return rows;
    }

    private static List<Mou> decided(List<Mou> rows, Random random) {
        return rows.stream()
                .map(row -> row.withOverlaps(row.overlaps().stream()
                        .map(overlap -> new Overlap(
                                overlap.with(),
                                random.nextBoolean() ? Overlap.Relation.INCLUDED : Overlap.Relation.ADDITIONAL))
                        .toList()))
                .toList();
    }

    /** A row inside a batch is of the batch's company, if it states no other. */
    private static List<Mou> attributed(List<Mou> rows) {
        return rows.stream()
                .map(row -> row.companies().isEmpty()
                        ? row.withCompanies(row.overlaps().stream()
                                .filter(overlap -> overlap.relation() == Overlap.Relation.INCLUDED)
                                .flatMap(overlap -> rows.stream()
                                        .filter(batch -> batch.id().equals(overlap.with()))
                                        .flatMap(batch -> batch.companies().stream()))
                                .toList())
                        : row)
                .toList();
    }

    private static List<Ratio> ratios(Results results) {
        Coverage coverage = Coverage.of(results, MOU);
        return List.of(
                Ratios.of(results).valuePerDeal(MOU, "USD"),
                coverage.attributedDeals(),
                coverage.itemisedDeals(),
                coverage.disclosedDeals(),
                coverage.attributedValue("USD"),
                coverage.itemisedValue("USD"));
    }

    private static List<Ratio> concentration(Results results) {
        CompanyMetrics companies = CompanyMetrics.of(results);
        return List.of(
                companies.topShare(1, MOU, "USD"), companies.topShare(2, MOU, "USD"), companies.herfindahl(MOU, "USD"));
    }

    private static void assertWithin(List<Ratio> known, List<Ratio> doubtful) {
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).isExact()) {
                // An undisclosed row inside a batch holds an unknown part of its value.
                continue;
            }
            Ratio bounds = doubtful.get(i);
            BigDecimal most = bounds.high(9).orElse(BigDecimal.valueOf(Long.MAX_VALUE));
            assertThat(known.get(i).low(9).orElse(BigDecimal.ZERO))
                    .as("%s within %s", bounds.name(), bounds)
                    .isGreaterThanOrEqualTo(bounds.low(9).orElse(BigDecimal.ZERO));
            assertThat(known.get(i).high(9).orElse(BigDecimal.ZERO))
                    .as("%s within %s", bounds.name(), bounds)
                    .isLessThanOrEqualTo(most);
            if (bounds.unit().equals(Ratio.SHARE)) {
                assertThat(most).isLessThanOrEqualTo(BigDecimal.ONE);
            }
        }
    }
}
