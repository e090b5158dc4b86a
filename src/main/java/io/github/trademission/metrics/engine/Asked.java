package io.github.trademission.metrics.engine;

import java.util.List;

/**
 * What is asked of some linked rows.
 *
 * @param measure what is measured
 * @param set the rows of which, by their positions among the linked ones
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Asked(Measure measure, int[] set) {
    /** What is measured. */
    public enum Measure {
        /** All deals inside the rows of the set, which are of one stage, each once. */
        GROSS,
        /** The deals that stand in the rows of the set, each once. */
        STANDING,
        /** The same if nothing had grown out of anything: of rows of one kind, as recorded, apart from each other. */
        APART,
        /** The deals under which money arrived, and that money, where the set holds their contracts. */
        REALISED,
        /** The money that is still to come under contracts of the set under which some arrived; no deals. */
        OUTSTANDING
    }

    /** Whether rows are asked for apart from each other, as if nothing had grown out of anything. */
    static boolean isApart(List<Asked> asked) {
        return asked.stream().anyMatch(one -> one.measure() == Measure.APART);
    }
}
