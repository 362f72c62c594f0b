package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.ProtectionReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code rung protect}. */
@picocli.CommandLine.Command(
        name = "protect",
        customSynopsis = {"rung protect (--env E | --remove) [options]"},
        header = "Records the environment of a database, such as production.",
        description = {
            "",
            "In a database that is recorded as production, reset, seed and rollback --all are always refused. A"
                + " rollback or redo that would lose data is refused unless --allow-data-loss names the database, and"
                + " migrate is refused if a pending migration has a finding of severity error. In a staging database,"
                + " reset and seed --reset are refused. The record applies to the whole database, not only to the set,"
                + " until it is removed. migrate, rollback, redo, seed and reset record the environment of --env or"
                + " RUNG_ENV, and are refused if another one is recorded.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung protect --env production",
            "  rung status                           show the recorded environment",
            "  rung protect --remove"
        })
final class ProtectCommand implements Command {

    @Option(
            names = "--env",
            paramLabel = "E",
            converter = EnvironmentConverter.class,
            description = "The environment of the database: development, test, staging or production.")
    private @Nullable Environment environment;

    @Option(names = "--remove", description = "Remove the recorded environment.")
    private boolean remove;

    @Override
    public ExitCode run(Invocation invocation) {
        if (remove == (environment != null)) {
            throw new UsageException(
                    remove
                            ? "--env and --remove can't be combined\n  give one of them"
                            : "protect needs the environment of the database\n  give --env with one of "
                                    + Environment.names() + ", or --remove");
        }
        Optional<Environment> wanted = Optional.ofNullable(environment);
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        workplace.forEach(rung -> record(workplace, rung, wanted));
        return ExitCode.DONE;
    }

    private static void record(Workplace workplace, Rung rung, Optional<Environment> wanted) {
        Optional<Environment> before = rung.environment();
        if (wanted.isPresent()
                && before.filter(it -> it == Environment.PRODUCTION && it != wanted.get())
                        .isPresent()) {
            throw new UsageException("the database is recorded as production, so it can't be recorded as "
                    + wanted.get() + "; nothing was done\n  if it isn't production, run rung protect --remove first");
        }
        wanted.ifPresent(rung::protect);
        if (wanted.isEmpty() && before.isPresent()) {
            rung.unprotect();
        }
        workplace.announce(rung);
        workplace.output().done(new ProtectionReport(workplace.where(rung), before, wanted));
    }
}
