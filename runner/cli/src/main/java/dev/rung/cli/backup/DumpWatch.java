package dev.rung.cli.backup;

import dev.rung.engine.Connections;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.settings.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the locks that {@code pg_dump} waits for, on a separate connection and thread, until it is closed. If it can't
 * connect, the dump continues without it.
 */
final class DumpWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DumpWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration BEFORE_WORDS = Duration.ofMillis(500);
    private static final Duration A_MOMENT = Duration.ofMillis(1500);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final ConnectionSource connections;
    private final String application;
    private final Consumer<String> whenWaiting;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "rung-watch-backup");
    private String told = "";
    private volatile @Nullable Sighting last;

    private DumpWatch(ConnectionSource connections, String application, Consumer<String> whenWaiting) {
        this.connections = connections;
        this.application = application;
        this.whenWaiting = whenWaiting;
    }

    private record Sighting(LockWait lockWait, long time) {}

    /**
     * Starts the watch.
     *
     * @param connections connects to the database
     * @param application the dump's {@code application_name}
     * @param whenWaiting receives one message for each lock that the dump waits for; on another thread
     */
    static DumpWatch start(ConnectionSource connections, String application, Consumer<String> whenWaiting) {
        DumpWatch watch = new DumpWatch(connections, application, whenWaiting);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** The lock that the dump waited for within the last moment, if any; the dump may have ended since. */
    Optional<LockWait> justNow() {
        return Optional.ofNullable(last)
                .filter(seen -> System.nanoTime() - seen.time() < A_MOMENT.toNanos())
                .map(Sighting::lockWait);
    }

    private void watch() {
        try {
            if (over.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            try (Connection connection = connections.open()) {
                do {
                    Connections.lockWait(connection, application).ifPresent(this::note);
                } while (!over.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("the backup can't be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(LockWait wait) {
        last = new Sighting(wait, System.nanoTime());
        if (wait.waited().compareTo(BEFORE_WORDS) >= 0 && !told.equals(wait.lock())) {
            told = wait.lock();
            whenWaiting.accept("the backup is waiting for the " + wait.lock() + ", behind " + wait.who());
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            thread.join(LONGEST_GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
