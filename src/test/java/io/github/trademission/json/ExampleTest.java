package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.TripLength;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The example that is shipped states every fact of the report that it stands for. */
class ExampleTest {
    private final Mission mission = read();

    @Test
    void whoWentWhereAndWhen() {
        assertThat(mission.organisations(OrganisationRole.HOST))
                .extracting(part -> part.name())
                .containsExactly("인천광역시 남동구");
        assertThat(mission.organisations(OrganisationRole.ORGANISER)).hasSize(1);
        assertThat(mission.period()).contains(DateRange.parse("2019-10-21?/2019-10-26?"));
        assertThat(mission.statedLength()).contains(new TripLength(4, 6));
        assertThat(mission.stops()).extracting(stop -> stop.country().code()).containsExactly("KZ", "RU");
        assertThat(mission.delegation().statedSize()).hasValue(18);
        assertThat(mission.delegation().industrySizes())
                .extracting(IndustrySize::companies)
                .containsExactly(5, 13);
        assertThat(mission.delegation().companies())
                .hasSize(4)
                .allMatch(company -> company.industry().isEmpty());
        assertThat(mission.delegation().head()).isPresent();
        assertThat(mission.otherCompanies()).extracting(Company::englishName).containsExactly(Optional.of("Tera Eco"));
        assertThat(mission.visits()).hasSize(4);
        assertThat(mission.exhibitions()).hasSize(1);
        assertThat(mission.exhibitions().get(0).statedExhibitors()).hasValue(6);
        assertThat(mission.programmes()).hasSize(3);
    }

    @Test
    void whatCameOfIt() {
        assertThat(mission.consultations())
                .extracting(Consultation::count, Consultation::value)
                .containsExactly(
                        tuple(OptionalInt.of(128), Optional.of(Amounts.of("18410000", "USD"))),
                        tuple(OptionalInt.of(77), Optional.of(Amounts.of("13930000", "USD"))));
        Prospect prospect = mission.prospects().get(0);
        assertThat(prospect.count()).isEmpty();
        assertThat(prospect.value()).contains(Amounts.of("12550000", "USD"));
        assertThat(mission.mous())
                .extracting(Mou::count)
                .containsExactly(OptionalInt.of(10), OptionalInt.of(1), OptionalInt.of(1));
        assertThat(mission.mous())
                .extracting(Mou::value)
                .containsExactly(Optional.of(Amounts.of("15750000", "USD")), Optional.empty(), Optional.empty());
        Overlap unknown = new Overlap("mous-almaty", Overlap.Relation.UNKNOWN);
        assertThat(mission.mous().get(1).overlaps()).containsExactly(unknown);
        assertThat(mission.mous().get(2).overlaps()).containsExactly(unknown);
        JointBid bid = mission.jointBids().get(0);
        assertThat(bid.value()).contains(Amounts.of("5250000", "USD"));
        assertThat(bid.lead().englishName()).contains("Im Industry");
        assertThat(bid.sharing()).isEqualTo(Sharing.unallocated());
        assertThat(bid.overlaps()).containsExactly(unknown);
        Contract contract = mission.contracts().get(0);
        assertThat(contract.count()).hasValue(6);
        assertThat(contract.value()).contains(Amounts.of("1060000", "USD"));
        assertThat(contract.signing()).contains(Signing.ON_SITE);
        assertThat(contract.derivedFrom()).containsExactly("consultations-almaty");
        assertThat(mission.outcomes()).extracting(Outcome::date).containsOnly(Optional.empty());
    }

    @Test
    void whatWasPrinted() {
        assertThat(amounts("USD"))
                .containsExactlyInAnyOrder(
                        "USD 32340000.00",
                        "USD 18410000.00",
                        "USD 13930000.00",
                        "USD 1060000.00",
                        "USD 1060000.00",
                        "USD 15750000.00",
                        "USD 12550000.00",
                        "USD 5250000.00");
        assertThat(amounts("KRW")).containsExactlyInAnyOrder("KRW 37800000000", "KRW 32700000000", "KRW 1242000000");
        assertThat(mission.publishedFigures())
                .filteredOn(figure -> figure.subject() == FigureSubject.COMPANY)
                .extracting(PublishedFigure::count)
                .containsExactly(OptionalInt.of(18), OptionalInt.of(5), OptionalInt.of(13));
        assertThat(mission.publishedFigures())
                .allMatch(figure -> figure.source().isPresent());
        assertThat(mission.publishedFigures()).allMatch(figure -> figure.text().isPresent());
    }

    @Test
    void theExampleOfTheDocumentationReads() throws IOException {
        String page = Files.readString(Path.of("docs/json.md"));
        int start = page.indexOf("```json\n") + 8;
        Mission small = MissionJson.read(page.substring(start, page.indexOf("```", start)));
        assertThat(small.contracts().get(0).sharing()).isEqualTo(Sharing.byWeights(2, 1));
    }

    private List<String> amounts(String currency) {
        return mission.publishedFigures().stream()
                .flatMap(figure -> figure.amount().stream())
                .map(Amounts::text)
                .filter(amount -> amount.startsWith(currency))
                .toList();
    }

    private static Mission read() {
        try {
            return MissionJson.read(RoundTripTest.EXAMPLE);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
