package io.github.trademission.spreadsheet.file;

/** Takes what is wrong with a table. */
public interface TableProblems extends TableNotices {
    /** How many problems there are so far. */
    int size();
}
