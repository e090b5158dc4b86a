/**
 * Machinery: how each deal is counted once. Public only because {@code metrics}, which turns what it finds into figures, is another
 * package; nobody else uses it, it may change in any version, and it is no part of the published documentation. It knows missions
 * and their rows, and nothing of figures, dimensions or whatever else is made of it.
 *
 * <p>{@link io.github.trademission.metrics.engine.RowTable} holds the rows of missions as columns, {@link io.github.trademission.metrics.engine.MissionLinks} which of
 * them have to be looked at together, and {@link io.github.trademission.metrics.engine.Linked} such a group.
 * {@link io.github.trademission.metrics.engine.Answer} tells what an {@link io.github.trademission.metrics.engine.Asked} comes to in it:
 *
 * <ul>
 *   <li>{@code Search} goes through the {@code Worlds} of a group, the ways to settle all that it leaves open: {@code Insides} finds the
 *       ways in which rows can be inside each other, each a {@code Forest}; {@code Growth} the deals that went on, which makes it a
 *       {@code World}; {@code Standings} where deals and money then stand, each a {@code Standing} with a {@code Stand} for every row;
 *   <li>{@code Gross} adds up all deals inside the rows of a set in one world, {@code Standing} those that stand in them, and
 *       {@code Arrivals} those under which money arrived; {@code Reduction} looks at some rows as if there were no others;
 *   <li>{@code OuterBounds} answers where {@code Effort} says that there are too many worlds: its bounds hold, and may be wide;
 *   <li>{@code Moves} finds the choices that move a bound, and {@link io.github.trademission.metrics.engine.Contradictions} what
 *       does not fit whatever is chosen, each a {@link io.github.trademission.metrics.engine.Notice}.
 * </ul>
 *
 * <p>{@link io.github.trademission.metrics.engine.Stated} takes rows apart as recorded, which is what a tally adds, and
 * {@link io.github.trademission.metrics.engine.Nearest} leads links past rows that are left out.
 */
@NullMarked
package io.github.trademission.metrics.engine;

import org.jspecify.annotations.NullMarked;
