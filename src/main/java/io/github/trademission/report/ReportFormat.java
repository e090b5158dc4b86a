package io.github.trademission.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which reports are printed, such as text or JSON. Of each kind of report it has a printer, or none if it has no form for
 * that kind.
 */
public interface ReportFormat {
    /**
     * {@return its name, such as {@code json}}
     */
    String name();

    /**
     * {@return who reads it, which decides what is in it; people unless it says otherwise}
     */
    default Audience audience() {
        return Audience.PEOPLE;
    }

    /**
     * {@return what prints the figures of missions}
     */
    default Optional<Printer<ResultsReport>> reports() {
        return Optional.empty();
    }

    /**
     * {@return what prints the audits of missions}
     */
    default Optional<Printer<AuditReport>> checks() {
        return Optional.empty();
    }

    /**
     * {@return what prints how figures moved}
     */
    default Optional<Printer<ComparisonReport>> comparisons() {
        return Optional.empty();
    }

    /**
     * Prints reports of one kind.
     *
     * @param <R> the kind
     */
    @FunctionalInterface
    interface Printer<R> {
        /**
         * Prints a report, which ends with a newline.
         *
         * @param report the report
         * @param locale the readers' locale, for forms that are in one language
         * @param out where it goes, left open
         * @throws IOException if the output cannot be written
         */
        void print(R report, Locale locale, Writer out) throws IOException;

        /**
         * Prints a report to a text.
         *
         * @param report the report
         * @param locale the readers' locale, for forms that are in one language
         * @return its text, which ends with a newline
         */
        default String print(R report, Locale locale) {
            StringWriter text = new StringWriter();
            try {
                print(report, locale, text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return text.toString();
        }
    }
}
