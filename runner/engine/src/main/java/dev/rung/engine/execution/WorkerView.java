package dev.rung.engine.execution;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.BorrowedConnection;
import dev.rung.engine.connection.Session;
import dev.rung.engine.script.Rendering;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the server shows of the session that works, asked for on a connection beside it. Not thread-safe. */
final class WorkerView implements AutoCloseable {

    private static final int MICROS = 1_000_000;

    private final BorrowedConnection borrowed;
    private final DSLContext dsl;
    private final int pid;

    private WorkerView(BorrowedConnection borrowed, int pid) {
        this.borrowed = borrowed;
        this.dsl = DSL.using(borrowed.connection(), SQLDialect.POSTGRES, Rendering.settings());
        this.pid = pid;
    }

    /**
     * Opens a connection beside a session, on a thread of its own. It fails with a {@link SQLException}; if it is cancelled
     * meanwhile, the connection is closed as soon as it comes.
     */
    static CompletableFuture<WorkerView> opening(Session worker) {
        CompletableFuture<WorkerView> opening = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("rung-watch-connecting").start(() -> {
            try {
                WorkerView view = new WorkerView(worker.openCompanion(), worker.backendPid());
                if (!opening.complete(view)) {
                    view.close();
                }
            } catch (SQLException | RuntimeException e) {
                opening.completeExceptionally(e);
            }
        });
        return opening;
    }

    /** What the server shows. */
    sealed interface Sight {

        /**
         * The session is there, and waits for no lock.
         *
         * @param isIdle whether it waits for its client
         */
        record Present(boolean isIdle) implements Sight {}

        /**
         * The session waits for a lock.
         *
         * @param lockWait for which, and who holds it
         */
        record Waiting(LockWait lockWait) implements Sight {}

        /** There is no such session. */
        record Absent() implements Sight {}
    }

    /**
     * Looks once.
     *
     * @throws SQLException if the server doesn't answer, or doesn't want to
     */
    Sight look() throws SQLException {
        try {
            Optional<Record> worker = dsl.resultQuery("""
                select coalesce(wait_event_type = 'Lock', false) as waiting,
                    coalesce(state like 'idle%', false) as idle
                from pg_catalog.pg_stat_get_activity({0})
                """, inline(pid)).fetchOptional();
            if (worker.isEmpty()) {
                return new Sight.Absent();
            }
            if (!worker.get().get("waiting", Boolean.class)) {
                return new Sight.Present(worker.get().get("idle", Boolean.class));
            }
            return lockWait().<Sight>map(Sight.Waiting::new).orElseGet(() -> new Sight.Present(false));
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    /** Empty if the wait is over by now. */
    private Optional<LockWait> lockWait() {
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
            """, inline(pid)).fetch(WorkerView::toBlocker);
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

    @Override
    public void close() {
        borrowed.close();
    }
}
