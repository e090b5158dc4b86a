package io.github.trademission.metrics.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The most that claims can put into rooms, each claim into those that it may go to: a greatest flow, in which a claim may be divided.
 * Claims go first where there is room; then a claim is moved on as long as that makes room for another.
 */
final class Flow {
    private final long[] left;
    private final long[] room;
    private final List<List<Lane>> lanesOf = new ArrayList<>();
    private final List<List<Lane>> lanesInto = new ArrayList<>();
    private long total;

    Flow(long[] claims, long[] rooms) {
        left = claims.clone();
        room = rooms.clone();
        Arrays.setAll(new Object[claims.length], i -> lanesOf.add(new ArrayList<>()));
        Arrays.setAll(new Object[rooms.length], i -> lanesInto.add(new ArrayList<>()));
    }

    void allow(int claim, int intoRoom) {
        Lane lane = new Lane(claim, intoRoom);
        lanesOf.get(claim).add(lane);
        lanesInto.get(intoRoom).add(lane);
    }

    long greatest() {
        for (List<Lane> lanes : lanesOf) {
            lanes.forEach(this::fill);
        }
        for (int claim = 0; claim < left.length; claim++) {
            boolean found = true;
            while (found && left[claim] > 0) {
                found = moveOn(claim);
            }
        }
        return total;
    }

    private void fill(Lane lane) {
        long some = Math.min(left[lane.claim], room[lane.room]);
        lane.flow += some;
        left[lane.claim] -= some;
        room[lane.room] -= some;
        total += some;
    }

    /** Looks for a room that takes what is left of a claim if other claims give way, one after the other. */
    private boolean moveOn(int start) {
        Lane[] reachedBy = new Lane[room.length];
        Lane[] gaveWay = new Lane[left.length];
        boolean[] seen = new boolean[left.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int claim = open.poll();
            for (Lane lane : lanesOf.get(claim)) {
                if (reachedBy[lane.room] != null) {
                    continue;
                }
                reachedBy[lane.room] = lane;
                if (room[lane.room] > 0) {
                    shift(start, lane.room, reachedBy, gaveWay);
                    return true;
                }
                for (Lane other : lanesInto.get(lane.room)) {
                    if (other.flow > 0 && !seen[other.claim]) {
                        seen[other.claim] = true;
                        gaveWay[other.claim] = other;
                        open.add(other.claim);
                    }
                }
            }
        }
        return false;
    }

    private void shift(int start, int end, Lane[] reachedBy, Lane[] gaveWay) {
        long some = Math.min(left[start], room[end]);
        for (Lane lane = reachedBy[end]; lane.claim != start; lane = reachedBy[gaveWay[lane.claim].room]) {
            some = Math.min(some, gaveWay[lane.claim].flow);
        }
        for (Lane lane = reachedBy[end]; ; lane = reachedBy[gaveWay[lane.claim].room]) {
            lane.flow += some;
            if (lane.claim == start) {
                break;
            }
            gaveWay[lane.claim].flow -= some;
        }
        left[start] -= some;
        room[end] -= some;
        total += some;
    }

    private static final class Lane {
        private final int claim;
        private final int room;
        private long flow;

        Lane(int claim, int room) {
            this.claim = claim;
            this.room = room;
        }
    }
}
