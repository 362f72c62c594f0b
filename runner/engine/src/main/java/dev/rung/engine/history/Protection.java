package dev.rung.engine.history;

import dev.rung.Environment;
import java.util.Optional;

/** What a database that is recorded to be for something must be spared. */
public final class Protection {

    private Protection() {}

    /**
     * Refuses what must never be done to production.
     *
     * @param recorded what the database is recorded to be for
     * @param command the command, for the message
     * @throws ProtectedException if it is production
     */
    public static void sparesProduction(Optional<Environment> recorded, String command) {
        if (recorded.filter(environment -> environment == Environment.PRODUCTION)
                .isPresent()) {
            throw new ProtectedException(Environment.PRODUCTION, command);
        }
    }

    /**
     * Refuses what destroys data that can't be made again.
     *
     * @param recorded what the database is recorded to be for
     * @param command the command, for the message
     * @throws ProtectedException if it is neither development nor test
     */
    public static void sparesLastingData(Optional<Environment> recorded, String command) {
        recorded.filter(environment -> !environment.isDisposable()).ifPresent(environment -> {
            throw new ProtectedException(environment, command);
        });
    }
}
