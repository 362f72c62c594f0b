package dev.rung.engine.seeding;

import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.execution.Watch;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.Seed;
import dev.rung.engine.model.Action.SetAttempts;
import dev.rung.engine.model.Action.SetLockTimeout;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.AuthorFailure;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Operation;
import dev.rung.engine.sql.SqlState;
import java.util.Optional;
import java.util.Set;

/** Explains why a seed failed and what to do about it. */
final class SeedFailures {

    private static final Set<String> UNDEFINED_TABLE_OR_COLUMN =
            Set.of(SqlState.UNDEFINED_TABLE, SqlState.UNDEFINED_COLUMN);
    private static final Message AGAIN = Message.of("run ").and(new Seed()).and(" again");

    private final Session session;
    private final Watch watch;

    SeedFailures(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
    }

    /** The tables can't be emptied. */
    SeedFailedException notEmptied(Exception cause) {
        ServerError error = ServerError.of(cause);
        return new SeedFailedException(
                Message.of("the seeded tables could not be emptied: " + withState(error) + "; nothing was done")
                        .and(MissingRights.explain(session, cause, Operation.EMPTYING)
                                .map(MissingRight::inFull)
                                .or(() -> remedyOfLock(error))
                                .map(remedy -> Message.of("\n").and(remedy))
                                .orElse(Message.of(""))),
                null,
                null,
                null,
                cause);
    }

    /** Some rows can't be produced or written. */
    SeedFailedException of(ScriptedSeed seed, RowsException e) {
        SeedInsert insert = e.insert();
        String place = " in table " + insert.table().schemaIn(session.schema()) + "."
                + insert.table().name() + " (" + insert.line() + ")";
        if (!(e.reason() instanceof Exception refusal) || !e.isOfServer()) {
            AuthorFailure failure = AuthorFailure.of(e.reason());
            return failed(
                    seed,
                    e,
                    place + ": " + e.row().orElse("a row") + " can't be produced: " + failure.description(),
                    Message.of(failure.remedy("correct the seed") + ", and ").and(AGAIN));
        }
        ServerError error = ServerError.of(refusal);
        return failed(
                seed,
                e,
                place + ": " + withState(error) + detail(error)
                        + e.row().map(row -> "\n  " + row).orElse(""),
                remedy(refusal, insert.updates() ? Operation.UPSERTING : Operation.INSERTING));
    }

    /** A statement failed that doesn't write rows of the seed. */
    SeedFailedException of(ScriptedSeed seed, Exception cause) {
        ServerError error = ServerError.of(cause);
        return new SeedFailedException(
                Message.of(seed.id() + " failed: " + withState(error) + detail(error) + nothingKept(seed))
                        .and(remedy(cause, Operation.RECORDING)),
                seed.id(),
                null,
                null,
                cause);
    }

    /** The seed can't be recorded again. */
    static SeedFailedException notRecorded(ScriptedSeed seed, Problem problem) {
        return new SeedFailedException(
                Message.of(seed.id() + " failed"
                                + problem.at().map(line -> " (" + line + ")").orElse("") + ": ")
                        .and(problem.message())
                        .and(nothingKept(seed))
                        .and(problem.remedy())
                        .and(", and ")
                        .and(AGAIN),
                seed.id(),
                null,
                null,
                null);
    }

    private static SeedFailedException failed(ScriptedSeed seed, RowsException e, String what, Message remedy) {
        return new SeedFailedException(
                Message.of(seed.id() + " failed" + what + nothingKept(seed)).and(remedy),
                seed.id(),
                e.insert(),
                e.row().orElse(null),
                e.reason());
    }

    private static String nothingKept(ScriptedSeed seed) {
        return "\nnothing of " + seed.id() + " was kept\n";
    }

    private static String withState(ServerError error) {
        return error.message()
                + error.sqlState().map(state -> " [" + state + "]").orElse("");
    }

    private static String detail(ServerError error) {
        return Optional.ofNullable(error.detail())
                .map(detail -> "\n  detail: " + detail)
                .orElse("");
    }

    private Message remedy(Exception cause, Operation operation) {
        ServerError error = ServerError.of(cause);
        return MissingRights.explain(session, cause, operation)
                .map(right -> right.inFull().and("\nthen ").and(AGAIN))
                .or(() -> remedyOfLock(error))
                .orElseGet(() -> remedy(error));
    }

    private Optional<Message> remedyOfLock(ServerError error) {
        return error.sqlState()
                .filter(SqlState.LOCK_NOT_AVAILABLE::equals)
                .map(state -> Message.of("another session held the lock in every attempt"
                                + watch.lastWait()
                                        .map(wait -> ", last " + wait.lock() + ", held by " + wait.who())
                                        .orElse("")
                                + ": ")
                        .and(AGAIN)
                        .and(" when it has released the lock, or raise the limits with ")
                        .and(new SetLockTimeout())
                        .and(" or ")
                        .and(new SetAttempts()));
    }

    private static Message remedy(ServerError error) {
        return UNDEFINED_TABLE_OR_COLUMN.contains(error.sqlState().orElse(""))
                ? Message.of("the schema doesn't match the seed: run ")
                        .and(new ShowStatus())
                        .and(", then ")
                        .and(new Migrate())
                : Message.of("correct the seed, or the row that conflicts with it, and ")
                        .and(AGAIN);
    }
}
