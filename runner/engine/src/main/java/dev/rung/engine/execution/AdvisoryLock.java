package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.event.LockHolder;
import dev.rung.engine.event.RunEvent.LockAwaited;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.exception.LockNotAcquiredException;
import dev.rung.engine.model.Action.SetLockWait;
import dev.rung.engine.model.Message;
import dev.rung.engine.settings.LockSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ensures that one runner at a time works on a set in a schema. It uses PostgreSQL's session-level advisory lock on the
 * connection that does the work, so a runner that loses its connection loses the lock. The runner polls the lock
 * instead of waiting for it on the server, because a waiting statement holds a snapshot, and a concurrent index build
 * waits for snapshots.
 */
public final class AdvisoryLock implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLock.class);

    private final Session session;
    private final long key;

    private AdvisoryLock(Session session, long key) {
        this.session = session;
        this.key = key;
    }

    /**
     * Opens a session, acquires its lock, and runs work that a watch supervises. The lock and the session are released
     * afterwards.
     *
     * @param sessions opens a session for the set and the schema
     * @param settings how long to wait, and the listener to inform
     * @param work the work
     * @param <T> the type of the result
     * @throws LockNotAcquiredException if another session holds the lock for too long
     */
    public static <T> T holding(Supplier<Session> sessions, ExecutionSettings settings, Work<T> work) {
        return Session.use(sessions, session -> {
            try (AdvisoryLock lock = acquire(session, settings.lock(), settings.listener());
                    Watch watch = Watch.over(session, settings.listener())) {
                return work.apply(session, watch);
            }
        });
    }

    /** Runs a task without a result, like {@link #holding}. */
    public static void run(Supplier<Session> sessions, ExecutionSettings settings, Task task) {
        holding(sessions, settings, (session, watch) -> {
            task.run(session, watch);
            return Optional.empty();
        });
    }

    /**
     * Acquires the lock of the session's set and schema.
     *
     * @param session the session that will do the work
     * @param settings how long to wait
     * @param listener receives an event while waiting
     * @throws LockNotAcquiredException if another session holds the lock for too long
     */
    private static AdvisoryLock acquire(Session session, LockSettings settings, RunListener listener) {
        AdvisoryLock lock = new AdvisoryLock(session, keyOf(session));
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Duration nextReport = Duration.ZERO;
        while (!lock.tryLock()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(settings.patience()) >= 0) {
                throw lock.notAcquired(settings);
            }
            if (waited.compareTo(nextReport) >= 0) {
                listener.on(new LockAwaited(session.set(), waited, lock.holder()));
                nextReport = waited.plus(REPORT_EVERY);
            }
            Pause.sleep(pause);
            pause = Pause.shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
        return lock;
    }

    /** The key of the lock: the first eight bytes of a hash of the schema and the set. */
    static long keyOf(Session session) {
        String subject = "rung\0" + session.schema() + "\0" + session.set();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private boolean tryLock() {
        return session.query("select pg_catalog.pg_try_advisory_lock(?)", row -> row.getBoolean(1), key)
                .getFirst();
    }

    private LockNotAcquiredException notAcquired(LockSettings settings) {
        Optional<LockHolder> holder = holder();
        return new LockNotAcquiredException(
                Message.of("another runner has held the lock of set \"" + session.set() + "\" in schema \""
                                + session.schema() + "\" for "
                                + settings.patience().toSeconds() + " s"
                                + holder.map(who -> ": " + who).orElse("")
                                + "\n  wait until it ends, or raise the limit with ")
                        .and(new SetLockWait())
                        .and("; nothing was done"),
                holder);
    }

    private Optional<LockHolder> holder() {
        return session.query("""
            select a.pid, a.application_name, a.usename, coalesce(host(a.client_addr), 'local') as client,
                extract(epoch from clock_timestamp() - a.backend_start)::bigint as age,
                left(regexp_replace(a.query, '\\s+', ' ', 'g'), 100) as query
            from pg_catalog.pg_locks l
            join pg_catalog.pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                and l.database = (select oid from pg_catalog.pg_database where datname = current_database())
                and (l.classid::bigint << 32) | l.objid::bigint = ?
            """, AdvisoryLock::toHolder, key).stream().findFirst();
    }

    private static LockHolder toHolder(ResultSet row) throws SQLException {
        return new LockHolder(
                row.getInt("pid"),
                row.getString("application_name"),
                row.getString("usename"),
                row.getString("client"),
                Duration.ofSeconds(row.getLong("age")),
                row.getString("query"));
    }

    /** Releases the lock. If the connection is lost, the lock is already released. */
    @Override
    public void close() {
        try {
            session.query("select pg_catalog.pg_advisory_unlock(?)", row -> row.getBoolean(1), key);
        } catch (DataAccessException e) {
            LOG.debug("the lock was released with its connection", e);
        }
    }

    /**
     * Work that is done while the lock is held.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work.
         *
         * @param session the session that holds the lock
         * @param watch supervises the session
         * @throws SQLException if a statement fails
         */
        T apply(Session session, Watch watch) throws SQLException;
    }

    /** Work without a result that is done while the lock is held. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does the work.
         *
         * @param session the session that holds the lock
         * @param watch supervises the session
         * @throws SQLException if a statement fails
         */
        void run(Session session, Watch watch) throws SQLException;
    }
}
