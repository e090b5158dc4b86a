package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Mission;
import io.github.trademission.money.Amounts;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.ResultStage;
import io.github.trademission.spreadsheet.file.WrittenCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.javamoney.moneta.Money;

/**
 * Writes the result table of a mission, its header first and its totals last. Amounts in one currency have it in their
 * headers; several stand in a column of their own, with a row and a total for each.
 */
final class ResultWriter {
    private final Locale language;
    private final boolean english;
    private final WrittenNames names;
    private final List<ResultLine> lines;
    private final List<String> currencies;
    private final List<ResultStage> stages;

    ResultWriter(Mission mission, Locale language, BiConsumer<String, String> omissions) {
        this.language = Objects.requireNonNull(language, "language");
        this.english = language.getLanguage().equals("en");
        this.names = new WrittenNames(Objects.requireNonNull(mission, "mission"), language);
        this.lines = new ResultLines(mission, names, omissions).lines();
        this.currencies = List.copyOf(new TreeSet<>(
                lines.stream().flatMap(line -> line.currency().stream()).toList()));
        // A table without rows has a header, too.
        this.stages = ResultStage.ALL.stream()
                .filter(stage -> stage.count() == Column.CONSULTATION_COUNT
                        || lines.stream().anyMatch(line -> line.sum(stage).isPresent()))
                .toList();
    }

    List<List<WrittenCell>> rows() {
        List<List<WrittenCell>> rows = new ArrayList<>();
        rows.add(header());
        lines.forEach(line -> rows.add(row(line)));
        rows.add(total(currencies.stream().findFirst(), true));
        currencies.stream().skip(1).forEach(code -> rows.add(total(Optional.of(code), false)));
        return rows;
    }

    private boolean hasCurrencies() {
        return currencies.size() > 1;
    }

    private List<WrittenCell> header() {
        List<String> titles = new ArrayList<>(List.of(title(Column.COMPANY), title(Column.STOP)));
        if (hasCurrencies()) {
            titles.add(title(Column.CURRENCY));
        }
        String unit = currencies.size() == 1 ? "(" + currencies.get(0) + ")" : "";
        for (ResultStage stage : stages) {
            titles.add(title(stage.count()));
            titles.add(title(stage.value()) + unit);
        }
        return titles.stream().map(WrittenCell::raw).toList();
    }

    private String title(Column column) {
        return column.headerIn(language);
    }

    private List<WrittenCell> row(ResultLine line) {
        List<WrittenCell> cells = new ArrayList<>();
        String companies = names.of(line.party().companies());
        cells.add(companies.isEmpty() ? unknown() : WrittenCell.text(companies));
        cells.add(line.party().stop().map(names::of).map(WrittenCell::text).orElseGet(this::unknown));
        if (hasCurrencies()) {
            cells.add(line.currency().map(WrittenCell::raw).orElse(WrittenCell.EMPTY));
        }
        for (ResultStage stage : stages) {
            Optional<ResultSum> sum = line.sum(stage);
            cells.add(sum.map(this::count).orElse(WrittenCell.EMPTY));
            cells.add(sum.map(this::value).orElse(WrittenCell.EMPTY));
        }
        return cells;
    }

    private WrittenCell count(ResultSum sum) {
        return sum.count().isPresent() ? WrittenCell.number("" + sum.count().getAsInt()) : unknown();
    }

    private WrittenCell value(ResultSum sum) {
        return sum.value().map(ResultWriter::number).orElseGet(this::unknown);
    }

    private static WrittenCell number(Money money) {
        return WrittenCell.number(Amounts.digits(money));
    }

    private WrittenCell unknown() {
        return WrittenCell.raw(english ? "unknown" : "미상");
    }

    /** The sums of what is known in the columns; deals, which have no currency, stand in the first total. */
    private List<WrittenCell> total(Optional<String> currency, boolean counts) {
        List<WrittenCell> cells =
                new ArrayList<>(List.of(WrittenCell.raw(english ? "Total" : "합계"), WrittenCell.EMPTY));
        if (hasCurrencies()) {
            cells.add(WrittenCell.raw(currency.orElseThrow()));
        }
        for (ResultStage stage : stages) {
            cells.add(counts ? totalCount(stage) : WrittenCell.EMPTY);
            cells.add(currency.map(code -> totalValue(stage, code)).orElse(WrittenCell.EMPTY));
        }
        return cells;
    }

    /** Empty where nothing is known, or where a cell could not be read back. */
    private WrittenCell totalCount(ResultStage stage) {
        List<Integer> known = lines.stream()
                .flatMap(line -> line.sum(stage).stream())
                .flatMap(sum -> sum.count().stream().boxed())
                .toList();
        long total = known.stream().mapToLong(Integer::longValue).sum();
        return known.isEmpty() || total > ResultSum.MOST ? WrittenCell.EMPTY : WrittenCell.number("" + total);
    }

    private WrittenCell totalValue(ResultStage stage, String currency) {
        List<Money> known = lines.stream()
                .flatMap(line -> line.sum(stage).stream())
                .filter(sum -> sum.currency().equals(Optional.of(currency)))
                .flatMap(sum -> sum.value().stream())
                .toList();
        Money total = ResultSum.total(known.stream(), currency);
        return known.isEmpty() || !ResultSum.fits(total) ? WrittenCell.EMPTY : number(total);
    }
}
