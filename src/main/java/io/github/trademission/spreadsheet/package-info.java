/**
 * Tables as spreadsheets keep them, at the edge. Start from {@link io.github.trademission.spreadsheet.MissionCsv}: it reads consultation
 * logs and result tables into a {@link io.github.trademission.model.Mission} and writes them;
 * {@link io.github.trademission.spreadsheet.MissionExcel} does the same with workbooks. {@link io.github.trademission.spreadsheet.RateCsv} reads
 * exchange rates into a {@link io.github.trademission.money.rate.RateTable}, from which a
 * {@link io.github.trademission.money.rate.Conversion} takes them.
 *
 * <p>Each file begins with a header; its columns may stand in any order. Whatever is wrong is noted as a
 * {@link io.github.trademission.spreadsheet.CsvProblem} and the rest is read on, so that one
 * {@link io.github.trademission.spreadsheet.InvalidCsvException} tells all of it; nothing is returned unless nothing is wrong.
 *
 * <p>This package needs FastCSV ({@code de.siegmar:fastcsv}), and for workbooks fastexcel ({@code org.dhatim:fastexcel} and
 * {@code org.dhatim:fastexcel-reader}). These are optional dependencies; no type of the packages below knows of them.
 */
@NullMarked
package io.github.trademission.spreadsheet;

import org.jspecify.annotations.NullMarked;
