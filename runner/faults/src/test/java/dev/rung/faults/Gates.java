package dev.rung.faults;

/**
 * Gates in the database. Each DDL statement passes a gate before it does anything, and another one when it has done
 * everything except the commit. The gates are numbered in the order in which they are passed, including rolled back
 * statements. Holding the advisory lock of a number closes that gate.
 *
 * <p>The sequence is unlogged, because logging it requires a transaction id, and {@code DROP INDEX CONCURRENTLY} must
 * be the first statement of its transaction that requires one.
 */
final class Gates {

    /** The first half of the key of every gate's lock. */
    static final int KEY = 4711;

    /** Creates the gates in a database. */
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

    /** Restarts the numbering at 1. */
    static final String RESET = "select setval('gates.passed', 1, false)";

    /** Selects how many gates have been passed. */
    static final String PASSED = "select case when is_called then last_value else 0 end from gates.passed";

    private Gates() {}
}
