/**
 * Tables as spreadsheets keep them, at the edge. Start from {@link io.github.trademission.csv.RateCsv}: it reads exchange rates
 * into a {@link io.github.trademission.money.RateTable}, from which a {@link io.github.trademission.money.Conversion} takes them.
 *
 * <p>Each file begins with a header; its columns may stand in any order. Whatever is wrong is noted as a
 * {@link io.github.trademission.csv.CsvProblem} and the rest is read on, so that one
 * {@link io.github.trademission.csv.InvalidCsvException} tells all of it; nothing is returned unless nothing is wrong.
 *
 * <p>This package needs FastCSV ({@code de.siegmar:fastcsv}), which is an optional dependency; no type of the packages below
 * knows of it.
 */
@NullMarked
package io.github.trademission.csv;

import org.jspecify.annotations.NullMarked;
