package dev.rung.faults.model;

import java.util.List;

/**
 * One of the ways in which an action may end.
 *
 * @param world what is there then
 * @param verdicts how its commands end, in their order
 */
record Expected(World world, List<Verdict> verdicts) {

    Expected {
        verdicts = List.copyOf(verdicts);
    }

    /** How a command ends. */
    enum Verdict {
        /** It returns. */
        DONE,
        /** It throws. */
        STOPPED
    }
}
