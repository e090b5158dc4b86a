package io.github.trademission;

/** What the edges need beside the library itself: each an optional dependency, to be added by whoever uses that edge. */
public enum OptionalLibrary {
    /** Needed by {@code json} and {@code report.json}. */
    JSON(
            "reading and writing JSON",
            "com.fasterxml.jackson.core:jackson-core",
            "com.fasterxml.jackson.core.JsonFactory"),

    /** Needed by {@code spreadsheet} for CSV files. */
    CSV("reading and writing CSV", "de.siegmar:fastcsv", "de.siegmar.fastcsv.reader.CsvReader"),

    /** Needed by {@code spreadsheet} to read workbooks. */
    WORKBOOK_READING("reading .xlsx", "org.dhatim:fastexcel-reader", "org.dhatim.fastexcel.reader.ReadableWorkbook"),

    /** Needed by {@code spreadsheet} to write workbooks. */
    WORKBOOK_WRITING("writing .xlsx", "org.dhatim:fastexcel", "org.dhatim.fastexcel.Workbook"),

    /** Needed by {@code cli}. */
    COMMAND_LINE("the command line", "info.picocli:picocli", "picocli.CommandLine");

    private final String task;
    private final String artifact;

    /** A class that is there if the library is. */
    private final String witness;

    OptionalLibrary(String task, String artifact, String witness) {
        this.task = task;
        this.artifact = artifact;
        this.witness = witness;
    }

    /**
     * {@return what it is needed for, such as {@code reading .xlsx}}
     */
    public String task() {
        return task;
    }

    /**
     * {@return the Maven artifact to add, such as {@code org.dhatim:fastexcel-reader}; a version that fits is in the library's own POM}
     */
    public String artifact() {
        return artifact;
    }

    /**
     * {@return whether the library can be found, so that its edge can be used}
     */
    public boolean isPresent() {
        try {
            Class.forName(witness, false, OptionalLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /**
     * Refuses to go on without the library. An edge calls it before it touches a class that needs the library, since a class that failed once
     * stays broken.
     *
     * @throws MissingLibraryException if the library cannot be found
     */
    public void require() {
        if (!isPresent()) {
            throw new MissingLibraryException(this);
        }
    }
}
