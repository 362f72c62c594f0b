package dev.rung.engine.seeding;

import dev.rung.Environment;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.SeedPlanted;
import dev.rung.engine.exception.ProblemsException;
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
import dev.rung.engine.model.Action.Seed;
import dev.rung.engine.model.Action.SeedAfresh;
import dev.rung.engine.model.EmptiedTable;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ScriptedSeed;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.model.SeedScript;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.sql.Rendering;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plants the seeds of a set, each in its own transaction. */
public final class Seeding {

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
     * @throws ProblemsException if a seed can't be recorded
     */
    public SeedPlan plan(Environment environment, boolean reset) {
        refuseIfForbidden(environment, reset);
        List<ScriptedSeed> seeds = recorded(environment);
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

    /**
     * Checks the seeds of an environment.
     *
     * @param environment the environment of the database
     * @throws ProblemsException if a seed can't be recorded
     */
    public void check(Environment environment) {
        recorded(environment);
    }

    private List<ScriptedSeed> recorded(Environment environment) {
        List<ScriptedSeed> seeds = set.seeds().stream()
                .filter(seed -> seed.environments().contains(environment))
                .toList();
        ProblemsException.throwIfAny(
                seeds.stream().flatMap(seed -> seed.problem().stream()).toList());
        return seeds;
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
            throw new SeedFailures(session, watch).notEmptied(e);
        }
    }

    private SeedOutcome.Planted plant(ScriptedSeed seed, Session session, Watch watch, HistoryWrites writes) {
        String version = seed.id().toString();
        try {
            SeedOutcome.Planted planted = retries(LogAction.SEED, version, session, watch, writes)
                    .run(() -> session.inTransaction(() -> plant(seed, session, writes)));
            settings.listener().on(new SeedPlanted(seed.id(), planted.offered(), planted.written()));
            return planted;
        } catch (RowsException e) {
            throw new SeedFailures(session, watch).of(seed, e);
        } catch (SQLException e) {
            throw new SeedFailures(session, watch).of(seed, e);
        }
    }

    /** Plants a seed in the current transaction. */
    private SeedOutcome.Planted plant(ScriptedSeed seed, Session session, HistoryWrites writes)
            throws SQLException, RowsException {
        try (SeedScript script = seed.open()) {
            script.obstacle().ifPresent(problem -> {
                throw SeedFailures.notRecorded(seed, problem);
            });
            Planting planting =
                    new Planting(session, begin(session), settings.timeouts().statement());
            planting.write(script.inserts());
            session.execute(Rendering.render(
                    writes.loggedInTransaction(LogAction.SEED, seed.id().toString())));
            return new SeedOutcome.Planted(seed.id(), planting.offered(), planting.written());
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
}
