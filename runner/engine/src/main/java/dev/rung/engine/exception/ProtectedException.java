package dev.rung.engine.exception;

import dev.rung.Environment;
import dev.rung.engine.model.Action;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Action.Unprotect;
import dev.rung.engine.model.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database is recorded to be for an environment that must be spared this command. Nothing was done. */
public final class ProtectedException extends RungException {

    private static final long serialVersionUID = 1;

    private final @Nullable Environment environment;

    /**
     * It is known what the database is for.
     *
     * @param environment what it is for
     * @param refused what is refused
     */
    public ProtectedException(Environment environment, Action refused) {
        super(
                Message.of("the database is protected as " + environment + ", so ")
                        .and(refused)
                        .and(" is refused whatever options are given; nothing was done\n  if it really isn't "
                                + environment + ": ")
                        .and(new Unprotect()),
                null);
        this.environment = environment;
    }

    /**
     * It can't be known what the database is for.
     *
     * @param refused what is refused
     * @param log the log table that may say it and that this role may not read, quoted
     * @param owner the role that may read it
     */
    public ProtectedException(Action refused, String log, String owner) {
        super(
                Message.of("whether the database is production can't be known, so ")
                        .and(refused)
                        .and(" is refused; nothing was done\n  this role may not read " + log
                                + ", in which an older version of Rung may have recorded it\n  let the role \""
                                + owner + "\" record what the database is for with ")
                        .and(new Protect()),
                null);
        this.environment = null;
    }

    /** What the database is recorded to be for; empty where that can't be known. */
    public Optional<Environment> environment() {
        return Optional.ofNullable(environment);
    }
}
