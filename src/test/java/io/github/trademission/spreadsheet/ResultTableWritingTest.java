package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.RandomMissions;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Sharing;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result table has the sums of what it can hold, and says what it lacks. */
class ResultTableWritingTest {
    private static final int MISSIONS = 300;

    @TempDir
    private Path folder;

    private static Mission bare(Mission mission) {
        return mission.withContracts(List.of())
                .withJointBids(List.of())
                .withMous(List.of())
                .withProspects(List.of())
                .withConsultations(List.of());
    }

    private static Consultation.Builder talk(String id) {
        return talk(id, Tables.HANBIT);
    }

    private static Consultation.Builder talk(String id, Company... companies) {
        return Consultation.builder().id(id).companies(List.of(companies)).stop(Tables.ALMATY);
    }

    private List<String> written(Mission mission, List<CsvOmission> omissions) throws IOException {
        Path file = folder.resolve("table.csv");
        omissions.addAll(MissionCsv.write(mission, file, Locale.KOREAN, CsvTable.RESULTS));
        return Files.readString(file).substring(1).lines().toList();
    }

    @Test
    void hasARowForEachCompanyAndStopAndATotal() throws IOException {
        Mission mission = bare(Tables.MISSION)
                .withConsultations(
                        talk("a").count(2).value(Amounts.of("100.50", "USD")).build(),
                        talk("b").value(Amounts.of("9.50", "USD")).build(),
                        Consultation.builder().id("c").count(7).build())
                .withContracts(Contract.builder()
                        .id("d")
                        .companies(List.of(Tables.HANBIT))
                        .stop(Tables.ALMATY)
                        .countUnknown()
                        .value(Amounts.of("80", "USD"))
                        .build());
        List<CsvOmission> omissions = new ArrayList<>();
        assertThat(written(mission, omissions))
                .containsExactly(
                        "참가기업,방문지,상담건수,상담액(USD),계약건수,계약액(USD)",
                        "㈜한빛정밀,알마티,3,110.00,미상,80.00",
                        "미상,미상,7,미상,,",
                        "합계,,10,110.00,,80.00");
        // Read again, the contract comes out of the consultations of its row; nothing said so.
        assertThat(omissions).containsExactly(new CsvOmission("d", "derivedFrom"));
    }

    @Test
    void hasARowAndATotalForEachCurrency() throws IOException {
        Mission mission = bare(Tables.MISSION)
                .withConsultations(
                        talk("a").value(Amounts.of("100", "USD")).build(),
                        talk("b").value(Amounts.of("5000", "KRW")).build());
        List<CsvOmission> omissions = new ArrayList<>();
        assertThat(written(mission, omissions))
                .containsExactly(
                        "참가기업,방문지,통화,상담건수,상담액",
                        "㈜한빛정밀,알마티,USD,1,100.00",
                        "㈜한빛정밀,알마티,KRW,1,5000",
                        "합계,,KRW,2,5000",
                        "합계,,USD,,100.00");
        assertThat(omissions).isEmpty();
        CsvImport read = MissionCsv.read(folder.resolve("table.csv"), bare(mission));
        assertThat(read.totalLines()).containsExactly(4L, 5L);
        assertThat(sums(read.outcomes())).isEqualTo(sums(mission.outcomes()));
    }

    @Test
    void tellsWhatItLeavesOut() throws IOException {
        Company[] both = {Tables.HANBIT, Tables.DAON};
        Mission mission = bare(Tables.MISSION)
                .withConsultations(
                        talk("shared", both).build(),
                        talk("split", both).sharing(Sharing.equally()).build(),
                        talk("dead").status(OutcomeStatus.CANCELLED).build(),
                        talk("none")
                                .countUnknown()
                                .value(Amounts.of("0", "USD"))
                                .build(),
                        talk("many").count(1_000_000_000).build())
                .withMous(
                        Mou.builder().id("batch").count(9).build(),
                        Mou.builder()
                                .id("inside")
                                .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                                .build(),
                        Mou.builder()
                                .id("beside")
                                .addOverlap(new Overlap("batch", Overlap.Relation.ADDITIONAL))
                                .build())
                .withJointBids(JointBid.builder()
                        .id("bid")
                        .companies(List.of(both))
                        .lead(Tables.DAON)
                        .build());
        List<CsvOmission> omissions = new ArrayList<>();
        assertThat(written(mission, omissions))
                .containsExactly(
                        "참가기업,방문지,상담건수,상담액,MOU건수,MOU액", "㈜한빛정밀; 다온테크,알마티,1,미상,,", "미상,미상,,,10,미상", "합계,,1,,10,");
        assertThat(omissions)
                .containsExactly(
                        new CsvOmission("split", "sharing"),
                        new CsvOmission("dead", "status"),
                        new CsvOmission("none", "count"),
                        new CsvOmission("many", "count"),
                        new CsvOmission("inside", "overlaps"),
                        new CsvOmission("bid", "kind"));
    }

