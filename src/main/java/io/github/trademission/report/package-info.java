/**
 * What an officer reads: {@link io.github.trademission.report.MissionReport} puts a mission's figures on one screen, in Korean
 * or English, with what is unknown and the ranges that follow from it.
 */
@NullMarked
package io.github.trademission.report;

import org.jspecify.annotations.NullMarked;
