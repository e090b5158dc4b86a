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
import java.util.Objects;
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
    private final ContentIds ids;
    private final boolean isReplacing;
    private final TotalRows totals = new TotalRows();
    private final LinkCheck links;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final TableHead head = new TableHead();
    private @Nullable Header header;
    private @Nullable EarlierRows earlier;
    private boolean readable = true;
    private int blankRows;

    /** For a table of a mission from a source, which may have been read before, and the currency of amounts that name none. */
    public TableReader(
            Mission mission,
            Optional<String> currency,
            boolean isReplacing,
            String source,
            TableProblems problems,
            TableNotices notices) {
        this.mission = mission;
        this.currency = currency;
        this.isReplacing = isReplacing;
        this.ids = new ContentIds(source);
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
        earlier = new EarlierRows(mission, ids.prefix(header));
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
        DraftBuilder.build(draft).filter(row -> !earlier().isThere(row)).ifPresent(row -> {
            drafts.add(draft);
            outcomes.add(row);
            link(draft, row);
        });
    }

    private void link(Draft draft, Outcome row) {
        Optional<String> twin = earlier().twin(row.id());
        if (twin.isPresent()) {
            draft.row()
                    .tell(
                            Column.ID,
                            "must not say the same as a row that another table has brought: give it an id if it is another deal",
                            TableNotices.shown(twin.get()));
        } else if (isReplacing && earlier().replace(row.id())) {
            links.replace(draft, row);
        } else {
            links.add(draft, row);
        }
    }

    private EarlierRows earlier() {
        return Objects.requireNonNull(earlier, "the header was read");
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
        List<String> removed = earlier == null ? List.of() : removed(earlier);
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
                blankRows,
                earlier == null ? List.of() : earlier.unchanged(),
                removed));
    }

    /** What leaves the mission; a table that was read before and has changed is refused unless that is wanted. */
    private List<String> removed(EarlierRows before) {
        List<String> gone = before.gone();
        boolean isSame = gone.isEmpty() && outcomes.isEmpty();
        if (before.size() > 0 && !isSame && !isReplacing) {
            problems.add(
                    1,
                    "",
                    "must replace what it has brought before, which has to be asked for (--replace)",
                    before.size() + " rows before, of which " + gone.size() + " are in it no more; " + outcomes.size()
                            + " new");
        }
        if (isReplacing) {
            gone.forEach(id -> notices.add(1, "", "is in the table no more, and was removed", TableNotices.shown(id)));
            if (before.size() > 0) {
                drafts.forEach(draft ->
                        notices.add(draft.row().line(), "", "is new or was changed", TableNotices.shown(draft.id())));
            }
        }
        return gone;
    }

    private Mission mission() {
        Rows rows = Rows.of(mission.outcomes().stream()
                        .filter(row -> earlier == null || !earlier.leaves(row))
                        .toList())
                .plus(outcomes);
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
