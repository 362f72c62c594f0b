package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.RungBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the database is for, as the command line says it or the variable {@code RUNG_ENV}, or the project. */
final class EnvironmentOption {

    private static final String VARIABLE = "RUNG_ENV";

    @Option(
            names = "--env",
            paramLabel = "E",
            converter = EnvironmentConverter.class,
            description =
                    "What the database is for: development, test, staging or production. Default: RUNG_ENV, else env"
                            + " in rung.properties for the database that it names.")
    private @Nullable Environment environment;

    /**
     * What is said. What the project's files say counts for the database that they name, and for no other.
     *
     * @throws UsageException if the variable holds something else than an environment
     */
    Optional<Environment> given(Invocation invocation) {
        Surroundings surroundings = invocation.surroundings();
        return Optional.ofNullable(environment)
                .or(() -> variable(surroundings.ofProcessAlone()))
                .or(() -> invocation.isOnProjectsDatabase()
                        ? variable(surroundings).or(() -> invocation.project().environment())
                        : Optional.empty());
    }

    /** Says, after the question what the database is for, why the answer of the project's files doesn't count; or nothing. */
    static String unheard(Invocation invocation) {
        boolean isSaid = invocation.project().environment().isPresent()
                || invocation.surroundings().ofFile().contains(VARIABLE);
        return isSaid && !invocation.isOnProjectsDatabase()
                ? "\n  env in rung.properties and " + VARIABLE + " in .env are about the database that these files name"
                : "";
    }

    /** Tells a run what is said. */
    RungBuilder applyTo(RungBuilder builder, Invocation invocation) {
        return given(invocation).map(builder::environment).orElse(builder);
    }

    private static Optional<Environment> variable(Surroundings surroundings) {
        return surroundings.variable(VARIABLE).map(EnvironmentOption::parse);
    }

    private static Environment parse(String text) {
        return Environment.named(text)
                .orElseThrow(() -> new UsageException(VARIABLE + " is \"" + text
                        + "\", which is not an environment\n  it is one of " + Environment.names()));
    }
}
