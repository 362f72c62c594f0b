package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.model.RungException;

/** The database is recorded to be for an environment that must be spared this command. Nothing was done. */
public final class ProtectedException extends RungException {

    private static final long serialVersionUID = 1;

    private final Environment environment;

    ProtectedException(Environment environment, String command) {
        super(
                "the database is protected as " + environment + ", so " + command
                        + " is refused whatever options are given; nothing was done\n"
                        + "  if it really isn't " + environment + ": rung protect --remove",
                null);
        this.environment = environment;
    }

    /** What the database is recorded to be for. */
    public Environment environment() {
        return environment;
    }
}
