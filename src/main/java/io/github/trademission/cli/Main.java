package io.github.trademission.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the library. Exit codes: 0 fine, 1 problems in a file, 2 wrong usage; of the command {@code check} 0 fine, 1
 * findings, 2 wrong usage or problems in a file; of all 3 if what they print could not be written in full. Problems go to standard error.
 */
@Command(
        name = "trademission",
        description = "Figures of trade missions (무역사절단).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {
    /** The commands by their names, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("compare", CompareCommand.class);
        COMMANDS.put("import", ImportCommand.class);
        COMMANDS.put("export", ExportCommand.class);
    }

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
     * @return the exit code: 0 fine, 1 problems in a file or, of {@code check}, findings, 2 wrong usage or, of {@code check},
     *     problems in a file, 3 results that could not be written in full
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commands(arguments).forEach(commandLine::addSubcommand);
        commandLine.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        int exitCode = arguments.length == 0 ? usage(commandLine) : commandLine.execute(arguments);
        // A stream keeps what went wrong to itself unless it is asked: a disk that is full, a reader that left.
        boolean written = !out.checkError();
        if (!written) {
            err.println("standard output: could not be written in full");
        }
        err.flush();
        return written ? exitCode : NOT_WRITTEN;
    }

    /** The command that is named first; all of them where none is, for the help or for suggestions. To look at one takes a while. */
    private static Collection<Class<?>> commands(String... arguments) {
        Class<?> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        return named == null ? COMMANDS.values() : List.of(named);
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return CommandLine.ExitCode.USAGE;
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
