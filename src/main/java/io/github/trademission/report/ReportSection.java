package io.github.trademission.report;

import static io.github.trademission.report.Audience.PEOPLE;
import static io.github.trademission.report.Audience.PROGRAMS;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The parts of a {@link ResultsReport}. Which of them an audience is shown, when and in what order, is one list here. */
public enum ReportSection {
    /** Who travelled, when and where; of several missions how many. */
    MISSIONS("missions"),
    /** That there are no results, and which figures were published nevertheless. */
    NO_RESULTS("noResults"),
    /** The results of each kind, in all. */
    RESULTS("results"),
    /** The results by stop. */
    STOPS("stops"),
    /** The results by mission. */
    BY_MISSION("byMission"),
    /** The results by company. */
    COMPANIES("companies"),
    /** The results by the one or two dimensions asked for. */
    BY("by"),
    /** The amounts in the currency asked for. */
    CONVERTED("converted"),
    /** The deals of several kinds together: {@link ReportFigures#together}. */
    TOGETHER("together"),
    /** Each deal at its furthest stage: {@link ReportFigures#pipeline}. */
    PIPELINE("pipeline"),
    /** Ratios and averages: {@link ReportFigures#ratios}. */
    RATIOS("ratios"),
    /** What nobody recorded, and the ranges that follow from it. */
    UNKNOWNS("unknowns");

    private static final List<Place> PLACES = List.of(
            new Place(MISSIONS, PEOPLE, report -> true),
            new Place(MISSIONS, PROGRAMS, report -> true),
            new Place(NO_RESULTS, PEOPLE, report -> !hasResults(report)),
            new Place(RESULTS, PROGRAMS, report -> true),
            new Place(STOPS, PEOPLE, report -> hasResults(report) && isPlain(report) && isOfOneMission(report)),
            new Place(STOPS, PROGRAMS, report -> true),
            new Place(BY_MISSION, PEOPLE, report -> hasResults(report) && isPlain(report) && !isOfOneMission(report)),
            new Place(COMPANIES, PROGRAMS, report -> true),
            new Place(BY, PEOPLE, report -> hasResults(report) && !isPlain(report)),
            new Place(BY, PROGRAMS, report -> !isPlain(report)),
            new Place(CONVERTED, PEOPLE, report -> hasResults(report) && isConverted(report)),
            new Place(CONVERTED, PROGRAMS, ReportSection::isConverted),
            new Place(TOGETHER, PROGRAMS, report -> true),
            new Place(PIPELINE, PROGRAMS, report -> true),
            new Place(RATIOS, PEOPLE, ReportSection::hasResults),
            new Place(RATIOS, PROGRAMS, report -> true),
            new Place(PIPELINE, PEOPLE, ReportSection::hasResults),
            new Place(UNKNOWNS, PEOPLE, ReportSection::hasResults));

    private final String key;

    ReportSection(String key) {
        this.key = key;
    }

    /**
     * The sections of a report that an audience is shown.
     *
     * @param report what the report is about
     * @param audience the audience
     * @return the sections, in their order
     */
    public static List<ReportSection> of(ReportSubject report, Audience audience) {
        return PLACES.stream()
                .filter(place ->
                        place.audience() == audience && place.condition().test(report))
                .map(Place::section)
                .toList();
    }

    /**
     * {@return its name among programs, such as {@code stops}; it is stable}
     */
    public String key() {
        return key;
    }

    /** What the sections that an audience may be shown ask of missions, beside the {@link ReportFigures}. */
    static List<MissionMeasure<?>> measures(Audience audience, List<Dimension<?>> dimensions, boolean isConverted) {
        ReportSubject any = new ReportSubject(Results.of(), dimensions, Optional.empty());
        List<MissionMeasure<?>> measures = new ArrayList<>(
                List.of(MissionMeasure.summary(), MissionMeasure.missionCount(), MissionMeasure.onlyMission()));
        PLACES.stream()
                .filter(place -> place.audience() == audience)
                .flatMap(place -> place.section().measures(audience, any))
                .forEach(measures::add);
        if (isConverted) {
            measures.add(ConvertedSummary.measure());
        }
        return measures;
    }

    private Stream<MissionMeasure<?>> measures(Audience audience, ReportSubject report) {
        return switch (this) {
            case MISSIONS -> audience == PROGRAMS ? Stream.of(MissionMeasure.missions()) : Stream.of();
            case NO_RESULTS -> Stream.of(ReportText.PUBLISHED_FIGURES);
            // People are shown the stops of one mission only.
            case STOPS -> audience == PROGRAMS ? Stream.of(MissionMeasure.by(Dimension.STOP)) : Stream.of();
            case BY_MISSION -> isPlain(report) ? Stream.of(MissionMeasure.by(Dimension.MISSION)) : Stream.of();
            case COMPANIES -> Stream.of(MissionMeasure.by(Dimension.COMPANY));
            case BY -> report.by().stream();
            case UNKNOWNS -> UnknownLines.measures().stream();
            // Of the figures, or asked for with the conversion.
            case RESULTS, CONVERTED, TOGETHER, PIPELINE, RATIOS -> Stream.of();
        };
    }

    private static boolean hasResults(ReportSubject report) {
        return !report.missions().get(MissionMeasure.summary()).kinds().isEmpty();
    }

    private static boolean isPlain(ReportSubject report) {
        return report.dimensions().isEmpty();
    }

    private static boolean isOfOneMission(ReportSubject report) {
        return report.missions().get(MissionMeasure.missionCount()) == 1;
    }

    private static boolean isConverted(ReportSubject report) {
        return report.conversion().isPresent();
    }

    /** Where an audience is shown a section, and of which reports. */
    private record Place(ReportSection section, Audience audience, Predicate<ReportSubject> condition) {}
}
