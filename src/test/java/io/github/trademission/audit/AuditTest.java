package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.audit.Found.BUYER;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.RandomMissions;
import io.github.trademission.metrics.ChanceMissions;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole audits: of documents known to be careful, of missions of chance, and of large ones. */
class AuditTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    private static List<String> inRecord(Mission mission) {
        return Audit.of(mission).findings().stream()
                .filter(finding -> !finding.code().name().startsWith("PUBLISHED_"))
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    @Test
    void theReferenceMissionHasItsUnknownsNotedAndNothingElse() throws IOException {
        assertThat(inRecord(MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"))))
                .containsExactly(
                        "OVERLAP_UNKNOWN mous[1].overlaps[0]",
                        "OVERLAP_UNKNOWN mous[2].overlaps[0]",
                        "OVERLAP_UNKNOWN jointBids[0].overlaps[0]",
                        "COUNT_UNKNOWN prospects[0].count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "busan-invited-buyers",
                "daegu-gyeongbuk-cis",
                "enterprise-ireland-gulf",
                "gumi-russia-cis",
                "jeonnam-southeast-asia",
                "ulsan-europe-2015",
                "yongin-mexico-ecuador"
            })
    void publishedMissionsHaveOnlyUnknowns(String name) throws IOException {
        Mission mission = MissionJson.read(Path.of("src/test/resources/missions/" + name + ".json"));
        assertThat(inRecord(mission)).isNotEmpty().allMatch(found -> found.matches("(COUNT_UNKNOWN|UNDATED) .*"));
    }

    /** 32,810,000 expected and 6,490,000 signed are more than the 35,640,000 talked about, as its own remark wonders. */
    @Test
    void expectedAndSignedContractsBeyondTheConsultationsAreFound() throws IOException {
        Mission mission = MissionJson.read(Path.of("src/test/resources/missions/chilgok-north-america.json"));
        assertThat(inRecord(mission))
                .filteredOn(found -> !found.matches("(COUNT_UNKNOWN|UNDATED) .*"))
                .containsExactly("MORE_OUT_THAN_IN contracts[0]");
    }

    @Test
    void anyMissionIsAuditedTheSameWayTwiceMostSeriousFirst() {
        for (Mission mission : missionsOfChance()) {
            List<Finding> findings = Audit.of(mission, DAY).findings();
            List<String> told = findings.stream().map(Finding::toString).toList();
            assertThat(Audit.of(mission, DAY).findings())
                    .extracting(Finding::toString)
                    .isEqualTo(told);
            assertThat(told)
                    .doesNotHaveDuplicates()
                    .containsAll(Audit.of(mission).findings().stream()
                            .map(Finding::toString)
                            .toList());
            assertThat(findings)
                    .isSortedAccordingTo(Comparator.comparing(Finding::severity).reversed())
                    .allSatisfy(AuditTest::isReadable);
        }
    }

    private static List<Mission> missionsOfChance() {
        Set<ChanceMissions.With> everything = EnumSet.allOf(ChanceMissions.With.class);
        List<Mission> missions = new ArrayList<>(ChanceMissions.some(60, 60, everything));
        LongStream.range(0, 100).mapToObj(RandomMissions::of).forEach(missions::add);
        return missions;
    }

    private static void isReadable(Finding finding) {
        assertThat(finding.text(Locale.KOREAN)).isNotBlank().doesNotContainPattern("\\{[0-9]|Optional");
        assertThat(finding.text(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[0-9]|Optional");
        assertThat(finding.path()).isNotBlank();
    }

    /** The same deal a hundred thousand times: one group of everything that is grouped, and one batch of every link. */
    @Test
    void aHundredThousandRowsOfOneDealAreTold() {
        int rows = 100_000;
        Consultation origin =
                consultation("origin").count(rows).value(usd(1_000L * rows)).build();
        Contract one = contract("k")
                .addCompany(HANBIT)
                .buyer(BUYER)
                .value(usd(1_000))
                .date(PartialDate.parse("2019-10-24"))
                .addDerivedFrom("origin")
                .build();
        Mission mission = Found.mission()
                .addConsultation(origin)
                .contracts(Stream.iterate(0, i -> i + 1)
                        .limit(rows)
                        .map(i -> one.withId("k" + i))
                        .toList())
                .build();

        assertThat(Audit.of(mission).findings())
                .hasSize(rows - 1)
                .allMatch(finding -> finding.code() == FindingCode.DEAL_TWICE);
    }

    @Test
    void nothingIsAuditedAsOfNoDay() {
        Mission mission = Found.mission().build();
        assertThatNullPointerException().isThrownBy(() -> Audit.of(null)).withMessage("mission");
        assertThatNullPointerException()
                .isThrownBy(() -> Audit.of(mission, null))
                .withMessage("day");
    }
}
