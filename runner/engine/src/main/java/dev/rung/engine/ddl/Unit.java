package dev.rung.engine.ddl;

import dev.rung.engine.schema.ObjectId;
import java.util.Comparator;

/**
 * What is created at once: an object, or a part of it that has dependencies of its own.
 *
 * @param aspect what of the object
 * @param object the object
 * @param detail the column of a default, empty for other units
 */
record Unit(Aspect aspect, ObjectId object, String detail) implements Comparable<Unit> {

    /** What of an object is created, in the order within an object. */
    enum Aspect {
        /** A view with the right columns and without its query, for a cycle. */
        STUB,
        /** The object itself. */
        OBJECT,
        /** The default of a column. */
        DEFAULT,
        /** A sequence's owner. */
        OWNERSHIP,
        /** A partition's place in its partitioned table. */
        ATTACHMENT
    }

    private static final Comparator<Unit> ORDER = Comparator.comparing(
                    (Unit unit) -> unit.object().kind())
            .thenComparing(Unit::aspect)
            .thenComparing(Unit::object)
            .thenComparing(Unit::detail);

    static Unit of(ObjectId object) {
        return new Unit(Aspect.OBJECT, object, "");
    }

    static Unit of(Aspect aspect, ObjectId object) {
        return new Unit(aspect, object, "");
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
