package dev.rung.engine.connection;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Explains why there is no connection, by PostgreSQL's error code. */
final class ConnectionFailures {

    private ConnectionFailures() {}

    static ConnectionException explain(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String remedy = switch (state) {
            case "08001", "08004", "08006" ->
                "is the server running, and do host and port say where? (a container may still be starting)";
            case "28P01" -> "check the user and the password";
            case "28000" -> "check the user, and the server's pg_hba.conf for this user, database and address";
            case "3D000" -> "create the database first, or correct its name in the URL";
            case "53300" -> "wait until another client has gone, or raise max_connections";
            case "57P03" -> "the server is starting or stopping: try again in a moment";
            case "42501" -> "grant the user the right to connect: GRANT CONNECT ON DATABASE ...";
            default -> "see the server's log for more";
        };
        String code = state.isEmpty() ? "" : " [" + state + "]";
        return new ConnectionException("can't connect to the database: " + messageOf(e) + code + "\n  " + remedy, e);
    }

    /** A query of Rung's own failed on a connection that had been fine. */
    static ConnectionException explainLater(Exception e) {
        ServerError error = ServerError.of(e);
        return new ConnectionException(
                "the database refused a query of Rung's own, or the connection was lost: " + error.message()
                        + error.sqlState().map(state -> " [" + state + "]").orElse("")
                        + "\n  look at rung status for what is applied, and at the server's log",
                e);
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
