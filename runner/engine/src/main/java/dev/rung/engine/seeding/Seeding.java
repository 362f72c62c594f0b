package dev.rung.engine.seeding;

import dev.rung.Environment;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.SeedPlanted;
import dev.rung.engine.exception.SeedFailedException;
import dev.rung.engine.exception.SeedingRefusedException;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.execution.Retries;
import dev.rung.engine.execution.Watch;
import dev.rung.engine.history.EnvironmentRecord;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.Protection;
import dev.rung.engine.history.StoredEnvironment;
import dev.rung.engine.model.Action.KeepSeeded;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.Seed;
import dev.rung.engine.model.Action.SeedAfresh;
import dev.rung.engine.model.Action.SetAttempts;
import dev.rung.engine.model.Action.SetLockTimeout;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.EmptiedTable;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Operation;
import dev.rung.engine.sql.Rendering;
import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plants the seeds of a set, each in its own transaction. */
public final class Seeding {

    private static final Set<String> UNDEFINED_TABLE_OR_COLUMN =
            Set.of(SqlState.UNDEFINED_TABLE, SqlState.UNDEFINED_COLUMN);
    private static final Message AGAIN = Message.of("run ").and(new Seed()).and(" again");

    private final Supplier<Session> sessions;
    private final ScriptedSet set;
    private final ExecutionSettings settings;

