package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.event.RunEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class RoundTripsTest {

    private static final int MIGRATIONS = 100;
    private static final Duration DELAY = Duration.ofMillis(10);

    @TempDir
    private Path folder;

    /** A hundred migrations take two round trips each: the batch and the commit. */
    @Test
    void a_transactional_migration_costs_two_round_trips(Database database) throws IOException {
        MigrationSources sources = MigrationSources.shop(folder);
        for (int i = 1; i <= MIGRATIONS; i++) {
            sources.migration(
                    "V%03d_T".formatted(i),
                    "steps.run(createTable(\"t%1$d\").column(\"id\", INTEGER), createIndex(\"i%1$d\").on(\"t%1$d\", \"id\"));"
                            .formatted(i),
                    "steps.run(dropTable(\"t%d\"));".formatted(i));
        }
        List<Integer> roundTrips = new ArrayList<>();
        try (DelayProxy proxy = DelayProxy.inFrontOf(database.scratch().url(), DELAY)) {
            // The second connection is the watch's, which is idle during the migrations.
            Iterator<String> urls = Stream.concat(
                            Stream.of(proxy.url()),
                            Stream.generate(() -> database.scratch().url()))
                    .iterator();
            Rung.on(() -> DriverManager.getConnection(
                            urls.next(),
                            database.scratch().user(),
                            database.scratch().password()))
                    .classLoader(sources.load())
                    .listener(event -> {
                        switch (event) {
                            case RunEvent.MigrationStarted started -> proxy.resetCount();
                            case RunEvent.MigrationCompleted completed -> roundTrips.add(proxy.roundTrips());
                            case RunEvent.LockAwaited awaited -> throw new AssertionError(awaited);
                            case RunEvent.Blocked blocked -> throw new AssertionError(blocked);
                            case RunEvent.LeftoverCleared cleared -> throw new AssertionError(cleared);
                            case RunEvent.RunStarted started -> roundTrips.clear();
                            case RunEvent.StepCompleted completed -> throw new AssertionError(completed);
                            case RunEvent.AttemptFailed failed -> throw new AssertionError(failed);
                            case RunEvent.StatementRunning running -> {}
                            case RunEvent.SeedPlanted planted -> throw new AssertionError(planted);
                        }
                    })
                    .build()
                    .migrate();
        }
        assertThat(roundTrips).hasSize(MIGRATIONS).containsOnly(2);
        assertThat(database.tables("shop")).hasSize(MIGRATIONS);
    }

    /**
     * Connecting takes three to five round trips, depending on the authentication. The rest are the check for a pooler,
     * the settings, the lock, the history with its columns, the creation of its tables, and the release of the lock.
     */
    @Test
    void the_rest_of_a_run_costs_few_round_trips(Database database) throws IOException {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration(
                        "V001_Init",
                        "steps.run(createTable(\"a\").column(\"id\", INTEGER));",
                        "steps.run(dropTable(\"a\"));")
                .load();
        int first = roundTrips(loader, database);
        assertThat(first - 2).as("besides the two of the migration").isLessThanOrEqualTo(13);
        assertThat(roundTrips(loader, database)).as("nothing to do").isLessThanOrEqualTo(12);
    }

    /** Migrates, and counts the round trips of all connections. */
    private static int roundTrips(ClassLoader loader, Database database) throws IOException {
        List<DelayProxy> proxies = new ArrayList<>();
        try {
            Rung.on(() -> {
                        DelayProxy proxy = inFrontOf(database);
                        proxies.add(proxy);
                        return DriverManager.getConnection(
                                proxy.url(),
                                database.scratch().user(),
                                database.scratch().password());
                    })
                    .classLoader(loader)
                    .build()
                    .migrate();
            // The second connection is the watch's, which asks at intervals.
            return proxies.getFirst().roundTrips();
        } finally {
            for (DelayProxy proxy : proxies) {
                proxy.close();
            }
        }
    }

    private static DelayProxy inFrontOf(Database database) {
        try {
            return DelayProxy.inFrontOf(database.scratch().url(), DELAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
