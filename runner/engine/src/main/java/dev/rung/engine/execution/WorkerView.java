package dev.rung.engine.execution;

import dev.rung.engine.connection.BorrowedConnection;
import dev.rung.engine.connection.PlainQuery;
import dev.rung.engine.connection.Session;
import dev.rung.engine.event.LockWait;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Queries the state of the run's session on another connection. Not thread-safe. */
final class WorkerView implements AutoCloseable {

    private final BorrowedConnection borrowed;
    private final int pid;

    private WorkerView(BorrowedConnection borrowed, int pid) {
        this.borrowed = borrowed;
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
        List<Activity> activities = PlainQuery.fetch(
                borrowed.connection(),
                """
                select coalesce(wait_event_type = 'Lock', false), coalesce(state like 'idle%', false), coalesce(query, '')
                from pg_catalog.pg_stat_get_activity(?)
                """,
                row -> new Activity(row.getBoolean(1), row.getBoolean(2), row.getString(3)),
                pid);
        if (activities.isEmpty()) {
            return new Sight.Absent();
        }
        Activity activity = activities.getFirst();
        if (!activity.isWaiting()) {
            return new Sight.Present(activity.isIdle(), activity.statement());
        }
        return LockWaits.of(borrowed.connection(), pid)
                .<Sight>map(Sight.Waiting::new)
                .orElseGet(() -> new Sight.Present(false, activity.statement()));
    }

    private record Activity(boolean isWaiting, boolean isIdle, String statement) {}

    @Override
    public void close() {
        borrowed.close();
    }
}
