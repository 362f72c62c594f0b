package dev.rung.engine.connection;

/** A statement failed; carries which one to where the failure is reported. */
public final class StatementException extends Exception {

    private static final long serialVersionUID = 1;

    private final int index;
    private final Exception reason;

    /**
     * Makes an exception.
     *
     * @param index by which the caller knows the statement
     * @param cause a {@code SQLException}, or what Java code in place of a statement threw
     */
    public StatementException(int index, Exception cause) {
        super(cause);
        this.index = index;
        this.reason = cause;
    }

    /** By which the caller knows the statement. */
    public int index() {
        return index;
    }

    /** What went wrong. */
    public Exception reason() {
        return reason;
    }
}
