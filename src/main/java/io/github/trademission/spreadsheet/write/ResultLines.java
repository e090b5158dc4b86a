package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Sharing;
import io.github.trademission.spreadsheet.column.ResultStage;
import io.github.trademission.spreadsheet.file.WrittenCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rows of results of a mission as lines of a result table, and what these lack. Nothing is split or guessed. */
final class ResultLines {
    private final WrittenNames names;
    private final Map<ResultLine.Party, List<ResultLine>> lines = new LinkedHashMap<>();
    private final BiConsumer<String, String> omissions;

    ResultLines(Mission mission, WrittenNames names, BiConsumer<String, String> omissions) {
        this.omissions = omissions;
        this.names = names;
        Map<String, ResultLine> written = new HashMap<>();
        for (Outcome row : mission.outcomes()) {
            if (reasonAgainst(row).isEmpty()) {
                written.put(row.id(), add(row));
            }
        }
        for (Outcome row : mission.outcomes()) {
            reasonAgainst(row)
                    .ifPresentOrElse(
                            reason -> omit(row, reason),
                            () -> tellLacking(row, Objects.requireNonNull(written.get(row.id()))));
        }
    }

    List<ResultLine> lines() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private ResultLine add(Outcome row) {
        ResultLine.Party party = new ResultLine.Party(row.companies(), row.stop());
        List<ResultLine> known = lines.computeIfAbsent(party, key -> new ArrayList<>());
        for (ResultLine line : known) {
            if (line.add(row)) {
                return line;
            }
        }
        ResultLine line = new ResultLine(party);
        line.add(row);
        known.add(line);
        return line;
    }

    /** The attribute for which a row as a whole cannot stand in a result table. */
    private Optional<String> reasonAgainst(Outcome row) {
        if (ResultStage.of(row).isEmpty()) {
            return Optional.of("kind");
        } else if (!row.status().isLive()) {
            return Optional.of("status");
        } else if (row.mayBeInside()) {
            return Optional.of("overlaps");
        } else if (row.companies().size() > 1 && !row.sharing().equals(Sharing.unallocated())) {
            return Optional.of("sharing");
        } else if (!ResultSum.of(row).isReadable()) {
            return Optional.of("count");
        } else if (!WrittenCell.holds(names.of(row.companies()))) {
            return Optional.of("companies");
        }
        return row.stop()
                .map(names::of)
                .filter(name -> !WrittenCell.holds(name))
                .map(name -> "stop");
    }

    private void tellLacking(Outcome row, ResultLine line) {
        if (!line.tellsOriginOf(row)) {
            omit(row, "derivedFrom");
        }
        if (row instanceof Contract contract) {
            if (!contract.amendments().isEmpty()) {
                omit(row, "amendments");
            }
            if (!contract.realisations().isEmpty()) {
                omit(row, "realisations");
            }
        }
    }

    private void omit(Outcome row, String attribute) {
        omissions.accept(row.id(), attribute);
    }
}
