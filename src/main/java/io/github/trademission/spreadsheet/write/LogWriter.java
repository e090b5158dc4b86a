package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.ListCell;
import io.github.trademission.spreadsheet.column.OwnAttributes;
import io.github.trademission.spreadsheet.column.SharingCell;
import io.github.trademission.spreadsheet.column.Vocabulary;
import io.github.trademission.spreadsheet.file.WrittenCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Writes the rows of a mission as those of a log, the header first. */
final class LogWriter {
    static final List<Column> COLUMNS = List.of(
            Column.ID,
            Column.KIND,
            Column.DATE,
            Column.COMPANY,
            Column.STOP,
            Column.BUYER,
            Column.INDUSTRY,
            Column.COUNT,
            Column.VALUE,
            Column.CURRENCY,
            Column.STATUS,
            Column.STATUS_DATE,
            Column.VERIFICATION,
            Column.DERIVED_FROM,
            Column.OVERLAPS,
            Column.SHARING,
            Column.EXPECTED_BY,
            Column.SUBJECT,
            Column.LEAD,
            Column.NOTE);

    private final Mission mission;
    private final Locale language;
    private final WrittenNames names;
    private final BiConsumer<String, String> omissions;

    LogWriter(Mission mission, Locale language, BiConsumer<String, String> omissions) {
        this.mission = Objects.requireNonNull(mission, "mission");
        this.language = Objects.requireNonNull(language, "language");
        this.omissions = omissions;
        this.names = new WrittenNames(mission, language);
    }

    /** To be called once. */
    List<List<WrittenCell>> rows() {
        List<List<WrittenCell>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> WrittenCell.raw(column.headerIn(language)))
                .toList());
        for (Outcome outcome : mission.outcomes()) {
            Map<Column, WrittenCell> cells = cells(outcome);
            rows.add(COLUMNS.stream()
                    .map(column -> cells.getOrDefault(column, WrittenCell.EMPTY))
                    .toList());
        }
        return rows;
    }

    private Map<Column, WrittenCell> cells(Outcome row) {
        Map<Column, WrittenCell> cells = new EnumMap<>(Column.class);
        put(cells, row, Column.ID, "id", row.id());
        putWords(cells, row);
        putNumbers(cells, row);
        put(cells, row, Column.COMPANY, "companies", names.of(row.companies()));
        row.stop().ifPresent(stop -> put(cells, row, Column.STOP, "stop", names.of(stop)));
        row.buyer().ifPresent(buyer -> put(cells, row, Column.BUYER, "buyer", names.of(buyer)));
        row.industry().ifPresent(industry -> put(cells, row, Column.INDUSTRY, "industry", names.of(industry)));
        put(cells, row, Column.DERIVED_FROM, "derivedFrom", ListCell.join(row.derivedFrom()));
        put(cells, row, Column.OVERLAPS, "overlaps", overlaps(row));
        if (SharingCell.canHold(row.sharing())) {
            put(cells, row, Column.SHARING, "sharing", SharingCell.write(row.sharing(), language));
        } else {
            omit(row, "sharing");
        }
        row.note().ifPresent(note -> putText(cells, row, Column.NOTE, "note", note));
        putOwn(cells, row);
        return cells;
    }

    private void putWords(Map<Column, WrittenCell> cells, Outcome row) {
        cells.put(Column.KIND, WrittenCell.raw(Vocabulary.KINDS.write(Vocabulary.Kind.of(row), language)));
        cells.put(Column.STATUS, WrittenCell.raw(Vocabulary.STATUSES.write(row.status(), language)));
        cells.put(Column.VERIFICATION, WrittenCell.raw(Vocabulary.VERIFICATIONS.write(row.verification(), language)));
    }

    private void putNumbers(Map<Column, WrittenCell> cells, Outcome row) {
        String unknown = language.getLanguage().equals("en") ? "unknown" : "미상";
        cells.put(
                Column.COUNT,
                row.count().isPresent() ? WrittenCell.number("" + row.count().getAsInt()) : WrittenCell.raw(unknown));
        row.value().ifPresent(value -> {
            cells.put(Column.VALUE, WrittenCell.number(Amounts.digits(value)));
            cells.put(Column.CURRENCY, WrittenCell.raw(value.getCurrency().getCurrencyCode()));
        });
        row.date().ifPresent(date -> cells.put(Column.DATE, date(date)));
        row.statusDate().ifPresent(date -> cells.put(Column.STATUS_DATE, date(date)));
    }

    /** What rows of this kind alone have: written, or told as left out. */
    private void putOwn(Map<Column, WrittenCell> cells, Outcome row) {
        OwnAttributes own = OwnAttributes.of(row);
        own.expectedBy().ifPresent(date -> cells.put(Column.EXPECTED_BY, date(date)));
        own.subject()
                .ifPresent(
                        subject -> putText(cells, row, Column.SUBJECT, OwnAttributes.subjectName(row.kind()), subject));
        own.lead().ifPresent(lead -> put(cells, row, Column.LEAD, "lead", names.of(List.of(lead))));
        own.withoutColumn().forEach(name -> omit(row, name));
    }

    private void put(Map<Column, WrittenCell> cells, Outcome row, Column column, String attribute, String text) {
        if (!text.isEmpty()) {
            putText(cells, row, column, attribute, text);
        }
    }

    /** An empty text is one, too. */
    private void putText(Map<Column, WrittenCell> cells, Outcome row, Column column, String attribute, String text) {
        if (WrittenCell.holds(text)) {
            cells.put(column, WrittenCell.text(text));
        } else {
            omit(row, attribute);
        }
    }

    private void omit(Outcome row, String attribute) {
        omissions.accept(row.id(), attribute);
    }

    private static WrittenCell date(PartialDate date) {
        return date.day()
                .filter(day -> !date.isInferred())
                .map(WrittenCell::day)
                .orElseGet(() -> WrittenCell.raw(date.toString()));
    }

    private String overlaps(Outcome row) {
        return ListCell.join(row.overlaps().stream()
                .map(overlap -> Vocabulary.RELATIONS.write(overlap.relation(), language) + " " + overlap.with())
                .toList());
    }
}
