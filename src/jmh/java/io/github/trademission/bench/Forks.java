package io.github.trademission.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Starts a class in a JVM of its own. */
public final class Forks {
    private Forks() {}

    /**
     * Runs the main method of a class, with the heap of this JVM, and waits for its end.
     *
     * @param main the class
     * @param options options of the JVM, which win over those of this one
     * @param arguments the arguments
     * @throws IOException if it cannot be started
     * @throws IllegalStateException if it fails
     */
    public static void run(Class<?> main, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed: " + arguments);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
