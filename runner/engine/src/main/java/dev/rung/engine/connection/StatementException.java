package dev.rung.engine.connection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement failed; carries which one to where the failure is reported. */
public final class StatementException extends Exception {

    private static final long serialVersionUID = 1;

    private final int index;
    private final transient @Nullable SentStatement statement;
    private final Exception reason;

    /**
     * Creates the exception.
     *
     * @param index by which the caller knows the statement
     * @param cause a {@code SQLException}, or what Java code in place of a statement threw
     */
    public StatementException(int index, Exception cause) {
        this(index, null, cause);
    }

    /**
     * Creates the exception.
     *
     * @param index by which the caller knows the statement
     * @param statement what PostgreSQL refused; null if it refused nothing, or it isn't known
     * @param cause a {@code SQLException}, or what Java code in place of a statement threw
     */
    public StatementException(int index, @Nullable SentStatement statement, Exception cause) {
        super(cause);
        this.index = index;
        this.statement = statement;
        this.reason = cause;
    }

    /** By which the caller knows the statement. */
    public int index() {
        return index;
    }

    /** What PostgreSQL refused. */
    public Optional<SentStatement> statement() {
        return Optional.ofNullable(statement);
    }

    /** What went wrong. */
    public Exception reason() {
        return reason;
    }
}
