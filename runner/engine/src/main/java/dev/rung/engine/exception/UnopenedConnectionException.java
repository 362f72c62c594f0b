package dev.rung.engine.exception;

import dev.rung.engine.settings.ConnectionOrigin;
import java.sql.SQLException;

/** Thrown if a connection couldn't be opened and the origin of its address is known. */
public final class UnopenedConnectionException extends SQLException {

    private static final long serialVersionUID = 1;

    private final transient SQLException reason;
    private final transient ConnectionOrigin origin;

    /**
     * Adds the origin of the address to the driver's exception.
     *
     * @param reason the driver's exception
     * @param origin where the address was configured
     */
    public UnopenedConnectionException(SQLException reason, ConnectionOrigin origin) {
        super(reason.getMessage(), reason.getSQLState(), reason.getErrorCode(), reason);
        this.reason = reason;
        this.origin = origin;
    }

    /** The driver's exception. */
    public SQLException reason() {
        return reason;
    }

    /** Where the address was configured. */
    public ConnectionOrigin origin() {
        return origin;
    }
}
