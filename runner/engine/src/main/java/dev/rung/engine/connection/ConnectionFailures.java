package dev.rung.engine.connection;

import dev.rung.engine.connection.LastingFailure.Explanation;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.UnopenedConnectionException;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.settings.ConnectionOrigin;
import dev.rung.engine.sql.SqlState;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Explains connection failures by PostgreSQL's error codes. */
public final class ConnectionFailures {

    private ConnectionFailures() {}

    /**
     * Explains why a connection couldn't be opened.
     *
     * @param thrown the driver's exception
     */
    public static ConnectionException explain(SQLException thrown) {
        SQLException e = thrown instanceof UnopenedConnectionException unopened ? unopened.reason() : thrown;
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        Explanation explanation = LastingFailure.explain(e).orElseGet(() -> byCode(e, state));
        String code = state.isEmpty() ? "" : " [" + state + "]";
        String origin =
                thrown instanceof UnopenedConnectionException unopened ? originOf(e, state, unopened.origin()) : "";
        return new ConnectionException(
                Message.of("can't connect to the database: " + explanation.fact() + code + "\n  ")
                        .and(explanation.remedy())
                        .and(origin),
                thrown);
    }

    private static Explanation byCode(SQLException e, String state) {
        Optional<String> unknownHost = unknownHost(e);
        if (unknownHost.isPresent()) {
            return new Explanation(
                    "the host \"" + unknownHost.get() + "\" is unknown",
                    Message.of("correct its name, or check the name service (DNS) of this machine"));
        }
        String message = messageOf(e);
        String remedy = switch (state) {
            case SqlState.UNABLE_TO_CONNECT, SqlState.CONNECTION_REJECTED, SqlState.CONNECTION_FAILURE ->
                "check that the server is running on this host and port; a container may still be starting";
            case SqlState.INVALID_PASSWORD -> "check the user and the password";
            case SqlState.INVALID_AUTHORIZATION ->
                isUserRefused(e)
                        ? "create the user with the LOGIN attribute, or connect as another user"
                        : refusal(message);
            case SqlState.INVALID_CATALOG_NAME -> "create the database first, or correct its name";
            case SqlState.TOO_MANY_CONNECTIONS -> "wait until another client disconnects, or raise max_connections";
            case SqlState.CANNOT_CONNECT_NOW -> "the server is starting or stopping; try again later";
            case SqlState.INSUFFICIENT_PRIVILEGE ->
                "grant the user the privilege to connect: GRANT CONNECT ON DATABASE ...";
            default -> "see the server's log for more";
        };
        return new Explanation(message, Message.of(remedy));
    }

    /** The origin of the wrong part of the address. */
    private static String originOf(SQLException e, String state, ConnectionOrigin origin) {
        if (LastingFailure.explain(e).isPresent()) {
            return "";
        }
        return switch (state) {
            case SqlState.UNABLE_TO_CONNECT ->
                unknownHost(e).isPresent()
                        ? "\n  the host is from " + origin.address()
                        : "\n  host and port are from " + origin.address();
            case SqlState.INVALID_PASSWORD -> "\n  the user is from " + origin.user();
            case SqlState.INVALID_AUTHORIZATION -> isUserRefused(e) ? "\n  the user is from " + origin.user() : "";
            case SqlState.INVALID_CATALOG_NAME -> "\n  the database's name is from " + origin.database();
            default -> "";
        };
    }

    private static Optional<String> unknownHost(SQLException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                // Some platforms append a reason after a colon.
                return Optional.of(String.valueOf(cause.getMessage()).replaceFirst(": .*", ""));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the user doesn't exist or may not log in. The server's message isn't used because its language varies.
     */
    private static boolean isUserRefused(SQLException e) {
        return e instanceof PSQLException known
                && known.getServerErrorMessage() != null
                && "InitializeSessionUserId"
                        .equals(known.getServerErrorMessage().getRoutine());
    }

    /**
     * The remedy for a refusal by {@code pg_hba.conf}. It is specific if the server's message is in English, otherwise
     * it covers all cases.
     */
    private static String refusal(String message) {
        if (message.endsWith("no encryption")) {
            return "the server may require encryption: set sslmode=require, or a stricter mode; otherwise check"
                    + " the user, and the server's pg_hba.conf for this user, database and address";
        }
        if (message.endsWith("client certificate")) {
            return "set sslcert and sslkey to the client's certificate, issued by an authority that the server trusts,"
                    + " and its key";
        }
        return "check the user, the server's pg_hba.conf for this user, database and address, and whether it requires"
                + " encryption (sslmode) or a client's certificate (sslcert, sslkey)";
    }

    /**
     * Explains why one of Rung's own queries failed on an open connection.
     *
     * @param e the exception
     */
    public static ConnectionException explainLater(Exception e) {
        ServerError error = ServerError.of(e);
        String code = error.sqlState().map(state -> " [" + state + "]").orElse("");
        return ServerCondition.of(error)
                .map(condition -> new ConnectionException(
                        Message.of(condition.fact() + ": " + error.message() + code + "\n  ")
                                .and(condition.remedy()),
                        e))
                .orElseGet(() -> new ConnectionException(
                        Message.of("one of Rung's own queries failed, or the connection was lost: " + error.message()
                                        + code + "\n  check ")
                                .and(new ShowStatus())
                                .and(" for the applied migrations, and the server's log"),
                        e));
    }

    private static String messageOf(SQLException e) {
        if (e instanceof PSQLException known) {
            ServerErrorMessage server = known.getServerErrorMessage();
            if (server != null && server.getMessage() != null) {
                return server.getMessage();
            }
        }
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf(". Check that the hostname");
        return end < 0 ? message : message.substring(0, end);
    }
}
