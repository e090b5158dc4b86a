package io.github.trademission.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of what a command says. */
final class LanguageOption {
    /** The languages there are. */
    enum Language {
        KO(Locale.KOREAN),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(names = "--lang", description = "ko or en (default: ko).")
    private Language language = Language.KO;

    Locale locale() {
        return language.locale;
    }

    boolean isEnglish() {
        return language == Language.EN;
    }
}
