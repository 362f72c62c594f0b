package dev.rung.engine.exception;

import dev.rung.Environment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database is recorded to be for an environment that must be spared this command. Nothing was done. */
public final class ProtectedException extends RungException {

    private static final long serialVersionUID = 1;

    private final @Nullable Environment environment;

    public ProtectedException(Environment environment, String command) {
        super(
                "the database is protected as " + environment + ", so " + command
                        + " is refused whatever options are given; nothing was done\n"
                        + "  if it really isn't " + environment + ": rung protect --remove",
                null);
        this.environment = environment;
    }

    /**
     * It can't be known what the database is for.
     *
     * @param command what is refused
     * @param log the log table that may say it and that this role may not read, quoted
     * @param owner the role that may read it
     */
    public ProtectedException(String command, String log, String owner) {
        super(
                "whether the database is production can't be known, so " + command + " is refused; nothing was done\n"
                        + "  this role may not read " + log
                        + ", in which an older version of Rung may have recorded it\n"
                        + "  let the role \"" + owner + "\" record what the database is for with rung protect",
                null);
        this.environment = null;
    }

    /** What the database is recorded to be for; empty where that can't be known. */
    public Optional<Environment> environment() {
        return Optional.ofNullable(environment);
    }
}
