package io.github.trademission.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The form and language of what a command prints. */
final class ReportOptions {
    /** The form of a report. */
    enum Format {
        TEXT,
        JSON
    }

    /** The language of a report. */
    enum Language {
        KO(Locale.KOREAN),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(names = "--format", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "ko or en (default: ko).")
    private Language language = Language.KO;

    boolean isJson() {
        return format == Format.JSON;
    }

    Locale locale() {
        return language.locale;
    }
}
