package io.github.trademission.spreadsheet;

/** Which of the two tables of results a file holds. It follows from its header. */
public enum CsvTable {
    /** The consultation log (상담일지): one row for each deal or batch of deals, its kind in a column. */
    LOG,
    /** The result table (결과표): one row for each company and stop, each kind of result in columns of its own. */
    RESULTS
}
