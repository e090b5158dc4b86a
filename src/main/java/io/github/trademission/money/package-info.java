/**
 * Exact money: {@link io.github.trademission.money.Amounts} turns any JavaMoney amount into one canonical form,
 * {@link io.github.trademission.money.MoneyBag} adds amounts without ever mixing two currencies, and
 * {@link io.github.trademission.money.Allocation} splits one amount so that the parts add up to it.
 *
 * <p>Every amount that a mission records has at most the decimals of its ISO 4217 currency and fits into a {@code long}
 * of minor units (cents, won). Sums may exceed that; they widen and never wrap.
 *
 * <p>Exchange rates and what amounts come to at them are in {@link io.github.trademission.money.rate}, amounts in texts in
 * {@link io.github.trademission.money.text}.
 */
@NullMarked
package io.github.trademission.money;

import org.jspecify.annotations.NullMarked;
