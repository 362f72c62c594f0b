package dev.rung;

/**
 * A definition that is kept up to date rather than versioned: a view, a function, a policy.
 *
 * <p>An implementation is a public final class named {@code R_<PascalCase>}, beside the set's {@link Migration}s. It is
 * applied after them, in the order of its name, and again whenever its recorded script has changed; so {@link #up(Steps)}
 * must be able to replace what it made before ({@code create or replace ...}, or a drop and a create). The rules of
 * {@link Migration} about recording hold here too.
 */
public interface RepeatableMigration {

    /**
     * Creates or replaces the definition.
     *
     * @param steps records the steps, in the order of the calls
     */
    void up(Steps steps);

    /**
     * Removes the definition. Only a rollback of the whole set calls for it.
     *
     * @param steps records the steps, in the order of the calls
     */
    void down(Steps steps);
}
