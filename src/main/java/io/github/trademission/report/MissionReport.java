package io.github.trademission.report;

import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of one mission on one screen: who, when and where; the results of each stop by kind; ratios; each deal once at
 * its furthest stage; and what is unknown, with the ranges that follow and their reasons. Immutable and thread-safe.
 */
public final class MissionReport {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\n]]");

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
        String heading = new Heading(terms, mission).text();
        if (results.rows().isEmpty()) {
            return printable(heading + "\n" + terms.of("noResults") + "\n" + publishedFigures(terms));
        }
        return printable(Stream.of(
                        heading,
                        new StopTable(terms, results).text(),
                        new RatioLines(terms, results).text(),
                        new NetLines(terms, results.pipeline()).text(),
                        new UnknownLines(terms, results).text())
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** Names may hold control characters, which would command a terminal. */
    private static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private String publishedFigures(Terms terms) {
        int figures = mission.publishedFigures().size();
        return figures == 0 ? "" : terms.of("publishedOnly", figures) + "\n";
    }
}
