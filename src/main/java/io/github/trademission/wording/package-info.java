/**
 * Machinery, not for callers: sentences in the readers' language out of resource bundles, with amounts and numbers as that
 * language writes them and the right Korean particles behind them.
 */
@NullMarked
package io.github.trademission.wording;

import org.jspecify.annotations.NullMarked;
