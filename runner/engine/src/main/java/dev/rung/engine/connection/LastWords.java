package dev.rung.engine.connection;

import dev.rung.engine.model.ServerError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads the error that the server sent when it ended a session while no query was running. */
public final class LastWords {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private LastWords() {}

    /**
     * Reads the error.
     *
     * @param connection the connection of an ended session
     * @return empty if the server sent no error, or another thread is waiting for an answer and will receive it
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
