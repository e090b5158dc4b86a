/**
 * Published figures (발표수치) set against what they should agree with. Start from
 * {@link io.github.trademission.reconcile.Reconciler#of(io.github.trademission.model.Mission)}: its
 * {@link io.github.trademission.reconcile.Reconciler#reconciliations() reconciliations} set each published figure of a mission
 * against the record's own rows and numbers, against the published figures of its parts, and against other publications of it;
 * each tells on which {@link io.github.trademission.reconcile.Basis basis}, with which
 * {@link io.github.trademission.reconcile.Verdict verdict} and why. Its
 * {@link io.github.trademission.reconcile.Reconciler#contradictions() contradictions} are pairs of published figures that cannot
 * both be right.
 *
 * <p>Nothing here judges whether that is worth a finding; the audit does.
 */
@NullMarked
package io.github.trademission.reconcile;

import org.jspecify.annotations.NullMarked;
