package io.github.trademission.spreadsheet;

/** How large a table may be. Offices' tables stay far below; what is above would only exhaust the memory. */
final class Limits {
    /** Of a file, in bytes. */
    static final int FILE = 16 << 20;

    /** Of all that a workbook unpacks to, in bytes: its sheets are read as they come. */
    static final int WORKBOOK = 128 << 20;

    /** Of a part of a workbook that is read as a whole, such as its texts, in bytes. */
    static final int PART = 32 << 20;

    /** Of a cell, in characters: what a cell of Excel holds. */
    static final int CELL = 32_767;

    static final int COLUMNS = 200;

    static final int ROWS = 100_000;

    private Limits() {}
}
