package io.github.trademission.bench.growth;

import io.github.trademission.bench.GeneratedMissions;
import io.github.trademission.bench.aggregation.LinkedMissions;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What is measured as it grows. */
final class Records {
    private static final int LINKED = 25;
    private static final int MOST_COMPANIES = 200;
    private static final List<FigureSubject> SUBJECTS =
            List.of(FigureSubject.CONSULTATION, FigureSubject.PROSPECT, FigureSubject.MOU, FigureSubject.CONTRACT);

    private Records() {}

    /** Missions of a thousand rows. */
    static List<Mission> rows(int rows) {
        return LinkedMissions.of(new LinkedMissions.Size(rows / 1000, 1000, 50, 5000, LINKED));
    }

    /** Missions of twenty rows. */
    static List<Mission> missions(int missions) {
        return LinkedMissions.of(new LinkedMissions.Size(missions, 20, 5, 1000, LINKED));
    }

    /** A hundred thousand rows. */
    static List<Mission> companies(int companies) {
        return LinkedMissions.of(
                new LinkedMissions.Size(100, 1000, Math.min(companies, MOST_COMPANIES), companies, LINKED));
    }

    /** Memoranda that are perhaps inside one batch, which has room for all. */
    static List<Mission> star(int rows) {
        return memoranda(rows, number -> number == 0 ? List.of() : List.of(perhapsIn(0)));
    }

    /** Memoranda each of which is perhaps inside the next. */
    static List<Mission> chain(int rows) {
        return memoranda(rows, number -> number == rows - 1 ? List.of() : List.of(perhapsIn(number + 1)));
    }

    private static Overlap perhapsIn(int number) {
        return new Overlap("r" + number, Overlap.Relation.UNKNOWN);
    }

    private static List<Mission> memoranda(int rows, IntFunction<List<Overlap>> overlaps) {
        List<Company> companies = IntStream.range(0, Math.min(1000, rows))
                .mapToObj(number -> Company.of("c" + number, "주식회사 " + number))
                .toList();
        boolean isStar = !overlaps.apply(rows - 1).isEmpty();
        return List.of(Mission.builder()
                .id("m")
                .name("무역사절단")
                .addOrganisation(GeneratedMissions.HOST)
                .delegation(Delegation.builder().companies(companies).build())
                .mous(IntStream.range(0, rows)
                        .mapToObj(number -> Mou.builder()
                                .id("r" + number)
                                .count(isStar && number == 0 ? rows : 1)
                                .value(Amounts.of(isStar && number == 0 ? 1000L * rows : 1000, "USD"))
                                .companies(List.of(companies.get(number % companies.size())))
                                .overlaps(overlaps.apply(number))
                                .build())
                        .toList())
                .build());
    }

    /** One mission with published figures, each of a kind and a stop, most of a company besides. */
    static Mission published(int rows, int figures) {
        Mission mission = LinkedMissions.of(new LinkedMissions.Size(1, rows, 50, 50, LINKED))
                .get(0);
        List<Company> companies = mission.delegation().companies();
        return mission.withPublishedFigures(IntStream.range(0, figures)
                .mapToObj(number -> {
                    PublishedFigure.Builder figure = PublishedFigure.builder()
                            .id("f" + number)
                            .subject(SUBJECTS.get(number % SUBJECTS.size()))
                            .stop(mission.stops()
                                    .get(number / 4 % mission.stops().size()));
                    if (number >= 32) {
                        figure.addCompany(companies.get(number / 32 % companies.size()));
                    }
                    return number % 2 == 0
                            ? figure.count(rows / figures).build()
                            : figure.amount(Amounts.of(1_000_000, "USD"))
                                    .printedUnit(BigDecimal.valueOf(10_000))
                                    .build();
                })
                .toList());
    }
}
