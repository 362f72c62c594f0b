package dev.rung.engine.execution;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.event.Blocker;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.sql.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds the lock that a session waits for, and the sessions that block it. */
public final class LockWaits {

    private static final int MICROS = 1_000_000;

    private LockWaits() {}

    /**
     * Finds the lock wait of another program's session in the same database.
     *
     * @param connection another connection to the database
     * @param application the session's {@code application_name}
     * @return empty if the session waits for no lock, or doesn't exist
     * @throws SQLException if the query fails
     */
    public static Optional<LockWait> of(Connection connection, String application) throws SQLException {
        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES, Rendering.settings());
        try {
            return dsl.resultQuery("""
                select a.pid from pg_catalog.pg_stat_activity a
                where a.application_name = {0} and a.datname = pg_catalog.current_database()
                    and a.wait_event_type = 'Lock'
                """, inline(application)).fetch(0, Integer.class).stream()
                    .map(pid -> of(dsl, pid))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    /** Finds the lock wait of a session; empty if the wait has ended. */
    static Optional<LockWait> of(DSLContext dsl, int pid) {
        List<Blocker> blockers = dsl.resultQuery("""
            select b.pid, a.application_name, a.usename::text as usename,
                case when a.client_addr is not null then host(a.client_addr) when a.client_port = -1 then 'local' end
                    as client,
                case when a.backend_type = 'client backend' then a.state else a.backend_type end as state,
                (extract(epoch from clock_timestamp() - a.xact_start) * 1000000)::bigint as in_transaction,
                left(regexp_replace(a.query, '\\s+', ' ', 'g'), 100) as query
            from (select distinct pid from unnest(pg_catalog.pg_blocking_pids({0})) as pid) b
            left join pg_catalog.pg_stat_activity a on a.pid = b.pid
            order by a.xact_start, b.pid
            """, inline(pid)).fetch(LockWaits::toBlocker);
        return dsl.resultQuery("""
            select l.mode || ' on ' || coalesce(format('%I.%I', n.nspname, c.relname), 'a ' || l.locktype) as lock,
                coalesce((extract(epoch from clock_timestamp() - l.waitstart) * 1000000)::bigint, 0) as waited
            from pg_catalog.pg_locks l
            left join pg_catalog.pg_class c on c.oid = l.relation
                and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
            left join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where l.pid = {0} and not l.granted
            limit 1
            """, inline(pid))
                .fetchOptional()
                .filter(lock -> !blockers.isEmpty())
                .map(lock ->
                        new LockWait(lock.get("lock", String.class), micros(lock.get("waited", Long.class)), blockers));
    }

    private static Blocker toBlocker(Record row) {
        Long inTransaction = row.get("in_transaction", Long.class);
        return new Blocker(
                row.get("pid", Integer.class),
                row.get("application_name", String.class),
                row.get("usename", String.class),
                row.get("client", String.class),
                row.get("state", String.class),
                inTransaction == null ? null : micros(inTransaction),
                row.get("query", String.class));
    }

    private static Duration micros(@Nullable Long count) {
        return count == null ? Duration.ZERO : Duration.ofSeconds(count / MICROS, (count % MICROS) * 1000);
    }
}