    /**
     * Creates the seeding of a set.
     *
     * @param sessions opens a session for the set and the schema
     * @param set the set with its seeds
     * @param settings the settings of the execution
     */
    public Seeding(Supplier<Session> sessions, ScriptedSet set, ExecutionSettings settings) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
    }

    /**
     * Plans the seeds to plant. This method writes nothing.
     *
     * @param environment the environment of the database
     * @param reset whether to empty the seeded tables first
     * @throws SeedingRefusedException if the environment must not be seeded or reset
     */
    public SeedPlan plan(Environment environment, boolean reset) {
        refuseIfForbidden(environment, reset);
        List<ScriptedSeed> seeds = set.seeds().stream()
                .filter(seed -> seed.environments().contains(environment))
                .toList();
        return Session.use(sessions, session -> {
            refuseIfProtected(session, environment, reset);
            List<EmptiedTable> emptied = reset ? new SeededTables(session).withReferrers(tablesOf(seeds)) : List.of();
            return new SeedPlan(set.name(), session.schema(), environment, emptied, seeds);
        });
    }

    /**
     * Plants the seeds of a plan.
     *
     * @param plan the plan
     * @throws SeedFailedException if a seed fails
     */
    public SeedOutcome plant(SeedPlan plan) {
        refuseIfForbidden(plan.environment(), !plan.emptied().isEmpty());
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            refuseIfProtected(session, plan.environment(), !plan.emptied().isEmpty());
            HistoryStore store = new HistoryStore(session);
            store.createIfAbsent();
            watch.during(() -> new EnvironmentRecord(session).record(Optional.of(plan.environment())));
            if (!plan.emptied().isEmpty()) {
                empty(plan.emptied(), session, watch, store.writes());
            }
            List<SeedOutcome.Planted> planted = new ArrayList<>();
            for (ScriptedSeed seed : plan.seeds()) {
                planted.add(plant(seed, session, watch, store.writes()));
            }
            return new SeedOutcome(plan, planted);
        });
    }

    private static void refuseIfForbidden(Environment environment, boolean reset) {
        if (environment == Environment.PRODUCTION) {
            throw new SeedingRefusedException("production is never seeded; nothing was done\n"
                    + "  put rows that production needs into a migration");
        }
        if (reset && !environment.isDisposable()) {
            throw new SeedingRefusedException(
                    Message.of("a database for " + environment + " is never emptied; nothing was done\n  ")
                            .and(new KeepSeeded())
                            .and(", or use development or test"));
        }
    }

    private static void refuseIfProtected(Session session, Environment environment, boolean reset) {
        StoredEnvironment recorded = new EnvironmentRecord(session).read();
        if (reset) {
            Protection.sparesLastingData(recorded, new SeedAfresh());
        }
        Protection.sparesProduction(recorded, new Seed());
        recorded.refuseContradiction(environment);
    }

    private static List<SeedTable> tablesOf(List<ScriptedSeed> seeds) {
        return seeds.stream()
                .flatMap(seed -> seed.inserts().stream())
                .map(SeedInsert::table)
                .distinct()
                .toList();
    }

    private void empty(List<EmptiedTable> tables, Session session, Watch watch, HistoryWrites writes) {
        try {
            retries(LogAction.SEED_RESET, null, session, watch, writes)
                    .run(() -> session.inTransaction(() -> {
                        Pipeline pipeline = begin(session);
                        pipeline.add(Rendering.render(SeededTables.truncate(tables)), Pipeline.UNINDEXED);
                        pipeline.add(
                                Rendering.render(writes.loggedInTransaction(LogAction.SEED_RESET, null)),
                                Pipeline.UNINDEXED);
                        pipeline.flush();
                    }));
        } catch (SQLException | StatementException e) {
            ServerError error = ServerError.of(e);
            throw new SeedFailedException(
                    Message.of("the seeded tables could not be emptied: " + error.message()
                                    + error.sqlState()
                                            .map(state -> " [" + state + "]")
                                            .orElse("")
                                    + "; nothing was done")
                            .and(MissingRights.explain(session, e, Operation.EMPTYING)
                                    .map(MissingRight::inFull)
                                    .or(() -> remedyOfLock(error, watch))
                                    .map(remedy -> Message.of("\n").and(remedy))
                                    .orElse(Message.of(""))),
                    null,
                    null,
                    e);
        }
    }

    private SeedOutcome.Planted plant(ScriptedSeed seed, Session session, Watch watch, HistoryWrites writes) {
        int offered = seed.inserts().stream().mapToInt(SeedInsert::rows).sum();
        String version = seed.id().toString();
        try {
            int written = retries(LogAction.SEED, version, session, watch, writes)
                    .run(() -> session.inTransaction(() -> {
                        Pipeline pipeline = begin(session);
                        for (int i = 0; i < seed.inserts().size(); i++) {
                            pipeline.add(seed.inserts().get(i).textIn(session.schema()), i);
                        }
                        int rows = Arrays.stream(pipeline.flush()).sum();
                        pipeline.add(
                                Rendering.render(writes.loggedInTransaction(LogAction.SEED, version)),
                                Pipeline.UNINDEXED);
                        pipeline.flush();
                        return rows;
                    }));
            settings.listener().on(new SeedPlanted(seed.id(), offered, written));
            return new SeedOutcome.Planted(seed.id(), offered, written);
        } catch (StatementException e) {
            SeedInsert insert = seed.inserts().get(e.index());
            throw failed(seed, insert, e.reason(), session, watch);
        } catch (SQLException e) {
            throw failed(seed, null, e, session, watch);
        }
    }

    /** Starts a transaction with the limits of the run. */
    private Pipeline begin(Session session) {
        Pipeline pipeline = new Pipeline(session.connection());
        settings.timeouts().statements().forEach(limit -> pipeline.add(Rendering.render(limit), Pipeline.UNINDEXED));
        return pipeline;
    }

    private Retries retries(
            LogAction action, @Nullable String version, Session session, Watch watch, HistoryWrites writes) {
        return Retries.logged(settings.retries(), session, watch, action, version, writes);
    }

    private static Optional<Message> remedyOfLock(ServerError error, Watch watch) {
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

    private static Operation operationOf(@Nullable SeedInsert insert) {
        if (insert == null) {
            return Operation.RECORDING;
        }
        return insert.updates() ? Operation.UPSERTING : Operation.INSERTING;
    }

    private static SeedFailedException failed(
            ScriptedSeed seed, @Nullable SeedInsert insert, Exception cause, Session session, Watch watch) {
        ServerError error = ServerError.of(cause);
        String place = insert == null
                ? ""
                : " in table " + insert.table().schemaIn(session.schema()) + "."
                        + insert.table().name() + " (" + insert.line() + ")";
        Message remedy = MissingRights.explain(session, cause, operationOf(insert))
                .map(right -> right.inFull().and("\nthen ").and(AGAIN))
                .or(() -> remedyOfLock(error, watch))
                .orElseGet(() -> remedy(error));
        return new SeedFailedException(
                Message.of(seed.id() + " failed" + place + ": " + error.message()
                                + error.sqlState()
                                        .map(state -> " [" + state + "]")
                                        .orElse("")
                                + Optional.ofNullable(error.detail())
                                        .map(detail -> "\n  detail: " + detail)
                                        .orElse("")
                                + "\nnothing of " + seed.id() + " was kept\n")
                        .and(remedy),
                seed.id(),
                insert,
                cause);
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