    @Test
    void aCompanyCalledTotalIsNoTotal() throws IOException {
        Company total = Company.of("t", "합계");
        Mission mission = bare(Tables.MISSION)
                .withOtherCompanies(total)
                .withConsultations(talk("a", total).build());
        assertThat(written(mission, new ArrayList<>())).contains("'합계,알마티,1,미상", "합계,,1,");
        CsvImport read = MissionCsv.read(folder.resolve("table.csv"), bare(mission));
        assertThat(read.outcomes()).hasSize(1);
        assertThat(read.outcomes().get(0).companies()).containsExactly(total);
    }

    /** What is known, and whether something is not, by companies, stop, kind and currency. */
    private static Map<String, BigDecimal> sums(List<? extends Outcome> rows) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Outcome row : rows) {
            String key = row.companies().stream().map(Company::id).collect(Collectors.joining("+")) + "/"
                    + row.stop().map(stop -> stop.id()) + "/" + row.kind() + "/"
                    + (row instanceof Contract contract ? contract.signing() : "") + "/";
            if (row.count().isPresent()) {
                sums.merge(key + "deals", BigDecimal.valueOf(row.count().getAsInt()), BigDecimal::add);
            } else {
                sums.put(key + "unknown deals", BigDecimal.ONE);
            }
            if (row.currentValue().isPresent()) {
                Money value = row.currentValue().get();
                sums.merge(key + value.getCurrency(), value.getNumberStripped().setScale(5), BigDecimal::add);
            } else {
                sums.put(key + "undisclosed", BigDecimal.ONE);
            }
        }
        return sums;
    }

    private static boolean canBeHeld(Outcome row) {
        boolean split = row.companies().size() > 1 && row.sharing().rule() != Sharing.Rule.UNALLOCATED;
        boolean inside = row.overlaps().stream().anyMatch(o -> o.relation() != Overlap.Relation.ADDITIONAL);
        boolean nothing = row.count().isEmpty()
                && row.currentValue().filter(Money::isZero).isPresent();
        return row.kind() != OutcomeKind.JOINT_BID && row.status().isLive() && !split && !inside && !nothing;
    }

    @Test
    void givesTheSameSumsForRandomMissions() throws IOException {
        int held = 0;
        for (long seed = 0; seed < MISSIONS; seed++) {
            Mission mission = RandomMissions.of(seed);
            boolean text = seed % 3 != 0;
            Path file = folder.resolve(text ? "table.csv" : "table.xlsx");
            Locale language = seed % 2 == 0 ? Locale.KOREAN : Locale.ENGLISH;
            List<CsvOmission> omissions = text
                    ? MissionCsv.write(mission, file, language, CsvTable.RESULTS)
                    : MissionExcel.write(mission, file, language, CsvTable.RESULTS);
            CsvImport read = text ? MissionCsv.read(file, bare(mission)) : MissionExcel.read(file, bare(mission));
            List<Outcome> expected = mission.outcomes().stream()
                    .filter(ResultTableWritingTest::canBeHeld)
                    .toList();
            held += expected.size();
            assertThat(sums(read.outcomes())).as("seed %d", seed).isEqualTo(sums(expected));
            assertThat(read.addedCompanies()).isEmpty();
            assertThat(read.notices()).isEmpty();
            assertThat(read.totalLines()).isNotEmpty();
            assertThat(omissions.stream().map(CsvOmission::row))
                    .containsAll(mission.outcomes().stream()
                            .filter(row -> !canBeHeld(row))
                            .map(Outcome::id)
                            .toList());
        }
        assertThat(held).isGreaterThan(MISSIONS);
    }
}
