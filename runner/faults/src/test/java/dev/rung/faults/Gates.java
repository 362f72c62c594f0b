package dev.rung.faults;

/**
 * Gates in the database: each DDL statement passes one before it does anything and one when it has done all, but not
 * committed. They are numbered in the order in which they are passed, whatever is rolled back; whoever holds the advisory
 * lock of a number shuts that gate.
 *
 * <p>The sequence isn't logged: to log it takes a transaction id, and {@code DROP INDEX CONCURRENTLY} must be the first
 * in its transaction to get one.
 */
final class Gates {

    /** The first half of the key of each gate's lock. */
    static final int KEY = 4711;

    /** Makes gates in a database. */
    static final String CREATION = """
        create schema gates;
        create unlogged sequence gates.passed;
        create function gates.pass() returns event_trigger language plpgsql as $$
        declare
            gate int := nextval('gates.passed');
        begin
            perform pg_advisory_lock_shared(4711, gate);
            perform pg_advisory_unlock_shared(4711, gate);
        end
        $$;
        create event trigger before_the_statement on ddl_command_start execute function gates.pass();
        create event trigger after_the_statement on ddl_command_end execute function gates.pass();
        """;

    /** Opens all gates for good and counts from 1 again. */
    static final String RESET = "select setval('gates.passed', 1, false)";

    /** How many were passed. */
    static final String PASSED = "select case when is_called then last_value else 0 end from gates.passed";

    private Gates() {}
}
