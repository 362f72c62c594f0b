package dev.rung.engine.connection;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.exception.ConnectionException;
import java.util.List;
import org.jooq.DSLContext;

/** The advisory locks that a session holds. */
final class SessionLocks {

    /** A session may hold the same lock several times. */
    private static final int MOST_ROUNDS = 100;

    private SessionLocks() {}

    /**
     * Releases every advisory lock except one.
     *
     * @param own the key of the lock to keep
     * @param dsl a context on the session
     * @throws ConnectionException if the session no longer holds this lock
     */
    static void releaseAllBut(long own, DSLContext dsl) {
        for (int round = 0; round < MOST_ROUNDS && release(own, dsl) > 0; round++) {
            // Repeat for locks that are held several times.
        }
        boolean isHeld = dsl.fetchSingle(
                        "select exists (select from pg_catalog.pg_locks where locktype = 'advisory' and granted"
                                + " and pid = pg_catalog.pg_backend_pid() and objsubid = 1"
                                + " and (classid::bigint << 32) | objid::bigint = {0})",
                        inline(own))
                .get(0, Boolean.class);
        if (!isHeld) {
            throw new ConnectionException(
                    "a migration's own code released the advisory lock that keeps other runners out, so this run"
                            + " stops\n"
                            + "  call pg_advisory_unlock only with keys of the migration, and never"
                            + " pg_advisory_unlock_all; completed migrations and steps stay",
                    null);
        }
    }

    private static int release(long own, DSLContext dsl) {
        List<Boolean> released = dsl.resultQuery("""
            select case
                    when mode = 'ExclusiveLock' and objsubid = 1
                        then pg_catalog.pg_advisory_unlock((classid::bigint << 32) | objid::bigint)
                    when mode = 'ExclusiveLock'
                        then pg_catalog.pg_advisory_unlock(
                            (classid::bigint::bit(32))::integer, (objid::bigint::bit(32))::integer)
                    when objsubid = 1
                        then pg_catalog.pg_advisory_unlock_shared((classid::bigint << 32) | objid::bigint)
                    else pg_catalog.pg_advisory_unlock_shared(
                            (classid::bigint::bit(32))::integer, (objid::bigint::bit(32))::integer)
                end as released
            from (select * from pg_catalog.pg_locks) l
            where locktype = 'advisory' and granted and pid = pg_catalog.pg_backend_pid()
                and not (objsubid = 1 and (classid::bigint << 32) | objid::bigint = {0})
            """, inline(own)).fetch("released", Boolean.class);
        return released.size();
    }
}
