package io.github.trademission.reconcile;

import static io.github.trademission.reconcile.Verdicts.assertVerdicts;
import static io.github.trademission.reconcile.Verdicts.findings;
import static io.github.trademission.reconcile.Verdicts.read;
import static io.github.trademission.reconcile.Verdicts.reconciliation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.Mission;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every verdict on the figures of nine published missions: figure, basis, verdict, and the figure less what the basis comes to. */
class PublishedVerdictsTest {
    static final Mission NAMDONG = read(Path.of("docs/examples/namdong-cis-2019.json"));
    static final Mission CHILGOK = read("chilgok-north-america.json");
    static final Mission JEONNAM = read("jeonnam-southeast-asia.json");
    static final Mission YONGIN = read("yongin-mexico-ecuador.json");
    static final Mission BUSAN = read("busan-invited-buyers.json");
    static final Mission ULSAN = read("ulsan-europe-2015.json");
    static final Mission IRELAND = read("enterprise-ireland-gulf.json");

    /**
     * Stops and industries add up. 1,242,000,000 won at the 37.8bn / 32.34M of the consultations are 106만 dollars (1,062,600); the
     * other way round 37.8bn won are 3,226만 (32,260,869.57), 8만 less than printed. One or both of two more memoranda may be among
     * the ten of Almaty.
     */
    @Test
    void namdong() {
        assertVerdicts(NAMDONG, """
            companies                 | RECORD       | MATCH   | 0
            companies                 | INDUSTRIES   | MATCH   | 0
            companies-beauty          | RECORD       | MATCH   | 0
            companies-machinery       | RECORD       | MATCH   | 0
            consultations             | RECORD       | MATCH   | 0
            consultations             | STOPS        | MATCH   | 0
            consultation-value        | RECORD       | MATCH   | 0
            consultation-value        | STOPS        | MATCH   | 0
            consultation-value        | IMPLIED_RATE | MATCH   | 80000
            contracts                 | RECORD       | MATCH   | 0
            contracts                 | STOPS        | MATCH   | 0
            contract-value            | RECORD       | MATCH   | 0
            contract-value            | STOPS        | MATCH   | 0
            contract-value            | IMPLIED_RATE | MATCH   | 0
            almaty-consultations      | RECORD       | MATCH   | 0
            almaty-consultation-value | RECORD       | MATCH   | 0
            almaty-contracts          | RECORD       | MATCH   | 0
            almaty-contract-value     | RECORD       | MATCH   | 0
            almaty-mous               | RECORD       | UNKNOWN | 0
            almaty-mou-value          | RECORD       | MATCH   | 0
            moscow-consultations      | RECORD       | MATCH   | 0
            moscow-consultation-value | RECORD       | MATCH   | 0
            moscow-prospect-value     | RECORD       | MATCH   | 0
            joint-bid-value           | RECORD       | MATCH   | 0
            won-consultations         | RECORD       | MATCH   | 0
            won-consultations         | STOPS        | MATCH   | 0
            won-consultations         | OTHER_SOURCE | MATCH   | 0
            won-consultation-value    | RECORD       | UNKNOWN | 0
            won-prospect-value        | RECORD       | UNKNOWN | 0
            won-contract-value        | RECORD       | UNKNOWN | 0""");
        assertThat(reconciliation(NAMDONG, "almaty-mous", Basis.RECORD).computed())
                .contains(new NumberRange(new BigDecimal("10"), Optional.of(new BigDecimal("12"))));
        assertThat(findings(NAMDONG)).isEmpty();
    }

    /**
     * The rate in the middle is that of the expected contracts, 38.2bn / 32.81M: 41.5bn won are 3,564만 dollars at it
     * (35,644,371.73), 7.5bn are 644만 (6,441,753.93). That more was signed and expected than talked of is no matter of sums.
     */
    @Test
    void chilgok() {
        assertVerdicts(CHILGOK, """
            consulted | RECORD       | MATCH | 0
            consulted | IMPLIED_RATE | MATCH | 0
            signed    | RECORD       | MATCH | 0
            signed    | IMPLIED_RATE | MATCH | 50000
            expected  | RECORD       | MATCH | 0
            expected  | IMPLIED_RATE | MATCH | 0""");
        assertThat(findings(CHILGOK)).isEmpty();
    }

    @Test
    void gumi() {
        assertVerdicts(read("gumi-russia-cis.json"), """
            held      | RECORD | MATCH | 0
            consulted | RECORD | MATCH | 0""");
    }

