package io.github.trademission.spreadsheet.read;

import io.github.trademission.InvalidValueException;
import io.github.trademission.InvalidValueException.Breach;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Rows;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import io.github.trademission.spreadsheet.file.TableRow;
import io.github.trademission.spreadsheet.file.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table, row by row from whatever kind of file, into a mission. */
public final class TableReader {
    private final Mission mission;
    private final Optional<String> currency;
    private final TableProblems problems;
    private final TableNotices notices;
    private final Parties parties;
    private final NamedPlaces places;
    private final LogRows logRows;
    private final ResultRows resultRows = new ResultRows();
    private final ContentIds ids = new ContentIds();
    private final TotalRows totals = new TotalRows();
    private final LinkCheck links;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final TableHead head = new TableHead();
    private @Nullable Header header;
    private boolean readable = true;
    private int blankRows;

    /** For a table of a mission, and the currency of amounts that name none. */
    public TableReader(Mission mission, Optional<String> currency, TableProblems problems, TableNotices notices) {
        this.mission = mission;
        this.currency = currency;
        this.problems = problems;
        this.notices = notices;
        this.parties = new Parties(mission);
        this.places = new NamedPlaces(mission);
        this.logRows = new LogRows(parties);
        this.links = new LinkCheck(mission);
    }

    /** Reads a file; empty if anything in it is wrong, all of which was told. To be called once. */
    public Optional<ReadTable> read(Path file, TableSource source) throws IOException {
        Optional<byte[]> bytes = TableSource.bytes(file, problems);
        if (bytes.isPresent()) {
            source.forEach(bytes.get(), this::add, problems, notices);
        }
        return end();
    }

    private void add(TableRow row) {
        if (row.isBlank()) {
            blankRows++;
        } else if (header == null) {
            head.add(row);
            if (head.isComplete()) {
                readHead();
            }
        } else if (readable) {
            add(new RowCells(row, header, currency, problems, notices), row);
        }
    }

    /** The rows below the header were kept back until it was found. */
    private void readHead() {
        int before = problems.size();
        header = head.read(notices, problems);
        readable = problems.size() == before;
        head.below().forEach(this::add);
    }

    private void add(RowCells cells, TableRow row) {
        if (TotalRows.isTotal(row)) {
            totals.total(row, cells);
            return;
        } else if (TotalRows.isNoResult(row)) {
            notices.add(
                    row.line(), "", "is no row of results, and was not read", "an average, a running sum or a remark");
            return;
        }
        cells.checkCells();
        String id = ids.of(cells);
        Draft.Place place = place(cells);
        List<Draft> read = cells.header().table() == Column.Use.LOG
                ? logRows.read(cells, id, place)
                : resultRows.read(cells, id, place);
        totals.add(cells);
        if (!cells.isWrong()) {
            if (read.isEmpty()) {
                notices.add(cells.line(), "", "has no results, and added none", "a row of a result table");
            }
            read.stream().map(draft -> withKept(draft, cells)).forEach(this::add);
            cells.kept()
                    .forEach(kept -> notices.add(
                            cells.line(),
                            cells.header().title(kept.column()),
                            "went into the row's note",
                            TableNotices.shown(kept.text())));
        }
    }

    private Draft.Place place(RowCells row) {
        return new Draft.Place(
                parties.companies(row),
                places.stop(row),
                parties.buyer(row),
                row.date(Column.DATE),
                places.industry(row),
                row.text(Column.NOTE));
    }

    private void add(Draft draft) {
        DraftBuilder.build(draft).ifPresent(row -> {
            drafts.add(draft);
            outcomes.add(row);
            links.add(draft, row);
        });
    }

    /** The draft with the texts that no attribute holds in its note. */
    private static Draft withKept(Draft draft, RowCells row) {
        if (row.kept().isEmpty()) {
            return draft;
        }
        String note = Stream.concat(
                        draft.place().note().stream(),
                        row.kept().stream().map(kept -> kept.column().korean() + ": " + kept.text()))
                .collect(Collectors.joining("\n"));
        return draft.withNote(note);
    }

    private Optional<ReadTable> end() {
        if (header == null && !head.isEmpty()) {
            readHead();
        }
        if (header == null && problems.size() == 0) {
            problems.add(1, "", "must begin with a header", "no text");
        }
        totals.end();
        for (int i = 0; i < drafts.size(); i++) {
            links.check(drafts.get(i), outcomes.get(i));
        }
        if (problems.size() > 0) {
            return Optional.empty();
        }
        Mission read = mission();
        if (problems.size() > 0) {
            return Optional.empty();
        }
        return Optional.of(new ReadTable(
                read,
                header == null ? Column.Use.LOG : header.table(),
                outcomes,
                parties.addedCompanies(),
                parties.addedBuyers(),
                totals.lines(),
                blankRows));
    }

    private Mission mission() {
        Rows rows = mission.rows().plus(outcomes);
        try {
            return mission.withOtherCompanies(joined(mission.otherCompanies(), parties.addedCompanies()))
                    .withBuyers(joined(mission.buyers(), parties.addedBuyers()))
                    .withRows(rows);
        } catch (InvalidValueException invalid) {
            // What only all rows together can break: links that run in a circle.
            invalid.breaches().forEach(breach -> tell(breach, rows));
            return mission;
        }
    }

    private void tell(Breach breach, Rows rows) {
        int broken = outcomes.indexOf(rows.at(breach.path()).orElse(null));
        if (broken >= 0) {
            String path = breach.path().substring(breach.path().indexOf('.') + 1);
            DraftBuilder.tell(drafts.get(broken), breach, path);
        } else {
            problems.add(1, "", breach.path() + " " + breach.rule(), TableNotices.shown(breach.value()));
        }
    }

    private static <T> List<T> joined(List<T> known, List<T> added) {
        return Stream.concat(known.stream(), added.stream()).toList();
    }
}
