package dev.rung.engine.seeding;

import dev.rung.engine.model.SeedInsert;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if rows of a seed can't be produced or written. */
final class RowsException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient SeedInsert insert;
    private final @Nullable String row;
    private final Throwable reason;
    private final boolean isOfServer;

    private RowsException(SeedInsert insert, @Nullable String row, Throwable reason, boolean isOfServer) {
        super(reason);
        this.insert = insert;
        this.row = row;
        this.reason = reason;
        this.isOfServer = isOfServer;
    }

    /**
     * Creates an exception for rows that the server refused.
     *
     * @param row the row that it refused; null if that is unknown
     */
    static RowsException refused(SeedInsert insert, @Nullable String row, Exception reason) {
        return new RowsException(insert, row, reason, true);
    }

    /**
     * Creates an exception for a row that the seed or a converter failed to produce.
     *
     * @param position the place of the row, from 1
     */
    static RowsException notProduced(SeedInsert insert, long position, Throwable reason) {
        return new RowsException(insert, RowText.numbered(position), reason, false);
    }

    /** The insert of the row. */
    SeedInsert insert() {
        return insert;
    }

    /** The row; empty if it is unknown. */
    Optional<String> row() {
        return Optional.ofNullable(row);
    }

    /** What was thrown. */
    Throwable reason() {
        return reason;
    }

    /** Whether the server refused the row; otherwise the seed or a converter failed to produce it. */
    boolean isOfServer() {
        return isOfServer;
    }
}
