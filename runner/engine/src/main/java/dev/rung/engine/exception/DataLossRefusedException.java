package dev.rung.engine.exception;

import dev.rung.engine.model.Action.AllowDataLoss;
import dev.rung.engine.model.Action.BackUp;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Thrown if a rollback would lose data in production, or if the permission names another database. Nothing was done.
 */
public final class DataLossRefusedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient List<Loss> losses;

    private DataLossRefusedException(Message message, List<Loss> losses) {
        super(message, null);
        this.losses = List.copyOf(losses);
    }

    public static DataLossRefusedException of(String database, List<Loss> losses) {
        return new DataLossRefusedException(
                Message.of(losses.stream()
                                .map(loss -> "\n  " + loss)
                                .collect(Collectors.joining(
                                        "",
                                        "the database \"" + database
                                                + "\" is for production, and this would lose data; nothing was done",
                                        "\n  to do it anyway, back up the database with ")))
                        .and(new BackUp())
                        .and(", and add ")
                        .and(new AllowDataLoss(Optional.of(database))),
                losses);
    }

    public static DataLossRefusedException otherDatabase(String allowed, String database) {
        return new DataLossRefusedException(
                Message.of(new AllowDataLoss(Optional.empty()))
                        .and(" names \"" + allowed + "\", but the database is \"" + database + "\"; nothing was done"),
                List.of());
    }

    /** The data that would be lost. */
    public List<Loss> losses() {
        return losses;
    }
}
