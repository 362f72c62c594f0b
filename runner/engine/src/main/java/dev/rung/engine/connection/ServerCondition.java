package dev.rung.engine.connection;

import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.sql.SqlState;
import java.util.Arrays;
import java.util.Optional;

/** Why the server refuses all that is asked of it, or ended the session, whatever the statement was. */
public enum ServerCondition {
    /** It takes no writes. */
    READ_ONLY(
            SqlState.READ_ONLY_TRANSACTION,
            "the server takes no writes: it is a replica, or default_transaction_read_only is on"),
    /** A transaction waited too long for its next statement. */
    IDLE_IN_TRANSACTION(
            SqlState.IDLE_IN_TRANSACTION_TIMEOUT,
            "the server ended the session, because its transaction was idle for longer than"
                    + " idle_in_transaction_session_timeout"),
    /** A transaction took too long. */
    TRANSACTION_TOO_LONG(
            SqlState.TRANSACTION_TIMEOUT,
            "the server ended the session, because its transaction took longer than transaction_timeout"),
    /** The session waited too long for its next statement. */
    IDLE(
            SqlState.IDLE_SESSION_TIMEOUT,
            "the server ended the session, because it was idle for longer than idle_session_timeout"),
    /** Somebody ended the session, or all. */
    ENDED(SqlState.ADMIN_SHUTDOWN, "an administrator ended the session, or shut the server down"),
    /** Another session took all with it. */
    CRASHED(SqlState.CRASH_SHUTDOWN, "the server ended all its sessions, because one of them crashed"),
    /** There is no such database any more. */
    DROPPED(SqlState.DATABASE_DROPPED, "the database was dropped while it was migrated");

    private final String state;
    private final String fact;

    ServerCondition(String state, String fact) {
        this.state = state;
        this.fact = fact;
    }

    /**
     * The condition that an error tells of.
     *
     * @param error any error
     */
    public static Optional<ServerCondition> of(ServerError error) {
        return Arrays.stream(values())
                .filter(condition -> condition.state.equals(error.state()))
                .findFirst();
    }

    /** What is the matter. */
    public String fact() {
        return fact;
    }

    /** What to do about it. */
    public Message remedy() {
        return switch (this) {
            case READ_ONLY -> Message.of("name the primary, or turn that setting off");
            case IDLE_IN_TRANSACTION, TRANSACTION_TOO_LONG, IDLE ->
                Message.of("set that to 0 for the role that migrates");
            case ENDED -> Message.of("look at ").and(new ShowStatus()).and(" when the server answers");
            case CRASHED ->
                Message.of("look at the server's log, and at ")
                        .and(new ShowStatus())
                        .and(" when it answers");
            case DROPPED -> Message.of("create it anew");
        };
    }

    /** The fact and the remedy. */
    public Message inFull() {
        return Message.of(fact + ": ").and(remedy());
    }
}
