package dev.rung.engine.sql;

import java.util.Set;

/**
 * The error codes that Rung distinguishes. See the appendix "PostgreSQL Error Codes" of PostgreSQL's documentation. The
 * driver also uses class 08.
 */
public final class SqlState {

    /** A row that {@code ON CONFLICT DO UPDATE} proposes twice. */
    public static final String CARDINALITY_VIOLATION = "21000";

    /** A connection that failed. */
    public static final String CONNECTION_EXCEPTION = "08000";

    /** A connection that could not be opened. */
    public static final String UNABLE_TO_CONNECT = "08001";

    /** A connection that is closed. */
    public static final String CONNECTION_DOES_NOT_EXIST = "08003";

    /** A connection that the server refused. */
    public static final String CONNECTION_REJECTED = "08004";

    /** A connection that was lost. */
    public static final String CONNECTION_FAILURE = "08006";

    /** An invalid value of a setting, such as a role that does not exist. */
    public static final String INVALID_PARAMETER_VALUE = "22023";

    /** A duplicate key. */
    public static final String UNIQUE_VIOLATION = "23505";

    /** A statement that can't run inside a transaction block. */
    public static final String ACTIVE_TRANSACTION = "25001";

    /** A write on a read-only server or in a read-only transaction. */
    public static final String READ_ONLY_TRANSACTION = "25006";

    /** A transaction that was idle for too long. */
    public static final String IDLE_IN_TRANSACTION_TIMEOUT = "25P03";

    /** A transaction that took too long. */
    public static final String TRANSACTION_TIMEOUT = "25P04";

    /** A user or an address that is not allowed to connect. */
    public static final String INVALID_AUTHORIZATION = "28000";

    /** A wrong password. */
    public static final String INVALID_PASSWORD = "28P01";

    /** A database that does not exist. */
    public static final String INVALID_CATALOG_NAME = "3D000";

    /** A transaction that conflicted with another one. */
    public static final String SERIALIZATION_FAILURE = "40001";

    /** A transaction that was canceled to resolve a deadlock. */
    public static final String DEADLOCK_DETECTED = "40P01";

    /** A missing privilege. */
    public static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** A column that already exists. */
    public static final String DUPLICATE_COLUMN = "42701";

    /** A column that does not exist. */
    public static final String UNDEFINED_COLUMN = "42703";

    /** A type, trigger, role or other object that already exists. */
    public static final String DUPLICATE_OBJECT = "42710";

    /** A function that already exists. */
    public static final String DUPLICATE_FUNCTION = "42723";

    /** A table that does not exist. */
    public static final String UNDEFINED_TABLE = "42P01";

    /** A schema that already exists. */
    public static final String DUPLICATE_SCHEMA = "42P06";

    /** A table, index, view or sequence that already exists. */
    public static final String DUPLICATE_TABLE = "42P07";

    /** A server without a free connection. */
    public static final String TOO_MANY_CONNECTIONS = "53300";

    /** A lock that was not granted within the lock timeout. */
    public static final String LOCK_NOT_AVAILABLE = "55P03";

    /** A statement that was canceled, or took longer than the statement timeout. */
    public static final String QUERY_CANCELED = "57014";

    /** A session that an administrator ended. */
    public static final String ADMIN_SHUTDOWN = "57P01";

    /** A session that ended because another one crashed. */
    public static final String CRASH_SHUTDOWN = "57P02";

    /** A server that is starting or stopping. */
    public static final String CANNOT_CONNECT_NOW = "57P03";

    /** A database that was dropped. */
    public static final String DATABASE_DROPPED = "57P04";

    /** A session that was idle for too long. */
    public static final String IDLE_SESSION_TIMEOUT = "57P05";

    /** An internal error of the server. */
    public static final String INTERNAL_ERROR = "XX000";

    /** The class of connection errors. */
    private static final String CONNECTION_CLASS = "08";

    /** The class of operator interventions, such as canceled statements and ended sessions. */
    private static final String OPERATOR_CLASS = "57";

    /** The codes of that class that end sessions. */
    private static final String SESSION_ENDED = "57P";

    /** The classes of system errors outside the server and of internal errors. */
    private static final String SYSTEM_CLASS = "58";

    private static final String INTERNAL_CLASS = "XX";

    /** The classes of errors that the values of a row cause. The last one is for errors that a trigger raises. */
    private static final Set<String> ROW_CLASSES = Set.of("22", "23", "38", "39", "44", "P0");

    private SqlState() {}

    /**
     * Whether a code concerns the connection rather than a statement.
     *
     * @param state a code
     */
    public static boolean isOfConnection(String state) {
        return state.startsWith(CONNECTION_CLASS);
    }

    /**
     * Whether a code means that the session has ended.
     *
     * @param state a code
     */
    public static boolean isSessionLost(String state) {
        return isOfConnection(state) || state.startsWith(SESSION_ENDED);
    }

    /**
     * Whether the cause is not the statement but the connection, an operator, the system, or a defect of the server.
     *
     * @param state a code
     */
    public static boolean isOutsideOfStatement(String state) {
        return isOfConnection(state)
                || state.startsWith(OPERATOR_CLASS)
                || state.startsWith(SYSTEM_CLASS)
                || state.startsWith(INTERNAL_CLASS);
    }

    /**
     * Whether the values of a row may be the cause.
     *
     * @param state a code
     */
    public static boolean isOfRow(String state) {
        return ROW_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
