package io.github.trademission.worlds;

import java.util.Map;

/**
 * What a figure comes to in one world.
 *
 * @param low the fewest deals
 * @param high the most
 * @param money the money, per currency
 * @param undisclosed how many values are not known
 * @param undisclosedHigh the most of them
 */
record Amount(int low, int high, Map<String, Long> money, int undisclosed, int undisclosedHigh) {}
