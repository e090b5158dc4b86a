package io.github.trademission.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The form and language of what a command prints. */
final class ReportOptions {
    /** The form of a report. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    boolean isJson() {
        return format == Format.JSON;
    }

    Locale locale() {
        return language.locale();
    }
}
