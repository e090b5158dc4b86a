package io.github.trademission.money.text;

/** How firmly a printed figure is meant. */
public enum Qualifier {
    /** As printed, to the printed unit. */
    EXACT,
    /** Roughly (약): the true figure may lie on either side. */
    ABOUT,
    /** At least (여, 이상, 넘는): the true figure is the printed one or more. */
    AT_LEAST,
    /** At most (미만, 이하): the true figure is the printed one or less. */
    AT_MOST
}
