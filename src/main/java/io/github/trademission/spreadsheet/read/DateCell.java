package io.github.trademission.spreadsheet.read;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.PartialDate;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as offices write them, known to the day, the month or the year; a question mark behind says that it is inferred. */
final class DateCell {
    static final String RULE = "must be a date such as 2019-10-21, 2019. 10. 21., 2019년 10월 21일 or 2019-10";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<y>[0-9]{4})(?<s>[-/])(?<m>[0-9]{1,2})(?:\\k<s>(?<d>[0-9]{1,2}))?"),
            Pattern.compile("(?<y>[0-9]{4})\\.(?<m>[0-9]{1,2})\\.(?<d>[0-9]{1,2})\\.?"),
            // 2024.1 without a point behind may be October, its zero lost as a number's.
            Pattern.compile("(?<y>[0-9]{4})\\.(?<m>[0-9]{2}|[0-9](?=\\.))(?<d>(?!))?\\.?"),
            Pattern.compile("(?<y>[0-9]{4})년(?:(?<m>[0-9]{1,2})월(?:(?<d>[0-9]{1,2})일)?)?"),
            Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})"),
            Pattern.compile("(?<y>[0-9]{4})(?<m>(?!))?(?<d>(?!))?"));

    private static final Pattern MIDNIGHT = Pattern.compile("(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})t00:00(:00(\\.0+)?)?z?$");

    private DateCell() {}

    /** The date in a cell; empty if there is none in it. */
    static Optional<PartialDate> read(TableCell cell) {
        // Programs write midnight behind a day.
        String word = MIDNIGHT.matcher(Texts.word(cell.text())).replaceFirst("");
        boolean inferred = word.endsWith("?");
        String date = inferred ? word.substring(0, word.length() - 1) : word;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(date);
            if (matcher.matches()) {
                return read(matcher).map(read -> inferred ? read.inferred() : read);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> read(Matcher parts) {
        String month = parts.group("m");
        String day = parts.group("d");
        String text = parts.group("y") + (month == null ? "" : "-" + two(month)) + (day == null ? "" : "-" + two(day));
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (InvalidValueException impossible) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return String.format(Locale.ROOT, "%2s", digits).replace(' ', '0');
    }
}
