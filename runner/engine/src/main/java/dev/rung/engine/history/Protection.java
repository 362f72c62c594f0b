package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.exception.ProtectedException;
import dev.rung.engine.model.Action;
import java.util.Optional;

/** Refuses actions that the environment of the database forbids. */
public final class Protection {

    private Protection() {}

    /**
     * Refuses an action in production.
     *
     * @param recorded the recorded environment of the database
     * @param refused the action
     * @throws ProtectedException if the environment is production, or can't be determined
     */
    public static void sparesProduction(StoredEnvironment recorded, Action refused) {
        spares(recorded, refused, Environment.PRODUCTION);
    }

    /**
     * Refuses an action in production.
     *
     * @param told the environment that the run was given
     * @param refused the action
     * @throws ProtectedException if the environment is production
     */
    public static void sparesProduction(Environment told, Action refused) {
        if (told == Environment.PRODUCTION) {
            throw new ProtectedException(told, refused);
        }
    }

    /**
     * Refuses an action that destroys data which can't be restored, in staging and production.
     *
     * @param recorded the recorded environment of the database
     * @param refused the action
     * @throws ProtectedException if the environment is neither development nor test, or can't be determined
     */
    public static void sparesLastingData(StoredEnvironment recorded, Action refused) {
        spares(recorded, refused, Environment.STAGING);
    }

    private static void spares(StoredEnvironment recorded, Action refused, Environment least) {
        Optional<Environment> environment = recorded.environment();
        environment.filter(it -> it.compareTo(least) >= 0).ifPresent(it -> {
            throw new ProtectedException(it, refused);
        });
        recorded.unknown().ifPresent(place -> {
            throw new ProtectedException(
                    refused, "\"" + place.schema() + "\".\"" + HistoryTables.LOG + "\"", place.owner());
        });
    }
}
