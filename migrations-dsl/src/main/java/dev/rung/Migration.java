package dev.rung;

/**
 * A change of the schema and its inverse.
 *
 * <p>An implementation is a public final class with a public no-argument constructor, named
 * {@code V<digits>_<PascalCase>} ({@code V007_AddDelegates}, {@code V20241124000000_Init}), in a package whose
 * {@code package-info.java} is annotated with {@link MigrationSet}. Its id consists of the digits and the name in snake
 * case: {@code 007_add_delegates}.
 *
 * <p>Both methods only <em>record</em> steps. Rung calls them any number of times and without a database, and they must
 * record the same steps each time: don't use the clock, random numbers or I/O. Put code that needs the database into
 * {@link Steps#call(String, java.util.function.Consumer)}.
 *
 * <p>Rung applies a migration in one transaction together with its row in the history, unless the class is annotated
 * with {@link Stepwise}.
 */
public interface Migration {

    /**
     * Records the steps that change the schema.
     *
     * @param steps records the steps, in the order of the calls
     */
    void up(Steps steps);

    /**
     * Records the steps that undo {@link #up(Steps)}, usually in the reverse order. If the migration can't be undone,
     * call {@link Steps#irreversible(String)}.
     *
     * @param steps records the steps, in the order of the calls
     */
    void down(Steps steps);
}
