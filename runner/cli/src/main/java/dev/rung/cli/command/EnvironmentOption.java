package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.RungBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the database is for, as the command line says it or, where it doesn't, the variable {@code RUNG_ENV}. */
final class EnvironmentOption {

    private static final String VARIABLE = "RUNG_ENV";

    @Option(
            names = "--env",
            paramLabel = "E",
            converter = EnvironmentConverter.class,
            description = "What the database is for: development, test, staging or production. Default: RUNG_ENV.")
    private @Nullable Environment environment;

    /**
     * What is said.
     *
     * @throws UsageException if the variable holds something else than an environment
     */
    Optional<Environment> given(Surroundings surroundings) {
        return Optional.ofNullable(environment)
                .or(() -> surroundings.variable(VARIABLE).map(EnvironmentOption::parse));
    }

    /** Tells a run what is said. */
    RungBuilder applyTo(RungBuilder builder, Surroundings surroundings) {
        return given(surroundings).map(builder::environment).orElse(builder);
    }

    private static Environment parse(String text) {
        return Environment.named(text)
                .orElseThrow(() -> new UsageException(VARIABLE + " is \"" + text
                        + "\", which is not an environment\n  it is one of " + Environment.names()));
    }
}
