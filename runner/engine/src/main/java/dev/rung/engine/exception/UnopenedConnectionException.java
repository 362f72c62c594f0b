package dev.rung.engine.exception;

import dev.rung.engine.settings.ConnectionOrigin;
import java.sql.SQLException;

/** A connection could not be opened, and it is known where its address was given. */
public final class UnopenedConnectionException extends SQLException {

    private static final long serialVersionUID = 1;

    private final transient SQLException reason;
    private final transient ConnectionOrigin origin;

    /**
     * Adds to what the driver said where the address was given.
     *
     * @param reason what the driver said
     * @param origin where the address was given
     */
    public UnopenedConnectionException(SQLException reason, ConnectionOrigin origin) {
        super(reason.getMessage(), reason.getSQLState(), reason.getErrorCode(), reason);
        this.reason = reason;
        this.origin = origin;
    }

    /** What the driver said. */
    public SQLException reason() {
        return reason;
    }

    /** Where the address was given. */
    public ConnectionOrigin origin() {
        return origin;
    }
}
