package dev.rung.engine.connection;

import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.sql.SqlState;
import java.util.Arrays;
import java.util.Optional;

/** A condition of the server or the session in which every statement fails. */
public enum ServerCondition {
    /** The server is read-only. */
    READ_ONLY(
            SqlState.READ_ONLY_TRANSACTION,
            "the server is read-only (it is a replica, or default_transaction_read_only is on)"),
    /** The transaction was idle for too long. */
    IDLE_IN_TRANSACTION(
            SqlState.IDLE_IN_TRANSACTION_TIMEOUT,
            "the server ended the session, because its transaction was idle for longer than"
                    + " idle_in_transaction_session_timeout"),
    /** The transaction took too long. */
    TRANSACTION_TOO_LONG(
            SqlState.TRANSACTION_TIMEOUT,
            "the server ended the session, because its transaction took longer than transaction_timeout"),
    /** The session was idle for too long. */
    IDLE(
            SqlState.IDLE_SESSION_TIMEOUT,
            "the server ended the session, because it was idle for longer than idle_session_timeout"),
    /** An administrator ended the session, or shut down the server. */
    ENDED(SqlState.ADMIN_SHUTDOWN, "an administrator ended the session, or shut down the server"),
    /** Another session crashed, and the server ended all sessions. */
    CRASHED(SqlState.CRASH_SHUTDOWN, "the server ended all its sessions, because one of them crashed"),
    /** The database no longer exists. */
    DROPPED(SqlState.DATABASE_DROPPED, "the database was dropped during the run");

    private final String state;
    private final String fact;

    ServerCondition(String state, String fact) {
        this.state = state;
        this.fact = fact;
    }

    /**
     * The condition that an error reports.
     *
     * @param error any error
     */
    public static Optional<ServerCondition> of(ServerError error) {
        return Arrays.stream(values())
                .filter(condition -> condition.state.equals(error.state()))
                .findFirst();
    }

    /** The description of the condition. */
    public String fact() {
        return fact;
    }

    /** What to do about the condition. */
    public Message remedy() {
        return switch (this) {
            case READ_ONLY -> Message.of("connect to the primary, or turn off default_transaction_read_only");
            case IDLE_IN_TRANSACTION, TRANSACTION_TOO_LONG, IDLE ->
                Message.of("set this parameter to 0 for the role that migrates");
            case ENDED -> Message.of("check ").and(new ShowStatus()).and(" when the server is available");
            case CRASHED ->
                Message.of("check the server's log, and ").and(new ShowStatus()).and(" when it is available");
            case DROPPED -> Message.of("create it again");
        };
    }

    /** The fact and the remedy. */
    public Message inFull() {
        return Message.of(fact + ": ").and(remedy());
    }
}
