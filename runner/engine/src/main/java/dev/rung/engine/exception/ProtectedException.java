package dev.rung.engine.exception;

import dev.rung.Environment;
import dev.rung.engine.model.Action;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Action.Unprotect;
import dev.rung.engine.model.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if the recorded environment of the database forbids a command. Nothing was done. */
public final class ProtectedException extends RungException {

    private static final long serialVersionUID = 1;

    private final @Nullable Environment environment;

    /**
     * Creates the exception for a known environment.
     *
     * @param environment the environment of the database
     * @param refused what is refused
     */
    public ProtectedException(Environment environment, Action refused) {
        super(
                Message.of("the database is protected as " + environment + ", so ")
                        .and(refused)
                        .and(" is refused, and no option allows it; nothing was done\n  if it really isn't "
                                + environment + ": ")
                        .and(new Unprotect()),
                null);
        this.environment = environment;
    }

    /**
     * Creates the exception for an environment that can't be determined.
     *
     * @param refused what is refused
     * @param log the log table that may contain the environment and that this role may not read, quoted
     * @param owner the role that may read it
     */
    public ProtectedException(Action refused, String log, String owner) {
        super(
                Message.of("it can't be determined whether the database is for production, so ")
                        .and(refused)
                        .and(" is refused; nothing was done\n  this role may not read " + log
                                + ", in which an older version of Rung may have recorded it\n  let the role \""
                                + owner + "\" record the environment of the database with ")
                        .and(new Protect()),
                null);
        this.environment = null;
    }

    /** The recorded environment of the database; empty if it can't be determined. */
    public Optional<Environment> environment() {
        return Optional.ofNullable(environment);
    }
}
