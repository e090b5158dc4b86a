package io.github.trademission.bench.start;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.javamoney.moneta.Money;

/** What no program does without that reads money from JSON: it loads Moneta, adds two amounts and scans the tokens of a document. */
public final class WithoutLibrary {
    private WithoutLibrary() {}

    /**
     * Adds and scans.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Money sum = Money.of(1, "USD").add(Money.of(2, "USD"));
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(Path.of(arguments[0])))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        System.out.println(sum);
        System.out.println(tokens);
    }
}
