/**
 * Amounts in texts (금액 표기), as Korean reports write them. Start from
 * {@link io.github.trademission.money.text.KoreanMoneyFormat}: it reads a text into a
 * {@link io.github.trademission.money.text.PrintedAmount}, the exact amount with the unit that it was printed in, how firmly it is
 * meant ({@link io.github.trademission.money.text.Qualifier}) and the same in another currency, and prints amounts in any
 * {@link io.github.trademission.money.text.MoneyStyle}. What it cannot read whole is a
 * {@link io.github.trademission.money.text.MoneyTextException} with the place.
 * {@link io.github.trademission.money.text.KoreanMoneyFormatProvider} offers the same to JavaMoney.
 */
@NullMarked
package io.github.trademission.money.text;

import org.jspecify.annotations.NullMarked;
