package dev.rung;

/**
 * A fixture: rows that a database for development or test starts with.
 *
 * <p>An implementation is a public final class with a public no-argument constructor, named {@code S<digits>_<PascalCase>}
 * ({@code S001_DefaultTenant}), in a package that bears {@link SeedSet}. Its rows are the record classes that jOOQ
 * generates from the migrated schema, so a column that was dropped or retyped is a compile error here.
 *
 * <p>A seed is planted in one transaction and can be planted again at any time: every insert says what happens to a row
 * that is already there.
 */
public interface Seed {

    /**
     * Says which rows there are. Like a migration it is recorded first and must say the same each time.
     *
     * @param fixtures records the rows
     */
    void plant(Fixtures fixtures);
}
