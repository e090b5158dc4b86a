package io.github.trademission.cli;

import io.github.trademission.MissingLibraryException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Runs the commands. It knows the library of the command line, so that {@link Main} can be started where there is none. */
final class Commands {
    /** The commands by their names, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("compare", CompareCommand.class);
        COMMANDS.put("import", ImportCommand.class);
        COMMANDS.put("export", ExportCommand.class);
    }

    private Commands() {}

    /** Runs the command that the words name. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commands(arguments).forEach(commandLine::addSubcommand);
        commandLine.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failed, command, parsed) -> {
            if (failed instanceof MissingLibraryException missing) {
                return Main.tell(missing, err);
            }
            throw failed;
        });
        return arguments.length == 0 ? usage(commandLine) : commandLine.execute(arguments);
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
}
