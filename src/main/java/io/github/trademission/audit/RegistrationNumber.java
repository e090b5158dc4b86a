package io.github.trademission.audit;

import java.util.regex.Pattern;

/**
 * The business registration number (사업자등록번호): ten digits, written ###-##-#####, the last of them a check digit. The first
 * nine are weighted by 1 3 7 1 3 7 1 3 5, the tens of the ninth product are added, and the check digit makes the sum a
 * multiple of ten.
 */
final class RegistrationNumber {
    private static final Pattern FORM = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{5}|[0-9]{10}");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private RegistrationNumber() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches();
    }

    /** Whether the check digit of a well-formed number is right. */
    static boolean isValid(String number) {
        String digits = digits(number);
        int sum = digit(digits, 8) * WEIGHTS[8] / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digit(digits, i) * WEIGHTS[i];
        }
        return (sum + digit(digits, WEIGHTS.length)) % 10 == 0;
    }

    /** The digits of a well-formed number, whichever way it is written. */
    static String digits(String number) {
        return number.replace("-", "");
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
