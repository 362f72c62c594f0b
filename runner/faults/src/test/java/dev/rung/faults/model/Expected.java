package dev.rung.faults.model;

import java.util.List;

/**
 * A possible result of an action.
 *
 * @param world the world afterwards
 * @param verdicts how its commands end, in order
 */
record Expected(World world, List<Verdict> verdicts) {

    Expected {
        verdicts = List.copyOf(verdicts);
    }

    /** How a command ends. */
    enum Verdict {
        /** It returns. */
        DONE,
        /** It throws an exception. */
        STOPPED
    }
}
