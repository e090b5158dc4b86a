package io.github.trademission.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that cannot be taken as it is. It carries all that is wrong with it, in the order of the lines; the message shows the
 * first ten.
 */
public final class InvalidCsvException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<CsvProblem> problems;

    /**
     * Reports what is wrong with a table.
     *
     * @param problems the problems, at least one
     */
    public InvalidCsvException(List<CsvProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return what is wrong, in the order of the lines}
     */
    public List<CsvProblem> problems() {
        return problems;
    }

    private static String message(List<CsvProblem> problems) {
        String shown = problems.stream().limit(SHOWN).map(CsvProblem::message).collect(Collectors.joining("\n"));
        return problems.size() > SHOWN ? shown + "\nand " + (problems.size() - SHOWN) + " more" : shown;
    }
}
