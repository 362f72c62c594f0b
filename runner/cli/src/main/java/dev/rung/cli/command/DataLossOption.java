package dev.rung.cli.command;

import dev.rung.engine.RungBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that allows a rollback to lose data of a production database. */
final class DataLossOption {

    @Option(
            names = "--allow-data-loss",
            paramLabel = "DATABASE",
            description = "The name of the production database in which the rollback may lose data.")
    private @Nullable String database;

    RungBuilder applyTo(RungBuilder builder) {
        return database == null ? builder : builder.allowDataLoss(database);
    }
}
