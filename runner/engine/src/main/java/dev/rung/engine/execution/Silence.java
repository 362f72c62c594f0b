package dev.rung.engine.execution;

import dev.rung.engine.exception.UnopenedConnectionException;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.SqlState;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Measures how long the server has been silent, as observed on a second connection. Not thread-safe. */
final class Silence {

    private final Liveness liveness;
    private long lastAnswer = System.nanoTime();
    private boolean hasBeenAskedInVain;

    Silence(Liveness liveness) {
        this.liveness = liveness;
    }

    /** Notes an answer of the server. */
    void answered() {
        lastAnswer = System.nanoTime();
        hasBeenAskedInVain = false;
    }

    /**
     * Notes the failure of a query or of a connection attempt. A refusal counts as an answer. If a pool provides no
     * connection, this indicates a silent server only if a query on one of its connections has timed out.
     */
    void failed(SQLException thrown) {
        Throwable reason = reasonOf(thrown);
        if (reason instanceof PSQLException driver && isOfTheNetwork(driver)) {
            hasBeenAskedInVain |= isCausedByTimeout(driver);
        } else if (reason instanceof PSQLException || !hasBeenAskedInVain) {
            answered();
        }
    }

    /**
     * The exception inside a batch failure or a failure of Rung's own connection source. The cause of a pool's
     * exception isn't used, because it may be an older failure.
     */
    private static @Nullable Throwable reasonOf(SQLException thrown) {
        return switch (thrown) {
            case UnopenedConnectionException unopened -> unopened.reason();
            case BatchUpdateException batch -> batch.getCause();
            default -> thrown;
        };
    }

    private static boolean isOfTheNetwork(PSQLException e) {
        return e.getSQLState() != null && SqlState.isOfConnection(e.getSQLState());
    }

    private static boolean isCausedByTimeout(Throwable e) {
        return e instanceof SocketTimeoutException || (e.getCause() != null && isCausedByTimeout(e.getCause()));
    }

    /** Whether the server counts as lost, after a failure. */
    boolean isTooLong() {
        return liveness.isLimited()
                && System.nanoTime() - lastAnswer >= liveness.silence().toNanos();
    }

    /**
     * Whether the server counts as lost, while a connection attempt is in progress. A pool may be slow, so this
     * requires a query that has timed out.
     */
    boolean isTooLongAlready() {
        return hasBeenAskedInVain && isTooLong();
    }
}
