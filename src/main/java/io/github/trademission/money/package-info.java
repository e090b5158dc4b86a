/**
 * Exact money: {@link io.github.trademission.money.Amounts} turns any JavaMoney amount into one canonical form,
 * {@link io.github.trademission.money.MoneyBag} adds amounts without ever mixing two currencies, and
 * {@link io.github.trademission.money.Allocation} splits one amount so that the parts add up to it.
 *
 * <p>To convert (환산), read {@link io.github.trademission.money.Quote quotes} into a
 * {@link io.github.trademission.money.RateTable}, choose the days in a {@link io.github.trademission.money.Conversion}, and get a
 * {@link io.github.trademission.money.Converted}: the total, rounded once, beside the amounts and rates that it rests on. Rates
 * come from the caller; nothing here fetches any.
 *
 * <p>Amounts in texts (금액 표기) are read and printed by {@link io.github.trademission.money.KoreanMoneyFormat}.
 *
 * <p>Every amount that a mission records has at most the decimals of its ISO 4217 currency and fits into a {@code long}
 * of minor units (cents, won). Sums may exceed that; they widen and never wrap.
 */
@NullMarked
package io.github.trademission.money;

import org.jspecify.annotations.NullMarked;
