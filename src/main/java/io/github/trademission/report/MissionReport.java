package io.github.trademission.report;

import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import java.util.Locale;
import java.util.Objects;

/**
 * The figures of one mission on one screen: who, when and where; the results of each stop by kind; ratios; each deal once at
 * its furthest stage; and what is unknown, with the ranges that follow and their reasons. Immutable and thread-safe.
 */
public final class MissionReport {
    private final Mission mission;
    private final Results results;

    private MissionReport(Mission mission) {
        this.mission = mission;
        this.results = Results.of(mission);
    }

    /**
     * The report of a mission.
     *
     * @param mission the mission
     * @return its report
     */
    public static MissionReport of(Mission mission) {
        return new MissionReport(Objects.requireNonNull(mission, "mission"));
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     */
    public String text(Locale locale) {
        Terms terms = new Terms(locale);
        String text = new Heading(terms, mission).text();
        if (results.rows().isEmpty()) {
            return text + "\n" + terms.of("noResults") + "\n" + publishedFigures(terms);
        }
        return text
                + "\n"
                + new StopTable(terms, results).text()
                + "\n"
                + new RatioLines(terms, results).text()
                + "\n"
                + new NetLines(terms, results.pipeline()).text()
                + "\n"
                + new UnknownLines(terms, results).text();
    }

    private String publishedFigures(Terms terms) {
        int figures = mission.publishedFigures().size();
        return figures == 0 ? "" : terms.of("publishedOnly", figures) + "\n";
    }
}
