package io.github.trademission.spreadsheet.file;

/** How large a table may be. Offices' tables stay far below; what is above would only exhaust the memory. */
public final class TableLimits {
    /** Of a file, in bytes. */
    public static final int FILE = 16 << 20;

    /** Of all that a workbook unpacks to, in bytes: its sheets are read as they come. */
    public static final int WORKBOOK = 128 << 20;

    /** Of a part of a workbook that is read as a whole, such as its texts, in bytes. */
    public static final int PART = 32 << 20;

    /** Of a cell, in characters: what a cell of Excel holds. */
    public static final int CELL = 32_767;

    public static final int COLUMNS = 200;

    public static final int ROWS = 100_000;

    /** The header is one of so many rows with a text. */
    public static final int HEAD = 10;

    private TableLimits() {}
}
