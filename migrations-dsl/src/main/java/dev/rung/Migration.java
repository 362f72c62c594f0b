package dev.rung;

/**
 * One rung of the ladder: a change of the schema and its inverse.
 *
 * <p>An implementation is a public final class with a public no-argument constructor, named {@code V<digits>_<PascalCase>}
 * ({@code V007_AddDelegates}, {@code V20241124000000_Init}), in a package whose {@code package-info.java} bears
 * {@link MigrationSet}. Its id is the digits and the name in snake case: {@code 007_add_delegates}.
 *
 * <p>Both methods are called to be <em>recorded</em>, any number of times and without a database. They must say the same
 * each time: no clock, no random number, no I/O. What needs the database while it runs goes into
 * {@link Steps#call(String, java.util.function.Consumer)}.
 *
 * <p>A migration is applied in one transaction together with its row in the history, unless the class bears
 * {@link Stepwise}.
 */
public interface Migration {

    /**
     * Says how the schema gets here from the version before.
     *
     * @param steps records the steps, in the order of the calls
     */
    void up(Steps steps);

    /**
     * Says how to undo {@link #up(Steps)}, usually in the reverse order. Where that can't be done, the method calls
     * {@link Steps#irreversible(String)}.
     *
     * @param steps records the steps, in the order of the calls
     */
    void down(Steps steps);
}
