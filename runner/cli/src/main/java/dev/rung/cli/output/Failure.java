package dev.rung.cli.output;

import dev.rung.cli.backup.BackupException;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.exception.AdoptionRefusedException;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.DataLossRefusedException;
import dev.rung.engine.exception.FindingsException;
import dev.rung.engine.exception.LockNotAcquiredException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.exception.PlanOutdatedException;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.exception.ProtectedException;
import dev.rung.engine.exception.ResetRefusedException;
import dev.rung.engine.exception.RightMissingException;
import dev.rung.engine.exception.RungException;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.StepFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The failure of a command.
 *
 * @param cause the exception
 * @param stackTrace whether to show Java's stack trace
 */
record Failure(RuntimeException cause, boolean stackTrace) implements Report {

    @Override
    public String text(Style style) {
        return style.bad("error:") + " " + message()
                + trace().map(trace -> "\n\n" + trace).orElse("");
    }

    @Override
    public void json(ObjectNode node) {
        node.put("kind", kind());
        node.put("message", message());
        switch (cause) {
            case ProblemsException problems -> ValidationReport.json(problems.problems(), node.putArray("problems"));
            case MigrationFailedException migration -> {
                node.put("migration", migration.failed().id().toString());
                migration.failure().ifPresent(failure -> describe(failure, node));
                describe(migration.error(), node);
                migration
                        .failure()
                        .filter(failure -> failure.position() > 0)
                        .ifPresent(failure -> node.put("position", failure.position()));
            }
            case FindingsException found -> ValidationReport.findings(found.findings(), node.putArray("findings"));
            case DataLossRefusedException refused -> {
                ArrayNode losses = node.putArray("losses");
                refused.losses().forEach(loss -> losses.add(loss.toString()));
            }
            case SeedFailedException failed -> {
                failed.seed().ifPresent(seed -> node.put("seed", seed.toString()));
                failed.row().ifPresent(row -> node.put("row", row));
            }
            default -> {
                // The message is complete.
            }
        }
    }

    private static void describe(StepFailure failure, ObjectNode node) {
        node.put("step", failure.number());
        node.put("steps", failure.count());
        node.put("line", failure.line().toString());
        node.put("sql", failure.sql());
    }

    private static void describe(ServerError error, ObjectNode node) {
        node.put("reason", error.message());
        node.put("sqlstate", error.state());
        node.put("detail", error.detail());
        node.put("hint", error.hint());
    }

    private String kind() {
        return switch (cause) {
            case UsageException usage -> "usage";
            case ConnectionException connection -> "connection";
            case ProblemsException problems -> "problems";
            case MigrationFailedException migration -> "migration_failed";
            case LockNotAcquiredException lock -> "lock_not_acquired";
            case PlanOutdatedException outdated -> "plan_outdated";
            case SeedFailedException seed -> "seed_failed";
            case SeedingRefusedException refused -> "seeding_refused";
            case ResetRefusedException refused -> "reset_refused";
            case AdoptionRefusedException refused -> "adoption_refused";
            case BackupException backup -> "backup_failed";
            case ProtectedException refused -> "protected";
            case FindingsException findings -> "findings";
            case DataLossRefusedException loss -> "data_loss_refused";
            case RightMissingException missing -> "right_missing";
            case RungException other -> "other";
            default -> "bug";
        };
    }

    private String message() {
        return cause instanceof RungException known
                ? CommandWords.of(known.message())
                : "this is a bug in Rung: " + cause
                        + (stackTrace
                                ? ""
                                : "\n  run the command again with --verbose, and report the bug with the stack trace");
    }

    /** The stack trace, if it is to be shown. */
    Optional<String> trace() {
        if (!stackTrace) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        // Replaces the message at the beginning, which isn't rendered for the command line.
        String trace = text.toString().stripTrailing();
        return Optional.of(
                cause instanceof RungException
                        ? cause.getClass().getName() + ": " + message()
                                + trace.substring(cause.toString().length())
                        : trace);
    }
}
