package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.model.RungException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database is recorded to be for an environment that must be spared this command. Nothing was done. */
public final class ProtectedException extends RungException {

    private static final long serialVersionUID = 1;

    private final @Nullable Environment environment;

    ProtectedException(Environment environment, String command) {
        super(
                "the database is protected as " + environment + ", so " + command
                        + " is refused whatever options are given; nothing was done\n"
                        + "  if it really isn't " + environment + ": rung protect --remove",
                null);
        this.environment = environment;
    }

    ProtectedException(RecordedEnvironment.Place unknown, String command) {
        super(
                "whether the database is production can't be known, so " + command + " is refused; nothing was done\n"
                        + "  this role may not read \"" + unknown.schema() + "\".\"" + HistoryTables.LOG
                        + "\", in which an older version of Rung may have recorded it\n"
                        + "  let the role \"" + unknown.owner()
                        + "\" record what the database is for with rung protect",
                null);
        this.environment = null;
    }

    /** What the database is recorded to be for; empty where that can't be known. */
    public Optional<Environment> environment() {
        return Optional.ofNullable(environment);
    }
}
