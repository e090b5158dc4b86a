package io.github.trademission.spreadsheet.column;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Sharing;
import io.github.trademission.money.Amounts;
import io.github.trademission.spreadsheet.file.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How companies share a row: equally, by weights as in {@code 2 : 1}, or by amounts as in {@code USD 1.10 + USD 2.00}. */
public final class SharingCell {
    public static final String RULE = "must be 균등, weights such as 2 : 1, or amounts such as USD 100.00 + USD 50.00";
    private static final Set<String> EQUALLY = Set.of("균등", "균등배분", "equally", "equal");
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,20})?(e[+-]?[0-9]{1,2})?");

    private SharingCell() {}

    /** The sharing that a text says; empty if it says none. */
    public static Optional<Sharing> read(String text) {
        String word = Texts.word(text);
        try {
            if (EQUALLY.contains(word)) {
                return Optional.of(Sharing.equally());
            }
            List<String> weights = Arrays.asList(word.split(":", -1));
            return Optional.of(
                    weights.stream().allMatch(weight -> WEIGHT.matcher(weight).matches())
                            ? Sharing.byWeights(
                                    weights.stream().map(BigDecimal::new).toList())
                            : Sharing.byAmounts(Arrays.stream(text.split("\\+", -1))
                                    .map(Texts::strip)
                                    .map(Amounts::parse)
                                    .toList()));
        } catch (InvalidValueException invalid) {
            return Optional.empty();
        }
    }

    public static String write(Sharing sharing, Locale locale) {
        return switch (sharing.rule()) {
            case UNALLOCATED -> "";
            case EQUALLY -> locale.getLanguage().equals("en") ? "equally" : "균등";
            case BY_WEIGHTS ->
                sharing.weights().stream().map(BigDecimal::toString).collect(Collectors.joining(" : "));
            case BY_AMOUNTS -> sharing.amounts().stream().map(Amounts::text).collect(Collectors.joining(" + "));
        };
    }

    /** Whether a cell can hold it: weights of more digits than anybody writes are left out. */
    public static boolean canHold(Sharing sharing) {
        return sharing.weights().stream()
                .map(weight -> Texts.word(weight.toString()))
                .allMatch(weight -> WEIGHT.matcher(weight).matches());
    }
}
