package dev.rung.engine.history;

import dev.rung.Environment;
import dev.rung.engine.exception.ProtectedException;
import dev.rung.engine.model.Action;
import java.util.Optional;

/** What a database that is recorded to be for something must be spared. */
public final class Protection {

    private Protection() {}

    /**
     * Refuses what must never be done to production.
     *
     * @param recorded what the database is recorded to be for
     * @param refused what is refused then
     * @throws ProtectedException if it is production, or that can't be known
     */
    public static void sparesProduction(StoredEnvironment recorded, Action refused) {
        spares(recorded, refused, Environment.PRODUCTION);
    }

    /**
     * Refuses what must never be done to production.
     *
     * @param told what the run is told that the database is for
     * @param refused what is refused then
     * @throws ProtectedException if it is production
     */
    public static void sparesProduction(Environment told, Action refused) {
        if (told == Environment.PRODUCTION) {
            throw new ProtectedException(told, refused);
        }
    }

    /**
     * Refuses what destroys data that can't be made again.
     *
     * @param recorded what the database is recorded to be for
     * @param refused what is refused then
     * @throws ProtectedException if it is neither development nor test, or that can't be known
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
