/**
 * Tables as spreadsheets keep them, at the edge. Start from {@link io.github.trademission.csv.MissionCsv}: it reads consultation
 * logs and result tables into a {@link io.github.trademission.model.Mission} and writes them;
 * {@link io.github.trademission.csv.MissionExcel} does the same with workbooks. {@link io.github.trademission.csv.RateCsv} reads
 * exchange rates into a {@link io.github.trademission.money.RateTable}, from which a
 * {@link io.github.trademission.money.Conversion} takes them.
 *
 * <p>Each file begins with a header; its columns may stand in any order. Whatever is wrong is noted as a
 * {@link io.github.trademission.csv.CsvProblem} and the rest is read on, so that one
 * {@link io.github.trademission.csv.InvalidCsvException} tells all of it; nothing is returned unless nothing is wrong.
 *
 * <p>This package needs FastCSV ({@code de.siegmar:fastcsv}), and for workbooks fastexcel ({@code org.dhatim:fastexcel} and
 * {@code org.dhatim:fastexcel-reader}). These are optional dependencies; no type of the packages below knows of them.
 */
@NullMarked
package io.github.trademission.csv;

import org.jspecify.annotations.NullMarked;
