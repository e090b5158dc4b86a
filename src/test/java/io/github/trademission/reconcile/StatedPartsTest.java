package io.github.trademission.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that a report adds up without telling which share of the whole each speaks of, and percentages of unlike wholes. */
class StatedPartsTest {
    private static final PublishedFigure TOTAL =
            contracts("all", 10).addPart("fairs").addPart("journeys").build();
    private static final PublishedFigure FAIRS = contracts("fairs", 6).build();
    private static final PublishedFigure JOURNEYS = contracts("journeys", 4).build();

    private static PublishedFigure.Builder contracts(String id, int count) {
        PublishedFigure.Builder figure = PublishedFigure.builder();
        figure.id(id).subject(FigureSubject.CONTRACT).count(count);
        return figure;
    }

    private static PublishedFigure percentage(String id, String percentage, Quotient... quotient) {
        PublishedFigure.Builder figure = PublishedFigure.builder();
        figure.id(id)
                .subject(FigureSubject.CONTRACT)
                .statistic(FigureStatistic.PERCENTAGE)
                .percentage(new BigDecimal(percentage));
        List.of(quotient).forEach(figure::quotient);
        return figure.build();
    }

    private static List<String> verdicts(PublishedFigure... figures) {
        Mission mission = Mission.builder()
                .id("mission")
                .name("사절단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("주최")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .addContract(Contract.builder().id("contracts").count(10).build())
                .addPublishedFigures(figures)
                .build();
        return Reconciler.of(mission).reconciliations().stream()
                .map(one -> one.figure().id() + " " + one.basis() + " " + one.verdict())
                .toList();
    }

    @Test
    void sharesOfTheWholeAreNeitherTheWholeNorTheRecord() {
        assertThat(verdicts(TOTAL, FAIRS, JOURNEYS)).containsExactly("all RECORD MATCH", "all STATED_PARTS MATCH");
        assertThat(verdicts(FAIRS, JOURNEYS, TOTAL)).containsExactly("all RECORD MATCH", "all STATED_PARTS MATCH");
    }

    @Test
    void aShareIsAddedUpFromItsOwnParts() {
        PublishedFigure fairs = contracts("fairs", 6).addPart("spring").build();
        assertThat(verdicts(TOTAL, fairs, JOURNEYS, contracts("spring", 5).build()))
                .containsExactly("all RECORD MATCH", "all STATED_PARTS MATCH", "fairs STATED_PARTS GAP");
    }

    @Test
    void percentagesAreTheSameFigureIfTheyAreOfTheSameTwo() {
        Quotient quotient = new Quotient("fairs", "all");
        assertThat(verdicts(TOTAL, FAIRS, JOURNEYS, percentage("rate", "60"), percentage("other", "40")))
                .noneMatch(verdict -> verdict.contains("OTHER_SOURCE"));
        assertThat(verdicts(
                        TOTAL,
                        FAIRS,
                        JOURNEYS,
                        percentage("rate", "60", quotient),
                        percentage("other", "40", quotient)))
                .contains("rate QUOTIENT MATCH", "other QUOTIENT OVER", "other OTHER_SOURCE OVER");
    }
}
