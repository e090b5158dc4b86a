/**
 * What is odd in a mission's record or cannot be right. Start from
 * {@link io.github.trademission.audit.Audit#of(io.github.trademission.model.Mission)}: its
 * {@link io.github.trademission.audit.Audit#findings() findings} each have a stable
 * {@link io.github.trademission.audit.FindingCode code}, a {@link io.github.trademission.audit.Severity severity}, a path, a
 * text and a hint in Korean and English. Its
 * {@link io.github.trademission.audit.Audit#reconciliations() reconciliations} set each published figure against the record and
 * the other published figures, each with a {@link io.github.trademission.reconcile.Verdict verdict} and its reasons. Nothing here
 * throws for odd data: what is impossible the model has refused before.
 */
@NullMarked
package io.github.trademission.audit;

import org.jspecify.annotations.NullMarked;
