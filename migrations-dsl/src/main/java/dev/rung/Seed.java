package dev.rung;

/**
 * A fixture: initial rows of a database for development or test.
 *
 * <p>An implementation is a public final class with a public no-argument constructor, named
 * {@code S<digits>_<PascalCase>} ({@code S001_DefaultTenant}), in a package that is annotated with {@link SeedSet}. Its
 * rows are instances of the record classes that jOOQ generates from the migrated schema, so that a dropped or retyped
 * column causes a compile error.
 *
 * <p>A seed is planted in one transaction and can be planted again at any time: every insert specifies what happens to
 * a row that already exists.
 */
public interface Seed {

    /**
     * Records the rows. Like a migration, a seed is recorded first and must record the same rows each time. A seed with a
     * stream of rows is recorded again each time that it is planted.
     *
     * @param fixtures records the rows
     */
    void plant(Fixtures fixtures);
}
