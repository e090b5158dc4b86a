package io.github.trademission.money.text;

/** The ways in which reports write an amount; {@link KoreanMoneyFormat} prints each and reads all of them. */
public enum MoneyStyle {
    /** {@code 1억 2,000만 달러}: sections of four digits, parted by spaces (기본). */
    KOREAN,
    /** {@code 12억4,200만원}: the same without spaces, for tables and headlines. */
    COMPACT,
    /** {@code 6,186천불}: in thousands, as statistics are kept (천 단위). */
    THOUSANDS,
    /** {@code USD 18,410,000}: code and digits. */
    DIGITS,
    /** {@code USD 32.34 million}: code, digits and an English word from a million up. */
    ENGLISH
}
