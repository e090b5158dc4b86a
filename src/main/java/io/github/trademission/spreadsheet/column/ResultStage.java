package io.github.trademission.spreadsheet.column;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Signing;
import java.util.List;
import java.util.Optional;

/**
 * A kind of results that a result table has two columns of.
 *
 * @param name its name in the ids of rows
 * @param kind the kind of rows
 * @param count the column of the deals
 * @param value the column of the amounts
 */
public record ResultStage(String name, Vocabulary.Kind kind, Column count, Column value) {
    public static final List<ResultStage> ALL = List.of(
            stage("consultation", OutcomeKind.CONSULTATION, Column.CONSULTATION_COUNT, Column.CONSULTATION_VALUE),
            stage("prospect", OutcomeKind.PROSPECT, Column.PROSPECT_COUNT, Column.PROSPECT_VALUE),
            stage("mou", OutcomeKind.MOU, Column.MOU_COUNT, Column.MOU_VALUE),
            contract("on-site", Optional.of(Signing.ON_SITE), Column.ON_SITE_COUNT, Column.ON_SITE_VALUE),
            contract("follow-up", Optional.of(Signing.FOLLOW_UP), Column.FOLLOW_UP_COUNT, Column.FOLLOW_UP_VALUE),
            contract("contract", Optional.empty(), Column.CONTRACT_COUNT, Column.CONTRACT_VALUE));

    private static ResultStage stage(String name, OutcomeKind kind, Column count, Column value) {
        return new ResultStage(name, new Vocabulary.Kind(kind, Optional.empty()), count, value);
    }

    private static ResultStage contract(String name, Optional<Signing> signing, Column count, Column value) {
        return new ResultStage(name, new Vocabulary.Kind(OutcomeKind.CONTRACT, signing), count, value);
    }

    /** Where a row stands in the table; a joint bid, which is of several companies, has no columns. */
    public static Optional<ResultStage> of(Outcome row) {
        Vocabulary.Kind kind = Vocabulary.Kind.of(row);
        return ALL.stream().filter(stage -> stage.kind().equals(kind)).findFirst();
    }
}
