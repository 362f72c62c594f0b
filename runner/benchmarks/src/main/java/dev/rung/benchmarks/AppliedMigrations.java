package dev.rung.benchmarks;

import dev.rung.scratch.ScratchDatabase;
import java.util.LinkedHashMap;
import java.util.Map;

/** Databases to which each product has applied all migrations. */
final class AppliedMigrations implements AutoCloseable {

    private final Bench bench;
    private final GeneratedMigrations migrations;
    private final Map<String, ScratchDatabase> databases = new LinkedHashMap<>();

    AppliedMigrations(Bench bench, GeneratedMigrations migrations) {
        this.bench = bench;
        this.migrations = migrations;
    }

    /** The database of a tool's product. */
    Address by(Tool tool) {
        return Address.of(databases.computeIfAbsent(tool.product(), product -> {
            bench.report("applying " + Units.count(migrations.count()) + " migrations with " + product);
            ScratchDatabase database = bench.createDatabase();
            tool.run("migrate", migrations, Address.of(database));
            Databases.expectApplied(database, migrations);
            Databases.vacuum(database);
            return database;
        }));
    }

    @Override
    public void close() {
        databases.values().forEach(ScratchDatabase::close);
    }
}
