package dev.rung.engine.execution;

import dev.rung.engine.connection.PlainQuery;
import dev.rung.engine.event.Blocker;
import dev.rung.engine.event.LockWait;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        for (int pid : PlainQuery.fetch(connection, """
            select a.pid from pg_catalog.pg_stat_activity a
            where a.application_name = ? and a.datname = pg_catalog.current_database()
                and a.wait_event_type = 'Lock'
            """, row -> row.getInt(1), application)) {
            Optional<LockWait> found = of(connection, pid);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Finds the lock wait of a session; empty if the wait has ended. */
    static Optional<LockWait> of(Connection connection, int pid) throws SQLException {
        List<Blocker> blockers = PlainQuery.fetch(connection, """
            select b.pid, a.application_name, a.usename,
                case when a.client_addr is not null then host(a.client_addr) when a.client_port = -1 then 'local' end
                    as client,
                case when a.backend_type = 'client backend' then a.state else a.backend_type end as state,
                (extract(epoch from clock_timestamp() - a.xact_start) * 1000000)::bigint as in_transaction,
                left(regexp_replace(a.query, '\\s+', ' ', 'g'), 100) as query
            from (select distinct pid from unnest(pg_catalog.pg_blocking_pids(?)) as pid) b
            left join pg_catalog.pg_stat_activity a on a.pid = b.pid
            order by a.xact_start, b.pid
            """, LockWaits::toBlocker, pid);
        if (blockers.isEmpty()) {
            return Optional.empty();
        }
        return PlainQuery.fetch(
                        connection, """
                        select l.mode || ' on ' || coalesce(format('%I.%I', n.nspname, c.relname), 'a ' || l.locktype),
                            coalesce((extract(epoch from clock_timestamp() - l.waitstart) * 1000000)::bigint, 0)
                        from pg_catalog.pg_locks l
                        left join pg_catalog.pg_class c on c.oid = l.relation
                            and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
                        left join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        where l.pid = ? and not l.granted
                        limit 1
                        """, row -> new LockWait(row.getString(1), micros(row.getLong(2)), blockers), pid)
                .stream()
                .findFirst();
    }

    private static Blocker toBlocker(ResultSet row) throws SQLException {
        @Nullable Long inTransaction = row.getObject("in_transaction", Long.class);
        return new Blocker(
                row.getInt("pid"),
                row.getString("application_name"),
                row.getString("usename"),
                row.getString("client"),
                row.getString("state"),
                inTransaction == null ? null : micros(inTransaction),
                row.getString("query"));
    }

    private static Duration micros(long count) {
        return Duration.ofSeconds(count / MICROS, (count % MICROS) * 1000);
    }
}
