package dev.rung.engine.execution;

/** Why Rung itself ended the work of a migration. */
public enum Interference {
    /** The thread of the run was interrupted, for example by Ctrl-C; the statement was canceled on the server. */
    INTERRUPTED,
    /** The migration exceeded its timeout; the statement was canceled on the server. */
    MIGRATION_TIMEOUT,
    /** The server was silent for so long that it counts as lost; the connection was abandoned. */
    SERVER_SILENT,
    /** The session no longer exists on the server, but the runner received no error; the connection was abandoned. */
    SESSION_GONE
}
