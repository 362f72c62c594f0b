package dev.rung.faults.model;

/**
 * What becomes of a database by a change.
 *
 * @param isDone whether the change was made; else the step fails
 * @param contents what is there afterwards
 */
record Effect(boolean isDone, Contents contents) {

    static Effect done(Contents contents) {
        return new Effect(true, contents);
    }

    static Effect failed(Contents contents) {
        return new Effect(false, contents);
    }
}
