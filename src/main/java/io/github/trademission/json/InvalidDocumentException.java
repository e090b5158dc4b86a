package io.github.trademission.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that holds no mission. It carries all that is wrong with it, in the order of the document; the message shows
 * the first ten.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<Problem> problems;

    /**
     * Reports what is wrong with a document.
     *
     * @param problems the problems, at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return what is wrong, in the order of the document}
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::message).collect(Collectors.joining("\n"));
        return problems.size() > SHOWN ? shown + "\nand " + (problems.size() - SHOWN) + " more" : shown;
    }
}
