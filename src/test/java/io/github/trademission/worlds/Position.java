package io.github.trademission.worlds;

import java.util.List;
import java.util.Map;

/** A world with the money. */
final class Position {
    private final World world;
    private final Stand[] stands;
    private final List<Hidden> hidden;
    private final List<Outstanding> outstanding;

    /**
     * Holds a position.
     *
     * @param world who is inside whom, and which deals went on
     * @param stands how each row stands; null for one in which no deal does
     * @param hidden money of rows that is of rows inside them, which do not tell it
     * @param outstanding what has yet to arrive under contracts
     */
    Position(World world, Stand[] stands, List<Hidden> hidden, List<Outstanding> outstanding) {
        this.world = world;
        this.stands = stands.clone();
        this.hidden = List.copyOf(hidden);
        this.outstanding = List.copyOf(outstanding);
    }

    World world() {
        return world;
    }

    /** How a row stands; null if no deal stands in it. */
    Stand stand(int row) {
        return stands[row];
    }

    List<Hidden> hidden() {
        return hidden;
    }

    List<Outstanding> outstanding() {
        return outstanding;
    }

    /**
     * Value of a whole that is a part's, which does not disclose it or is in another currency. Apart from the part, the whole shows so
     * much less.
     *
     * @param whole the row that shows less
     * @param part the row inside
     * @param share how much
     * @param stays whether that money is still there, in a figure that holds both
     */
    record Hidden(int whole, int part, Map<String, Long> share, boolean stays) {}

    /**
     * Value that has yet to arrive.
     *
     * @param contracts the contracts under which some of the deals' money arrived
     * @param money how much
     * @param low the fewest values that are not known
     * @param high the most
     */
    record Outstanding(int contracts, Map<String, Long> money, int low, int high) {}
}
