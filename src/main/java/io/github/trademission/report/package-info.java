/**
 * What an officer reads: {@link io.github.trademission.report.ResultsReport} puts the figures of missions on one screen, in Korean
 * or English, with what is unknown and the ranges that follow from it; {@link io.github.trademission.report.ComparisonReport}
 * sets two sets of results beside each other; {@link io.github.trademission.report.AuditReport} tells what is odd in missions, and
 * the verdicts on their published figures.
 *
 * <p>What is in a report is decided once for all its forms: its sections in {@link io.github.trademission.report.ReportSection},
 * its figures in {@link io.github.trademission.report.ReportFigures}. A form, such as
 * {@link io.github.trademission.report.TextFormat}, is a {@link io.github.trademission.report.ReportFormat}; the one for programs
 * is in {@code report.json}. Nothing here needs a library for that.
 */
@NullMarked
package io.github.trademission.report;

import org.jspecify.annotations.NullMarked;
