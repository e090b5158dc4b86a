package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.file.Texts;
import java.util.regex.Pattern;

/** Names of firms for comparison: ㈜한빛, (주)한빛, 주식회사 한빛 and 한빛 are one name within a table. */
final class PartyNames {
    private static final String FORM = "(?:㈜|[(（]주[)）]|주식회사)";
    private static final Pattern FORMS = Pattern.compile("^" + FORM + "\\s*|\\s*" + FORM + "$");

    private PartyNames() {}

    /** The name of a Korean company without the word for a stock company; one that is nothing else stays. */
    static String ofCompany(String text) {
        String name = Texts.name(text);
        String bare = Texts.strip(FORMS.matcher(name).replaceAll(""));
        return bare.isEmpty() ? name : bare;
    }

    /** Buyers are written in many ways: capitals, spaces and points make no difference either. */
    static String ofBuyer(String text) {
        String word = Texts.word(ofCompany(text)).replaceAll("[.,]", "");
        return word.isEmpty() ? Texts.name(text) : word;
    }
}
