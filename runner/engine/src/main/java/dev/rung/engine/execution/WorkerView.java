package dev.rung.engine.execution;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.BorrowedConnection;
import dev.rung.engine.connection.Session;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.sql.Rendering;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Queries the state of the run's session on another connection. Not thread-safe. */
final class WorkerView implements AutoCloseable {

    private final BorrowedConnection borrowed;
    private final DSLContext dsl;
    private final int pid;

    private WorkerView(BorrowedConnection borrowed, int pid) {
        this.borrowed = borrowed;
        this.dsl = DSL.using(borrowed.connection(), SQLDialect.POSTGRES, Rendering.settings());
        this.pid = pid;
    }

    /**
     * Opens a second connection for a session on another thread. The future fails with a {@link SQLException}. If it is
     * canceled, the connection is closed as soon as it is open.
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

    /** The observed state of the session. */
    sealed interface Sight {

        /**
         * The session exists and waits for no lock.
         *
         * @param isIdle whether it waits for its client
         * @param statement its current statement or, while it is idle, its last one
         */
        record Present(boolean isIdle, String statement) implements Sight {}

        /**
         * The session waits for a lock.
         *
         * @param lockWait the lock and its holders
         */
        record Waiting(LockWait lockWait) implements Sight {}

        /** The session doesn't exist. */
        record Absent() implements Sight {}
    }

    /**
     * Queries the state once.
     *
     * @throws SQLException if the query fails
     */
    Sight look() throws SQLException {
        try {
            Optional<Record> worker = dsl.resultQuery("""
                select coalesce(wait_event_type = 'Lock', false) as waiting,
                    coalesce(state like 'idle%', false) as idle,
                    coalesce(query, '') as statement
                from pg_catalog.pg_stat_get_activity({0})
                """, inline(pid)).fetchOptional();
            if (worker.isEmpty()) {
                return new Sight.Absent();
            }
            String statement = worker.get().get("statement", String.class);
            if (!worker.get().get("waiting", Boolean.class)) {
                return new Sight.Present(worker.get().get("idle", Boolean.class), statement);
            }
            return LockWaits.of(dsl, pid)
                    .<Sight>map(Sight.Waiting::new)
                    .orElseGet(() -> new Sight.Present(false, statement));
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    @Override
    public void close() {
        borrowed.close();
    }
}
