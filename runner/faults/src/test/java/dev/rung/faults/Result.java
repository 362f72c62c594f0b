package dev.rung.faults;

import java.util.Optional;

/**
 * The result of a cell.
 *
 * @param cell the cell
 * @param failure why it did not survive; empty if it did
 */
record Result(Cell cell, Optional<String> failure) {

    boolean survived() {
        return failure.isEmpty();
    }
}
