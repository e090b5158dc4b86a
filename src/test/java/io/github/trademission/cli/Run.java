package io.github.trademission.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a command printed, but for its progress: how long a machine takes is nothing that a test knows. */
record Run(int exitCode, String out, String err) {
    static Run of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        String told = err.toString()
                .lines()
                .filter(line -> !line.matches("\\d+ missions"))
                .map(line -> line + System.lineSeparator())
                .collect(Collectors.joining());
        return new Run(exitCode, out.toString(), told);
    }

    /** The lines of standard error. */
    List<String> problems() {
        return err.lines().toList();
    }
}
