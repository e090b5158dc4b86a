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
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;
    private static final int LAST_DAY = 2_958_465;

    private final boolean date1904;
    private final TableProblems problems;
    private final TableNotices notices;

    ExcelCells(boolean date1904, TableProblems problems, TableNotices notices) {
        this.date1904 = date1904;
        this.problems = problems;
        this.notices = notices;
    }

    TableCell read(long line, Cell cell) {
        String column = TableRow.letters(cell.getColumnIndex());
        if (isWrong(line, column, cell)) {
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
                ? number(
                        line,
                        column,
                        new BigDecimal(raw),
                        NumberFormatCode.of(cell.getDataFormatId(), cell.getDataFormatString()))
                : TableCell.read(ExcelText.read(raw));
    }

    /** Whether a cell is nothing that can be read as it is seen, which is then told. */
    private boolean isWrong(long line, String column, Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            problems.add(line, column, "must not be an error of the workbook", "an error");
        } else if (cell.getType() == CellType.BOOLEAN || cell.getValue() instanceof Boolean) {
            problems.add(line, column, "must not be TRUE or FALSE", "one of them");
        } else if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            problems.add(
                    line,
                    column,
                    "must have the value of its formula saved: open the workbook in a spreadsheet and save it",
                    "a formula without one");
        } else {
            return false;
        }
        return true;
    }

    /** A number as it is shown. */
    private TableCell number(long line, String column, BigDecimal exact, NumberFormatCode format) {
        BigDecimal number = exact.round(PRECISION);
        boolean plain = number.abs().compareTo(LARGEST) < 0 && number.scale() < 40;
        if (!plain) {
            return TableCell.number(number.toString());
        } else if (format.isDate()) {
            return day(number)
                    .map(day -> TableCell.text(day.toString()))
                    .orElseGet(() -> TableCell.number(digits(number)));
        } else if (format.isScaled()) {
            problems.add(line, column, "must be shown in full, not in thousands by its number format", digits(number));
            return TableCell.EMPTY;
        } else if (format.isPercent()) {
            return TableCell.text(digits(number.movePointRight(2)) + "%");
        }
        if (number.stripTrailingZeros().scale() > format.decimals()) {
            notices.add(line, column, "is shown rounded, and was read as it is saved", digits(number));
        }
        return format.isPlain()
                ? TableCell.number(digits(number))
                : TableCell.text(format.before() + digits(number) + format.after());
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
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
}
