package dev.rung.engine.execution;

import dev.rung.engine.exception.UnopenedConnectionException;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.SqlState;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** How long the server has been silent, as far as a second connection can tell. Not thread-safe. */
final class Silence {

    private final Liveness liveness;
    private long lastAnswer = System.nanoTime();
    private boolean hasBeenAskedInVain;

    Silence(Liveness liveness) {
        this.liveness = liveness;
    }

    /** The server said something. */
    void answered() {
        lastAnswer = System.nanoTime();
        hasBeenAskedInVain = false;
    }

    /**
     * It was asked, or a connection to it, and this came of it. A refusal is an answer too. That a pool gives no connection
     * says nothing of the server, unless one that it gave was left without an answer.
     */
    void failed(SQLException thrown) {
        Throwable reason = reasonOf(thrown);
        if (reason instanceof PSQLException driver && isOfTheNetwork(driver)) {
            hasBeenAskedInVain |= isCausedByTimeout(driver);
        } else if (reason instanceof PSQLException || !hasBeenAskedInVain) {
            answered();
        }
    }

    /** What a batch or Rung's own connection source wraps. The cause that a pool gives may be an old one. */
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

    /** The same, while a connection is waited for, which a pool may be slow to give. */
    boolean isTooLongAlready() {
        return hasBeenAskedInVain && isTooLong();
    }
}
