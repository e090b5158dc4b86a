package io.github.trademission.spreadsheet.read;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.rate.Quote;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the rows of a table of rates into quotes, the first row being the header. */
public final class RateRows {
    private static final List<String> REQUIRED = List.of("date", "base", "term", "rate");
    private static final String SOURCE = "source";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final TableProblems problems;
    private final List<Quote> quotes = new ArrayList<>();
    private final Map<List<Object>, Long> lines = new HashMap<>();
    private Optional<Map<String, Integer>> columns = Optional.empty();
    private long lastLine;
    private boolean readable = true;

    public RateRows(TableProblems problems) {
        this.problems = problems;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    public long lastLine() {
        return lastLine;
    }

    public void add(CsvRecord row) {
        lastLine = row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank) || !readable) {
            return;
        }
        if (columns.isPresent()) {
            addRow(row, columns.get());
        } else {
            columns = Optional.of(header(row));
        }
    }

    /** To be called after the last row. */
    public void end() {
        if (columns.isEmpty()) {
            problems.add(1, "", "must begin with the header date,base,term,rate,source", "empty");
        }
    }

    private Map<String, Integer> header(CsvRecord row) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getField(i).strip().toLowerCase(Locale.ROOT);
            if (!REQUIRED.contains(name) && !name.equals(SOURCE)) {
                tell("", "must be one of the columns date, base, term, rate, source", name);
            } else if (found.putIfAbsent(name, i) != null) {
                tell(name, "must be one column", "several");
            }
        }
        for (String name : REQUIRED) {
            if (!found.containsKey(name)) {
                tell(name, "must be a column of the header", "missing");
            }
        }
        return found;
    }

    private void tell(String column, String rule, String value) {
        problems.add(lastLine, column, rule, TableNotices.shown(value));
        readable &= columns.isPresent();
    }

    private void addRow(CsvRecord row, Map<String, Integer> columns) {
        if (row.getFieldCount() > columns.size()) {
            tell("", "must have " + columns.size() + " fields", "" + row.getFieldCount());
            return;
        }
        Map<String, String> fields = new HashMap<>();
        columns.forEach((name, index) -> fields.put(
                name, index < row.getFieldCount() ? row.getField(index).strip() : ""));
        Optional<LocalDate> date = date(fields.getOrDefault("date", ""));
        Optional<String> base = currency("base", fields.getOrDefault("base", ""));
        Optional<String> term = currency("term", fields.getOrDefault("term", ""));
        Optional<BigDecimal> rate = rate(fields.getOrDefault("rate", ""));
        if (base.isPresent() && base.equals(term)) {
            tell("term", "must be another currency than the base", term.get());
        } else if (date.isPresent() && base.isPresent() && term.isPresent()) {
            checkIsNew(date.get(), base.get(), term.get());
            Optional<String> source =
                    Optional.of(fields.getOrDefault(SOURCE, "")).filter(text -> !text.isEmpty());
            rate.ifPresent(factor -> quotes.add(new Quote(date.get(), base.get(), term.get(), factor, source)));
        }
    }

    private void checkIsNew(LocalDate date, String base, String term) {
        Long known = lines.putIfAbsent(List.of(date, base, term), lastLine);
        if (known != null) {
            tell("", "must be the only rate of its date and currencies", "the same as on line " + known);
        }
    }

    private Optional<LocalDate> date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException impossible) {
            // A day that the calendar does not have: told below.
        }
        tell("date", "must be a date such as 2019-10-21", text);
        return Optional.empty();
    }

    private Optional<String> currency(String column, String text) {
        try {
            return Optional.of(Amounts.currency(text).getCurrencyCode());
        } catch (InvalidValueException unknown) {
            tell(column, unknown.rule(), text);
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> rate(String text) {
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) {
                return Optional.of(number);
            }
        }
        tell("rate", "must be plain digits above 0, such as 1180.2", text);
        return Optional.empty();
    }
}
