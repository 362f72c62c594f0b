package dev.rung.engine.model;

/**
 * A right that is missing.
 *
 * @param fact which, on which object, and who lacks it
 * @param remedy how it is given
 */
public record MissingRight(String fact, String remedy) {

    /** Both, a line each. */
    @Override
    public String toString() {
        return fact + "\n  " + remedy;
    }
}
