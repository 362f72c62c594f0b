package dev.rung.faults.model;

/**
 * The effect of a change on a database.
 *
 * @param isDone whether the change was made; otherwise the step fails
 * @param contents the contents afterwards
 */
record Effect(boolean isDone, Contents contents) {

    static Effect done(Contents contents) {
        return new Effect(true, contents);
    }

    static Effect failed(Contents contents) {
        return new Effect(false, contents);
    }
}
