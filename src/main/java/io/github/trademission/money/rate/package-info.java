/**
 * Exchange rates (환율) and conversion (환산). Read {@link io.github.trademission.money.rate.Quote quotes} into a
 * {@link io.github.trademission.money.rate.RateTable}, choose the days in a
 * {@link io.github.trademission.money.rate.Conversion}, and get a {@link io.github.trademission.money.rate.Converted}: the total,
 * rounded once, beside the amounts and rates that it rests on.
 *
 * <p>A {@link io.github.trademission.money.rate.Rate} is an exact fraction that knows the quotes it follows from: one as quoted,
 * inverted, a cross rate, or an average. Rates come from the caller, in a table or through any
 * {@link io.github.trademission.money.rate.RateSource}, which turns into a provider of JavaMoney and back; nothing here fetches any.
 * Where one is missing, a {@link io.github.trademission.money.rate.MissingRatesException} names all that are.
 */
@NullMarked
package io.github.trademission.money.rate;

import org.jspecify.annotations.NullMarked;
