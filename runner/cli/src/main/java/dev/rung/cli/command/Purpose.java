package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.EnvironmentMismatchException;
import java.util.Optional;

/** Compares the given environment of a database with the recorded one. */
public final class Purpose {

    private Purpose() {}

    /**
     * Returns the recorded environment of the database, else the given one.
     *
     * @param given the environment of {@code --env} or {@code RUNG_ENV}
     * @param rung reads the recorded environment
     * @throws UsageException if they differ
     */
    static Optional<Environment> of(Optional<Environment> given, Rung rung) {
        Optional<Environment> recorded = rung.environment();
        if (given.isPresent() && recorded.isPresent() && !recorded.equals(given)) {
            throw contradiction(recorded.get(), given.get());
        }
        return recorded.or(() -> given);
    }

    /**
     * Describes a run that the engine refused because the environments differ.
     *
     * @param mismatch the engine's refusal
     */
    public static UsageException describe(EnvironmentMismatchException mismatch) {
        return contradiction(mismatch.recorded(), mismatch.told());
    }

    private static UsageException contradiction(Environment recorded, Environment given) {
        String remedy = recorded == Environment.PRODUCTION
                ? "rung protect --remove removes the record"
                : "rung protect --env " + given + " changes the record";
        return new UsageException("the database is recorded as " + recorded + ", but --env or RUNG_ENV is " + given
                + "; nothing was done\n  give " + recorded + " or leave it out; if the database is for " + given + ", "
                + remedy);
    }
}
