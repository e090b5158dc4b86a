package io.github.trademission.model;

import java.util.stream.IntStream;

/**
 * The business registration number (사업자등록번호): ten digits, written ###-##-##### or without hyphens, the last of them a check digit.
 * The first nine are weighted by 1 3 7 1 3 7 1 3 5, the tens of the ninth product are added, and the check digit makes the sum a
 * multiple of ten.
 */
public final class RegistrationNumber {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int DIGITS = WEIGHTS.length + 1;

    private RegistrationNumber() {}

    /**
     * Whether a text has the form of such a number.
     *
     * @param number the text
     * @return whether it is ten digits, with hyphens behind the third and the fifth or without any
     */
    public static boolean isWellFormed(String number) {
        boolean hasPlaces = number.length() == DIGITS
                || (number.length() == DIGITS + 2 && number.charAt(3) == '-' && number.charAt(6) == '-');
        return hasPlaces
                && IntStream.range(0, DIGITS)
                        .map(index -> digit(number, index))
                        .allMatch(digit -> digit >= 0 && digit <= 9);
    }

    /**
     * Whether a text can be such a number.
     *
     * @param number the text
     * @return whether it is well formed and its check digit is right
     */
    public static boolean isValid(String number) {
        if (!isWellFormed(number)) {
            return false;
        }
        int sum = digit(number, 8) * WEIGHTS[8] / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digit(number, i) * WEIGHTS[i];
        }
        return (sum + digit(number, WEIGHTS.length)) % 10 == 0;
    }

    /**
     * A number without its hyphens.
     *
     * @param number a well-formed number
     * @return its digits, the same whichever way it is written
     */
    public static String digits(String number) {
        return number.replace("-", "");
    }

    /** One of the ten, hyphens passed over. */
    private static int digit(String number, int index) {
        int hyphens = number.length() == DIGITS || index < 3 ? 0 : index < 5 ? 1 : 2;
        return number.charAt(index + hyphens) - '0';
    }
}
