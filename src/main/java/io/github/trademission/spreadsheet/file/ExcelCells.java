package io.github.trademission.spreadsheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Cells of a workbook as texts: numbers as digits, and as ISO dates where they are shown as dates. */
final class ExcelCells {
    /** What Excel keeps of a number; more digits are noise of its binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final BigDecimal LARGEST = new BigDecimal("1E+21");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,40})?([Ee][+-]?[0-9]{1,3})?");
    private static final Pattern NO_DATE_PART = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|General");
    private static final Pattern DATE_PART = Pattern.compile("[yYdD]");
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;
    private static final int LAST_DAY = 2_958_465;

    private final boolean date1904;
    private final TableProblems problems;

    ExcelCells(boolean date1904, TableProblems problems) {
        this.date1904 = date1904;
        this.problems = problems;
    }

    TableCell read(long line, Cell cell) {
        String column = TableRow.letters(cell.getColumnIndex());
        if (cell.getType() == CellType.ERROR) {
            problems.add(line, column, "must not be an error of the workbook", "an error");
            return TableCell.EMPTY;
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (raw == null) {
            return TableCell.EMPTY;
        } else if (raw.length() > TableLimits.CELL) {
            problems.add(line, column, "must have at most " + TableLimits.CELL + " characters", "" + raw.length());
            return TableCell.EMPTY;
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return number && NUMBER.matcher(raw).matches()
                ? number(new BigDecimal(raw), isDate(cell))
                : TableCell.read(ExcelText.read(raw));
    }

    private TableCell number(BigDecimal exact, boolean shownAsDate) {
        BigDecimal number = exact.round(PRECISION);
        boolean plain = number.abs().compareTo(LARGEST) < 0 && number.scale() < 40;
        String text = plain ? number.stripTrailingZeros().toPlainString() : number.toString();
        Optional<LocalDate> day = plain ? day(number) : Optional.empty();
        return day.isPresent() && shownAsDate
                ? new TableCell(day.get().toString(), false, day)
                : new TableCell(text, false, day);
    }

    private Optional<LocalDate> day(BigDecimal serial) {
        if (serial.stripTrailingZeros().scale() > 0
                || serial.signum() < 0
                || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        int days = serial.intValueExact();
        if (date1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        } else if (days == 0 || days == LEAP_DAY_THAT_WAS_NOT) {
            return Optional.empty();
        }
        return Optional.of(EPOCH_1900.plusDays(days < LEAP_DAY_THAT_WAS_NOT ? days + 1 : days));
    }

    /** The numbers are those of formats that every Excel has; the second half are those of Korean ones. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATE_PART
                        .matcher(NO_DATE_PART.matcher(format).replaceAll(""))
                        .find();
    }
}
