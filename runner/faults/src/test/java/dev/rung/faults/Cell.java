package dev.rung.faults;

/**
 * An experiment of the matrix.
 *
 * @param kind the kind of work
 * @param place where the fault hits it
 * @param fault the fault
 */
record Cell(Kind kind, Place place, Fault fault) {

    @Override
    public String toString() {
        return kind + ": " + fault + " " + place;
    }
}
