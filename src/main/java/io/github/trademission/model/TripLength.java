package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length of a journey as Korean reports state it: 4박6일, four nights at the destination and six days in all. The days
 * are at least one more than the nights; night flights make them more. Immutable and thread-safe.
 *
 * @param nights nights at the destination
 * @param days days from departure to return
 */
public record TripLength(int nights, int days) {
    private static final int LONGEST = 9999;
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,4})박 ?([0-9]{1,4})일");

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if nights are negative, or days no more than nights or above 9999
     */
    public TripLength {
        if (days > LONGEST) {
            throw new InvalidValueException("statedLength", "must be at most " + LONGEST + " days", days);
        }
        if (nights < 0 || days <= nights) {
            throw new InvalidValueException(
                    "statedLength", "must have more days than nights", nights + "박" + days + "일");
        }
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 4박6일}
     * @return the length
     * @throws InvalidValueException if the text is not of that form
     */
    public static TripLength parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new InvalidValueException("statedLength", "must be nights and days such as 4박6일", text);
        }
        return new TripLength(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * {@return the text form, which {@link #parse} reads}
     */
    @Override
    public String toString() {
        return nights + "박" + days + "일";
    }
}
