package dev.rung.engine.execution;

/** Why Rung itself ended what a migration was doing. */
public enum Interference {
    /** The thread of the run was interrupted, as Ctrl-C does; the statement was cancelled on the server. */
    INTERRUPTED,
    /** The migration took longer than it may; the statement was cancelled on the server. */
    MIGRATION_TIMEOUT,
    /** The server hasn't answered for so long that it counts as lost; the connection was given up. */
    SERVER_SILENT,
    /** The server has no such session any more, and nothing told the runner; the connection was given up. */
    SESSION_GONE
}
