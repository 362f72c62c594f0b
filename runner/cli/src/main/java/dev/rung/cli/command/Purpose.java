package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;

/** Holds what is said of a database against what is recorded of it. */
final class Purpose {

    private Purpose() {}

    /**
     * Refuses to go on where one says production and the other doesn't: it is another database than one thinks.
     *
     * @param given what {@code --env} or {@code RUNG_ENV} says
     * @param rung where it is recorded
     * @throws UsageException if they contradict each other
     */
    static void refuseContradiction(Environment given, Rung rung) {
        rung.environment()
                .filter(recorded -> (given == Environment.PRODUCTION) != (recorded == Environment.PRODUCTION))
                .ifPresent(recorded -> {
                    throw new UsageException("the database is recorded to be for " + recorded
                            + ", but --env or RUNG_ENV says " + given
                            + "; nothing was done\n  correct one of them; rung protect changes what is recorded");
                });
    }
}
