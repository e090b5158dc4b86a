/**
 * The words of a trade mission. Start from {@link io.github.trademission.model.Mission}, the aggregate root; everything
 * else hangs on it:
 *
 * <ul>
 *   <li>who: {@link io.github.trademission.model.Organisation organisations} in their roles, and the
 *       {@link io.github.trademission.model.Delegation delegation} with its companies and people;
 *   <li>where and when: {@link io.github.trademission.model.Stop stops} and
 *       {@link io.github.trademission.model.DateRange periods}, of dates known as far as they are;
 *   <li>what came of it: {@link io.github.trademission.model.Outcome rows of results} from consultation to contract, linked
 *       to the rows that they grew out of; {@link io.github.trademission.model.Rows} finds them by id, by place and along those
 *       links, and {@link io.github.trademission.model.OutcomeKind} knows what each kind is called and where its deals start;
 *   <li>what was said and promised: {@link io.github.trademission.model.PublishedFigure published figures} and
 *       {@link io.github.trademission.model.Target targets};
 *   <li>what it cost: {@link io.github.trademission.model.CostLine cost lines}.
 * </ul>
 *
 * <p>Types are immutable and checked when built. A value that breaks a rule throws
 * {@link io.github.trademission.InvalidValueException} with all that is wrong, a {@code null} throws a {@code NullPointerException} that names the
 * attribute. What is merely odd is no error here.
 */
@NullMarked
package io.github.trademission.model;

import org.jspecify.annotations.NullMarked;
