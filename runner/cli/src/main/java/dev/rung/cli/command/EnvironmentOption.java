package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.RungBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The environment of the database, from the command line, the variable {@code RUNG_ENV} or the project's files. */
final class EnvironmentOption {

    private static final String VARIABLE = "RUNG_ENV";

    @Option(
            names = "--env",
            paramLabel = "E",
            converter = EnvironmentConverter.class,
            description =
                    "The environment of the database: development, test, staging or production. Default: RUNG_ENV,"
                            + " else env in rung.properties if the database is the one that the file names.")
    private @Nullable Environment environment;

    /**
     * Returns the environment that is given. The project's files count only for the database that they name.
     *
     * @throws UsageException if the variable is not an environment
     */
    Optional<Environment> given(Invocation invocation) {
        Surroundings surroundings = invocation.surroundings();
        return Optional.ofNullable(environment)
                .or(() -> variable(surroundings.ofProcessAlone()))
                .or(() -> invocation.isOnProjectsDatabase()
                        ? variable(surroundings).or(() -> invocation.project().environment())
                        : Optional.empty());
    }

    /** Whether the command line contains the option. */
    boolean isOnCommandLine() {
        return environment != null;
    }

    /**
     * Returns a line for a message about a missing environment, which explains why the one in the project's files doesn't
     * count; empty if they give none.
     */
    static String unheard(Invocation invocation) {
        boolean isSaid = invocation.project().environment().isPresent()
                || invocation.surroundings().ofFile().contains(VARIABLE);
        return isSaid && !invocation.isOnProjectsDatabase()
                ? "\n  env in rung.properties and " + VARIABLE
                        + " in .env apply only to the database that these files name"
                : "";
    }

    /** Sets the environment of a run, if one is given. */
    RungBuilder applyTo(RungBuilder builder, Invocation invocation) {
        return given(invocation).map(builder::environment).orElse(builder);
    }

    private static Optional<Environment> variable(Surroundings surroundings) {
        return surroundings.variable(VARIABLE).map(EnvironmentOption::parse);
    }

    private static Environment parse(String text) {
        return Environment.named(text)
                .orElseThrow(() -> new UsageException(VARIABLE + " is \"" + text
                        + "\", which is not an environment\n  it must be one of " + Environment.names()));
    }
}
