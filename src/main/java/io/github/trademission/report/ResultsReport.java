package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.MissionSums;
import io.github.trademission.money.rate.Conversion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one or more missions on one screen: who, when and where; the results by kind for each stop (of one mission), for
 * each mission (of several), or for the keys asked for; ratios; each deal once at its furthest stage; the amounts in one
 * currency, if asked for; and what is unknown, with the ranges that follow and their reasons. Immutable and thread-safe.
 *
 * <pre>{@code
 * ResultsReport.of(Results.of(mission)).text(Locale.KOREAN)
 * }</pre>
 */
public final class ResultsReport {
    private final ReportSubject subject;

    private ResultsReport(ReportSubject subject) {
        this.subject = subject;
    }

    /**
     * The report of some missions.
     *
     * @param missions their results, or {@link #sums sums} of what a report shows
     * @return their report
     */
    public static ResultsReport of(MissionMeasure.Source missions) {
        return new ResultsReport(new ReportSubject(missions, List.of(), Optional.empty()));
    }

    /**
     * Sums of what a report shows, to add missions to that are not kept.
     *
     * @param audience who is shown the report: a {@link ReportFormat} tells
     * @param dimensions the one or two dimensions asked for; empty if the usual ones do
     * @param isConverted whether amounts in one currency are asked for
     * @return sums of no missions
     * @throws InvalidValueException if there are more than two dimensions
     */
    public static MissionSums sums(Audience audience, List<Dimension<?>> dimensions, boolean isConverted) {
        Set<MissionMeasure<?>> measures = new LinkedHashSet<>(ReportFigures.measures(audience));
        measures.addAll(ReportSection.measures(audience, dimensions, isConverted));
        return MissionSums.empty(measures);
    }

    /**
     * The same report with its results by other keys.
     *
     * @param dimensions one dimension, or two for a cross table
     * @return the report
     * @throws InvalidValueException if there are more than two dimensions
     */
    public ResultsReport by(List<Dimension<?>> dimensions) {
        return new ResultsReport(new ReportSubject(subject.missions(), dimensions, subject.conversion()));
    }

    /**
     * The same report with the amounts in one currency, too.
     *
     * @param conversion the currency, the rates and their days
     * @return the report
     */
    public ResultsReport in(Conversion conversion) {
        return new ResultsReport(new ReportSubject(subject.missions(), subject.dimensions(), Optional.of(conversion)));
    }

    /**
     * {@return what it is about}
     */
    public ReportSubject subject() {
        return subject;
    }

    /**
     * The report as plain text.
     *
     * @param locale the readers' locale: English for English readers, else Korean
     * @return lines that end with a newline
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing for the conversion
     */
    public String text(Locale locale) {
        return new ReportText(subject, locale).text();
    }

    /**
     * {@return what it is a report of, for logs and tests}
     */
    @Override
    public String toString() {
        return "ResultsReport[of=" + subject.missions() + ", by=" + subject.dimensions() + "]";
    }
}
