package dev.rung.engine.execution;

import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.SqlState;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
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
        Optional<PSQLException> driver = driverExceptionOf(thrown);
        if (driver.filter(Silence::isOfTheNetwork).isPresent()) {
            hasBeenAskedInVain |= isCausedByTimeout(driver.get());
        } else if (driver.isPresent() || !hasBeenAskedInVain) {
            answered();
        }
    }

    /** Batches, pools and connection sources wrap what the driver throws. */
    private static Optional<PSQLException> driverExceptionOf(@Nullable Throwable thrown) {
        if (thrown == null) {
            return Optional.empty();
        }
        return thrown instanceof PSQLException driver ? Optional.of(driver) : driverExceptionOf(thrown.getCause());
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
