package dev.rung.engine.connection;

import dev.rung.engine.model.ServerError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What the server said when it ended a session of which nobody was waiting for an answer. It is there to be read by whoever
 * asks next.
 */
public final class LastWords {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private LastWords() {}

    /**
     * Reads them.
     *
     * @param connection of a session that is gone
     * @return empty if the server said nothing, or somebody is waiting for an answer already, who will hear it
     */
    public static Optional<ServerError> of(Connection connection) {
        CompletableFuture<Optional<ServerError>> words = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("rung-last-words").start(() -> words.complete(ask(connection)));
        return words.completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static Optional<ServerError> ask(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(ServerError.of(e));
        }
    }
}
