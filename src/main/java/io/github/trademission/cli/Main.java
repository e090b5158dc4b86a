package io.github.trademission.cli;

import io.github.trademission.MissingLibraryException;
import io.github.trademission.OptionalLibrary;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/**
 * The command line of the library. Exit codes: 0 fine, 1 problems in a file, 2 wrong usage; of the command {@code check} 0 fine, 1
 * findings, 2 wrong usage or problems in a file; of all 3 if what they print could not be written in full. Problems go to standard error. A library
 * that is missing is told there, with exit code 2.
 */
@Command(
        name = "trademission",
        description = "Figures of trade missions (무역사절단).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {
    private static final int NOT_WRITTEN = 3;

    Main() {}

    /**
     * Runs a command and ends the process with its exit code, if that is not 0.
     *
     * @param arguments the words of the command line
     */
    public static void main(String... arguments) {
        Charset charset = terminalCharset();
        PrintWriter out = new PrintWriter(System.out, true, charset);
        PrintWriter err = new PrintWriter(System.err, true, charset);
        int exitCode = run(out, err, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs a command.
     *
     * @param out where results go
     * @param err where problems go
     * @param arguments the words of the command line
     * @return the exit code: 0 fine, 1 problems in a file or, of {@code check}, findings, 2 wrong usage, a library that is
     *     missing or, of {@code check}, problems in a file, 3 results that could not be written in full
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            OptionalLibrary.COMMAND_LINE.require();
        } catch (MissingLibraryException missing) {
            return tell(missing, err);
        }
        int exitCode = Commands.run(out, err, arguments);
        // A stream keeps what went wrong to itself unless it is asked: a disk that is full, a reader that left.
        boolean written = !out.checkError();
        if (!written) {
            err.println("standard output: could not be written in full");
        }
        err.flush();
        return written ? exitCode : NOT_WRITTEN;
    }

    /** In one line, as all that is wrong is told. */
    static int tell(MissingLibraryException missing, PrintWriter err) {
        err.println(missing.getMessage());
        err.flush();
        return 2;
    }

    /** What the terminal can show, if that includes Korean; else UTF-8, as for files and pipes. */
    @SuppressWarnings("SystemConsoleNull") // Newer JDKs always have a console; its charset is then that of the output.
    private static Charset terminalCharset() {
        Console console = System.console();
        return console != null && console.charset().newEncoder().canEncode('가')
                ? console.charset()
                : StandardCharsets.UTF_8;
    }
}
