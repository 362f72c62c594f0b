package dev.rung.faults;

/**
 * One experiment of the matrix.
 *
 * @param kind what runs
 * @param place where the fault hits it
 * @param fault what happens to it
 */
record Cell(Kind kind, Place place, Fault fault) {

    @Override
    public String toString() {
        return kind + ": " + fault + " " + place;
    }
}
