package dev.rung.app.referralos;

import static dev.rung.postgres.PostgresDSL.releaseExtension;
import static dev.rung.postgres.PostgresDSL.requireExtension;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;

/**
 * Requires {@code uuid-ossp}, whose {@code uuid_generate_v4()} generates the keys of all tables, and {@code pg_trgm} for the
 * search of users.
 */
@Timeouts(statement = "30s")
public final class V001_CreateExtensions implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(requireExtension("uuid-ossp"));
        steps.run(requireExtension("pg_trgm"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(releaseExtension("pg_trgm"));
        steps.run(releaseExtension("uuid-ossp"));
    }
}
