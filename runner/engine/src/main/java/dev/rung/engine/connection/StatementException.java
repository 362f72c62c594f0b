package dev.rung.engine.connection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if a statement failed, with the index of the statement. */
public final class StatementException extends Exception {

    private static final long serialVersionUID = 1;

    private final int index;
    private final transient @Nullable SentStatement statement;
    private final Exception reason;

    /**
     * Creates the exception.
     *
     * @param index identifies the statement to the caller
     * @param cause a {@code SQLException}, or the exception of Java code that runs in place of a statement
     */
    public StatementException(int index, Exception cause) {
        this(index, null, cause);
    }

    /**
     * Creates the exception.
     *
     * @param index identifies the statement to the caller
     * @param statement the statement that PostgreSQL refused; null if there is none, or it is unknown
     * @param cause a {@code SQLException}, or the exception of Java code that runs in place of a statement
     */
    public StatementException(int index, @Nullable SentStatement statement, Exception cause) {
        super(cause);
        this.index = index;
        this.statement = statement;
        this.reason = cause;
    }

    /** The index that identifies the statement to the caller. */
    public int index() {
        return index;
    }

    /** The statement that PostgreSQL refused. */
    public Optional<SentStatement> statement() {
        return Optional.ofNullable(statement);
    }

    /** The cause. */
    public Exception reason() {
        return reason;
    }
}
