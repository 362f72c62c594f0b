package dev.rung.faults.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The class of a migration.
 *
 * @param number its number; 0 for a repeatable migration
 * @param name its name, one word in lower case
 * @param stepwise whether it is {@code @Stepwise}
 * @param up the steps of its {@code up}
 * @param down the steps of its {@code down}
 */
record Definition(int number, String name, boolean stepwise, List<Change> up, List<Change> down) {

    /** The order of application: by number, then by name; repeatable migrations last. */
    static final Comparator<String> ORDER =
            Comparator.<String, Boolean>comparing(Definition::isRepeatable).thenComparing(Comparator.naturalOrder());

    Definition {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static boolean isRepeatable(String id) {
        return id.startsWith("r_");
    }

    boolean isRepeatable() {
        return number == 0;
    }

    String id() {
        return (isRepeatable() ? "r" : String.format(Locale.ROOT, "%03d", number)) + "_" + name;
    }

    Definition named(String other) {
        return new Definition(number, other, stepwise, up, down);
    }

    Definition inMode(boolean isStepwise) {
        return new Definition(number, name, isStepwise, up, down);
    }

    Definition withUp(List<Change> other) {
        return new Definition(number, name, stepwise, other, down);
    }

    Definition withDown(List<Change> other) {
        return new Definition(number, name, stepwise, up, other);
    }

    /** Whether all its steps can run in a transaction. */
    boolean isTransactional() {
        return up.stream().allMatch(Change::isTransactional) && down.stream().allMatch(Change::isTransactional);
    }

    @Override
    public String toString() {
        return (stepwise ? "@Stepwise " : "") + id() + "\n      up   " + up + "\n      down " + down;
    }
}
