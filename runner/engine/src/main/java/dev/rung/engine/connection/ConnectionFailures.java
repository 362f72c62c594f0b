package dev.rung.engine.connection;

import dev.rung.engine.connection.LastingFailure.Explanation;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Explains why there is no connection, by PostgreSQL's error code. */
final class ConnectionFailures {

    private ConnectionFailures() {}

    static ConnectionException explain(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        Explanation explanation = LastingFailure.explain(e).orElseGet(() -> byCode(messageOf(e), state));
        String code = state.isEmpty() ? "" : " [" + state + "]";
        return new ConnectionException(
                "can't connect to the database: " + explanation.fact() + code + "\n  " + explanation.remedy(), e);
    }

    private static Explanation byCode(String message, String state) {
        String remedy = switch (state) {
            case "08001", "08004", "08006" ->
                "is the server running, and do host and port say where? (a container may still be starting)";
            case "28P01" -> "check the user and the password";
            case "28000" -> refusal(message);
            case "3D000" -> "create the database first, or correct its name in the URL";
            case "53300" -> "wait until another client has gone, or raise max_connections";
            case "57P03" -> "the server is starting or stopping: try again in a moment";
            case "42501" -> "grant the user the right to connect: GRANT CONNECT ON DATABASE ...";
            default -> "see the server's log for more";
        };
        return new Explanation(message, remedy);
    }

    /** The server's words decide where they are English; else the advice is for all cases. */
    private static String refusal(String message) {
        if (message.endsWith("no encryption")) {
            return "the server may take encrypted connections only: set sslmode=require, or a stricter one; else check"
                    + " the user, and the server's pg_hba.conf for this user, database and address";
        }
        if (message.endsWith("client certificate")) {
            return "name the client's certificate and its key, issued by an authority that the server trusts: sslcert"
                    + " and sslkey";
        }
        return "check the user, the server's pg_hba.conf for this user, database and address, and whether it asks for"
                + " encryption (sslmode) or a client's certificate (sslcert, sslkey)";
    }

    /** A query of Rung's own failed on a connection that had been fine. */
    static ConnectionException explainLater(Exception e) {
        ServerError error = ServerError.of(e);
        String code = error.sqlState().map(state -> " [" + state + "]").orElse("");
        return ServerCondition.of(error)
                .map(condition -> new ConnectionException(
                        condition.fact() + ": " + error.message() + code + "\n  " + condition.remedy(), e))
                .orElseGet(() -> new ConnectionException(
                        "the database refused a query of Rung's own, or the connection was lost: " + error.message()
                                + code + "\n  look at rung status for what is applied, and at the server's log",
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
