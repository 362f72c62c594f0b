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
        header = "Records in the database what it is for.",
        description = {
            "",
            "A database that is recorded to be for production refuses reset, seed and rollback --all whatever options"
                + " they are given, a rollback or redo that would lose data unless --allow-data-loss names the"
                + " database, and pending migrations with a finding of severity error; one for staging refuses reset"
                + " and seed --reset. The record is about the whole database, whichever set it is made for, and stays"
                + " until it is removed. migrate, rollback, redo, seed and reset record what --env or RUNG_ENV says,"
                + " and are refused where something else is recorded.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung protect --env production",
            "  rung status                           shows it",
            "  rung protect --remove"
        })
final class ProtectCommand implements Command {

    @Option(
            names = "--env",
            paramLabel = "E",
            converter = EnvironmentConverter.class,
            description = "What the database is for: development, test, staging or production.")
    private @Nullable Environment environment;

    @Option(names = "--remove", description = "Forget what the database is for.")
    private boolean remove;

    @Override
    public ExitCode run(Invocation invocation) {
        if (remove == (environment != null)) {
            throw new UsageException(
                    remove
                            ? "--env and --remove contradict each other: give one of them"
                            : "protect isn't told what the database is for\n  give --env, one of " + Environment.names()
                                    + ", or --remove");
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
            throw new UsageException("the database is protected as production, so it can't be recorded to be for "
                    + wanted.get() + "; nothing was done\n  if it really isn't production: rung protect --remove");
        }
        wanted.ifPresent(rung::protect);
        if (wanted.isEmpty() && before.isPresent()) {
            rung.unprotect();
        }
        workplace.announce(rung);
        workplace.output().done(new ProtectionReport(workplace.where(rung), before, wanted));
    }
}
