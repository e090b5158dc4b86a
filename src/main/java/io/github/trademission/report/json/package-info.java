/**
 * Reports for programs: {@link io.github.trademission.report.json.ReportJson} writes the figures of missions,
 * {@link io.github.trademission.report.json.CheckJson} their audits and
 * {@link io.github.trademission.report.json.ComparisonJson} how figures moved, each as a JSON document. What is in a report is
 * chosen in {@link io.github.trademission.report}, for text and JSON alike. It needs the library that {@code json} needs.
 */
@NullMarked
package io.github.trademission.report.json;

import org.jspecify.annotations.NullMarked;
