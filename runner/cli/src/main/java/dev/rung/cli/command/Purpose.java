package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.EnvironmentMismatchException;
import java.util.Optional;

/** Holds what is said of a database against what is recorded of it. */
public final class Purpose {

    private Purpose() {}

    /**
     * What the database is for: what is recorded, else what is said.
     *
     * @param given what {@code --env} or {@code RUNG_ENV} says
     * @param rung where it is recorded
     * @throws UsageException if they contradict each other
     */
    static Optional<Environment> of(Optional<Environment> given, Rung rung) {
        Optional<Environment> recorded = rung.environment();
        if (given.isPresent() && recorded.isPresent() && !recorded.equals(given)) {
            throw contradiction(recorded.get(), given.get());
        }
        return recorded.or(() -> given);
    }

    /**
     * Says the same of a run that the engine refused.
     *
     * @param mismatch why it was refused
     */
    public static UsageException describe(EnvironmentMismatchException mismatch) {
        return contradiction(mismatch.recorded(), mismatch.told());
    }

    private static UsageException contradiction(Environment recorded, Environment given) {
        String remedy = recorded == Environment.PRODUCTION
                ? "rung protect --remove forgets what is recorded"
                : "rung protect --env " + given + " changes what is recorded";
        return new UsageException("the database is recorded to be for " + recorded + ", but --env or RUNG_ENV says "
                + given + "; nothing was done\n  say " + recorded + ", or nothing; if it really is for " + given + ": "
                + remedy);
    }
}
