package dev.rung.benchmarks;

import dev.rung.scratch.ScratchDatabase;
import java.util.LinkedHashMap;
import java.util.Map;

/** Databases to which each product has applied the same migrations. */
final class AppliedMigrations implements AutoCloseable {

    private final Bench bench;
    private final GeneratedMigrations migrations;
    private final Map<String, ScratchDatabase> databases = new LinkedHashMap<>();

    AppliedMigrations(Bench bench, GeneratedMigrations migrations) {
        this.bench = bench;
        this.migrations = migrations;
    }

    GeneratedMigrations migrations() {
        return migrations;
    }

    /** Returns the database of a tool's product. The first call applies the migrations. */
    Address by(Tool tool) {
        return Address.of(databases.computeIfAbsent(tool.product(), product -> {
            bench.report("applying " + Units.count(migrations.count()) + " migrations with " + product);
            ScratchDatabase database = bench.createDatabase();
            tool.apply(migrations, Address.of(database));
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