    /** 1,500,000 + 300,000 + 12,600 + 26,500 + 55,000 = 1,894,100; to units of 10,000 that is the 189만 printed. */
    @Test
    void jeonnam() {
        assertVerdicts(JEONNAM, """
            companies              | RECORD     | MATCH    | 0
            companies              | INDUSTRIES | MATCH    | 0
            companies-food         | RECORD     | MATCH    | 0
            companies-manufactures | RECORD     | MATCH    | 0
            held                   | RECORD     | MATCH    | 0
            consulted              | RECORD     | MATCH    | 0
            memoranda              | RECORD     | MATCH    | 0
            memoranda              | COMPANIES  | MATCH    | 0
            memoranda-value        | RECORD     | ROUNDING | -4100
            memoranda-value        | COMPANIES  | ROUNDING | -4100
            memoranda-a            | RECORD     | MATCH    | 0
            memoranda-a-value      | RECORD     | MATCH    | 0
            memoranda-a-each       | QUOTIENT   | MATCH    | 0
            memoranda-b            | RECORD     | MATCH    | 0
            memoranda-b-value      | RECORD     | MATCH    | 0
            memoranda-c            | RECORD     | MATCH    | 0
            memoranda-c-value      | RECORD     | MATCH    | 0
            memoranda-d            | RECORD     | MATCH    | 0
            memoranda-d-value      | RECORD     | MATCH    | 0
            memoranda-e            | RECORD     | MATCH    | 0
            memoranda-e-value      | RECORD     | MATCH    | 0""");
        assertThat(reconciliation(JEONNAM, "memoranda-value", Basis.RECORD).rounding())
                .contains(RoundingMode.HALF_UP);
        assertThat(findings(JEONNAM)).isEmpty();
    }

    /** 17,000,000 is at most 17,220,000, as "1700여만" says. */
    @Test
    void daeguGyeongbuk() {
        Mission mission = read("daegu-gyeongbuk-cis.json");
        assertVerdicts(mission, """
            headline        | RECORD       | MATCH | -220000
            headline        | OTHER_SOURCE | MATCH | -220000
            held            | RECORD       | MATCH | 0
            consulted       | RECORD       | MATCH | 0
            expected        | RECORD       | MATCH | 0
            memoranda       | RECORD       | MATCH | 0
            memoranda-value | RECORD       | MATCH | 0""");
        assertThat(findings(mission)).isEmpty();
    }

    /**
     * 1,946,000 + 1,764,000 = 3,710,000. At the rate in the middle, 3.5bn / 2.73M, Mexico's won are 198만4000 dollars (1,984,015.80)
     * and Ecuador's 80만2000 (801,535.80); 2,730,000 - 1,946,000 = 784,000 would fit the total, and the rate.
     */
    @Test
    void yongin() {
        assertVerdicts(YONGIN, """
            all              | RECORD       | OVER  | -980000
            all              | COUNTRIES    | OVER  | -980000
            all              | IMPLIED_RATE | MATCH | 0
            mexico-held      | RECORD       | MATCH | 0
            mexico-expected  | RECORD       | MATCH | 0
            mexico           | RECORD       | MATCH | 0
            mexico           | IMPLIED_RATE | MATCH | -38000
            ecuador-held     | RECORD       | MATCH | 0
            ecuador-expected | RECORD       | MATCH | 0
            ecuador          | RECORD       | MATCH | 0
            ecuador          | IMPLIED_RATE | GAP   | 962000""");
        assertThat(reconciliation(YONGIN, "ecuador", Basis.IMPLIED_RATE).fitting())
                .contains(Amounts.of("784000", "USD"));
        assertThat(findings(YONGIN))
                .containsExactlyInAnyOrder(
                        "PUBLISHED_DIFFERS_FROM_RECORD all",
                        "PUBLISHED_PARTS_DO_NOT_ADD_UP all",
                        "PUBLISHED_EQUIVALENT_DIFFERS ecuador");
    }

    /**
     * 276,000 x 118 is 68,000 above 32,500,000, where rounding explains 64,000 at most: half of 1,000 for each of 118 companies, and
     * half of 10,000. 68,000 / 118 = 576.27. Nobody recorded which buyers came.
     */
    @Test
    void busan() {
        assertVerdicts(BUSAN, """
            expected  | RECORD   | MATCH   | 0
            signed    | RECORD   | MATCH   | 0
            average   | QUOTIENT | GAP     | 576.27
            companies | RECORD   | MATCH   | 0
            buyers    | RECORD   | UNKNOWN | 0
            held      | RECORD   | MATCH   | 0""");
        assertThat(findings(BUSAN)).containsExactly("PUBLISHED_QUOTIENT_DIFFERS average");
    }

    /** 34 - 21 = 13 consultations are left for Prague, which has no figure of its own. */
    @Test
    void ulsan() {
        assertVerdicts(ULSAN, """
            expected              | RECORD   | MATCH        | 0
            expected              | STOPS    | MATCH        | 0
            average               | QUOTIENT | MATCH        | 0
            held                  | RECORD   | MATCH        | 0
            held                  | STOPS    | NOT_ITEMISED | 13
            warsaw-held           | RECORD   | MATCH        | 0
            warsaw-expected       | RECORD   | MATCH        | 0
            warsaw-expected-value | RECORD   | MATCH        | 0
            prague-expected       | RECORD   | MATCH        | 0
            prague-expected-value | RECORD   | MATCH        | 0""");
        assertThat(findings(ULSAN)).isEmpty();
    }

    /** 32 + 20 + 13 = 65, but the 20 are an announcement: 45 of contracts are recorded. */
    @Test
    void enterpriseIreland() {
        assertVerdicts(IRELAND, """
            all       | RECORD       | GAP   | 20000000
            all       | STATED_PARTS | MATCH | 0
            education | RECORD       | MATCH | 0""");
        assertThat(findings(IRELAND)).containsExactly("PUBLISHED_DIFFERS_FROM_RECORD all");
    }
}
