package io.github.trademission.reconcile;

import io.github.trademission.model.Country;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Missions that are told by their published figures. */
public final class Published {
    public static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Published() {}

    public static Stop stop(String id) {
        return Stop.builder().id(id).country(Country.of("KZ")).build();
    }

    public static List<Stop> stops(int number) {
        return IntStream.range(0, number).mapToObj(i -> stop("s" + i)).toList();
    }

    public static Mission.Builder mission() {
        return Mission.builder()
                .id("m")
                .name("무역사절단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build());
    }

    /** An amount of consultations in dollars. */
    public static PublishedFigure.Builder dollars(String id, String amount) {
        return PublishedFigure.builder()
                .id(id)
                .subject(FigureSubject.CONSULTATION)
                .amount(Amounts.of(amount, "USD"));
    }

    /** An amount of consultations in units of 10,000 dollars (만 달러). */
    public static PublishedFigure.Builder tenThousands(String id, long amount) {
        return dollars(id, Long.toString(amount * 10_000)).printedUnit(TEN_THOUSAND);
    }

    public static PublishedFigure.Builder number(String id, FigureSubject subject, int count) {
        return PublishedFigure.builder().id(id).subject(subject).count(count);
    }

    public static PublishedFigure.Builder statistic(String id, FigureStatistic statistic, long tenThousands) {
        return tenThousands(id, tenThousands).statistic(statistic);
    }

    /** The only reconciliation of a figure on a basis. */
    public static Reconciliation of(Mission mission, String figure, Basis basis) {
        List<Reconciliation> found = Reconciler.of(mission).reconciliations().stream()
                .filter(one -> one.figure().id().equals(figure) && one.basis() == basis)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " reconciliations of " + figure + " by " + basis);
        }
        return found.get(0);
    }
}
