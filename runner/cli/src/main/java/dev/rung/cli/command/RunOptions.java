package dev.rung.cli.command;

import dev.rung.cli.backup.LockPatience;
import dev.rung.cli.project.Project;
import dev.rung.engine.RungBuilder;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that run migrations, for waits, timeouts and attempts. */
final class RunOptions {

    @Option(
            names = "--lock-wait",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "The longest wait for another run on the same set, such as 30s. Default: 10min.")
    private Duration lockWait = LockSettings.DEFAULT.patience();

    @Option(
            names = "--lock-timeout",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description =
                    "The longest wait of a statement for a lock, during which it may block other sessions. After that,"
                            + " the migration is rolled back and tried again later. 0 means no limit. Default: 2s.")
    private Duration lockTimeout = TimeoutSettings.DEFAULT.lock();

    @Option(
            names = "--statement-timeout",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "The longest duration of a statement; 0 means no limit. Default: statement-timeout in"
                    + " rung.properties, else 0.")
    private @Nullable Duration statementTimeout;

    @Option(
            names = "--migration-timeout",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description =
                    "The longest duration of a migration, including all attempts and the pauses between them; 0 means"
                            + " no limit. Default: 0.")
    private Duration migrationTimeout = TimeoutSettings.DEFAULT.migration();

    @Option(
            names = "--attempts",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of attempts for a migration that doesn't get its locks. Default: 12.")
    private int attempts = RetrySettings.DEFAULT.attempts();

    RungBuilder applyTo(RungBuilder builder, Project project) {
        Duration statement = Objects.requireNonNullElse(statementTimeout, project.statementTimeout());
        return builder.lock(new LockSettings(lockWait))
                .timeouts(new TimeoutSettings(lockTimeout, statement, migrationTimeout))
                .retries(retries());
    }

    /** The limits of a backup's wait for locks, which are those of a migration. */
    LockPatience lockPatience() {
        return new LockPatience(lockTimeout, retries());
    }

    private RetrySettings retries() {
        return new RetrySettings(attempts, RetrySettings.DEFAULT.firstPause(), RetrySettings.DEFAULT.longestPause());
    }
}
