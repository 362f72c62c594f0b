package dev.rung.cli.command;

import dev.rung.engine.RungBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Allows a way down to lose data of production. */
final class DataLossOption {

    @Option(
            names = "--allow-data-loss",
            paramLabel = "DATABASE",
            description = "Let the way down lose data although the database is for production. The value is the name of"
                    + " the database.")
    private @Nullable String database;

    RungBuilder applyTo(RungBuilder builder) {
        return database == null ? builder : builder.allowDataLoss(database);
    }
}
