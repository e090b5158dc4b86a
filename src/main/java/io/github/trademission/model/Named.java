package io.github.trademission.model;

import java.util.Locale;
import java.util.Optional;

/** Something with a name as its district writes it, usually in Korean, and perhaps an English one. */
public interface Named {
    /**
     * {@return the name as its district writes it}
     */
    String name();

    /**
     * {@return the name in English, if one is known}
     */
    Optional<String> englishName();

    /**
     * The name to show to readers of a language.
     *
     * @param locale the readers' locale
     * @return the English name for English readers where one is known, else {@link #name()}
     */
    default String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? englishName().orElse(name()) : name();
    }
}
