package dev.rung;

/**
 * A definition that is kept up to date instead of being versioned, such as a view, a function or a policy.
 *
 * <p>An implementation is a public final class named {@code R_<PascalCase>}, in the package of the set's
 * {@link Migration}s. Rung applies it after them, in the order of the names, and again whenever its recorded script
 * changes. {@link #up(Steps)} must therefore be able to replace an existing definition, with
 * {@code create or replace ...} or with a drop and a create. The rules of {@link Migration} about recording apply here
 * as well.
 */
public interface RepeatableMigration {

    /**
     * Creates or replaces the definition.
     *
     * @param steps records the steps, in the order of the calls
     */
    void up(Steps steps);

    /**
     * Removes the definition. Rung calls this only to roll back the whole set.
     *
     * @param steps records the steps, in the order of the calls
     */
    void down(Steps steps);
}
