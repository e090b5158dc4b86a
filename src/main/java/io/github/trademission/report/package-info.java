/**
 * What an officer reads: {@link io.github.trademission.report.ResultsReport} puts the figures of missions on one screen, in Korean
 * or English, with what is unknown and the ranges that follow from it; {@link io.github.trademission.report.ComparisonReport}
 * sets two sets of results beside each other; {@link io.github.trademission.report.AuditReport} tells what is odd in missions, and
 * the verdicts on their published figures.
 */
@NullMarked
package io.github.trademission.report;

import org.jspecify.annotations.NullMarked;
