package dev.rung.engine;

import dev.rung.Environment;
import dev.rung.engine.adoption.Adoption;
import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.connection.Session;
import dev.rung.engine.discovery.Discovery;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.execution.Runner;
import dev.rung.engine.history.EnvironmentRecord;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.lint.Linter;
import dev.rung.engine.model.Baseline;
import dev.rung.engine.model.Finding;
import dev.rung.engine.model.LogRow;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.model.Status;
import dev.rung.engine.model.Target;
import dev.rung.engine.plan.Comparison;
import dev.rung.engine.plan.DownPlanner;
import dev.rung.engine.plan.UpPlanner;
import dev.rung.engine.plan.VersionReference;
import dev.rung.engine.reset.Reset;
import dev.rung.engine.safeguard.Safeguards;
import dev.rung.engine.script.Recording;
import dev.rung.engine.seeding.Seeding;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.LintSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Applies one migration set to one schema of one database.
 *
 * <pre>{@code
 * Rung rung = Rung.on(dataSource).set("adid").build();
 * rung.migrate();
 * }</pre>
 *
 * <p>An instance holds no connection: each method opens one and closes it. Instances are immutable and may be shared
 * between threads; runs on the same schema wait for each other by a lock in the database. All methods that reach the
 * database throw {@link dev.rung.engine.exception.ConnectionException} if they can't, and
 * {@link dev.rung.engine.exception.ProblemsException} if the set has problems.
 */
public final class Rung {

    private final ScriptedSet set;
    private final SchemaName schema;
    private final RungSettings settings;
    private final ConnectionSource connections;

    Rung(ScriptedSet set, SchemaName schema, RungSettings settings, ConnectionSource connections) {
        this.set = set;
        this.schema = schema;
        this.settings = settings;
        this.connections = connections;
    }

    /**
     * Finds and records all migration sets that a class loader and its parents see, each with all its problems.
     *
     * @param classLoader where the migrations are
     * @return the sets, by name
     * @throws dev.rung.engine.exception.ProblemsException if the sets themselves are in conflict
     */
    public static List<ScriptedSet> sets(ClassLoader classLoader) {
        return Discovery.scan(classLoader).stream().map(Recording::of).toList();
    }

    /**
     * Checks the way up of all migrations of a set against the lint rules.
     *
     * @param set one of {@link #sets}
     * @param settings the severities of the rules, and the statement timeout of runs
     * @return the findings that nobody has acknowledged, in the order of the migrations and steps
     */
    public static List<Finding> findings(ScriptedSet set, LintSettings settings) {
        return Linter.check(set, settings);
    }

    /**
     * Starts to configure a run on a data source.
     *
     * @param dataSource gives connections to the database that is migrated
     */
    public static RungBuilder on(DataSource dataSource) {
        return on((ConnectionSource) dataSource::getConnection);
    }

    /**
     * Starts to configure a run on a source of connections.
     *
     * @param connections gives connections to the database that is migrated
     */
    public static RungBuilder on(ConnectionSource connections) {
        return new RungBuilder(connections);
    }

    /** The set with its scripts. */
    public ScriptedSet set() {
        return set;
    }

    /** The schema that the set is applied to. */
    public SchemaName schema() {
        return schema;
    }

    /**
     * Finds the migration that a version stands for.
     *
     * @param version its id, its class's name, or its number with or without leading zeros
     * @throws ProblemsException if there is none, or more than one
     */
    public MigrationId find(String version) {
        return VersionReference.resolve(
                set.name(),
                version,
                set.migrations().stream().map(ScriptedMigration::id).toList());
    }

    /** Compares the set with the database. It writes nothing. */
    public Status status() {
        return read(history -> Comparison.compare(set, schema, history));
    }

    /** Reads where all migrations stand, and what else there is to know of the schema. It writes nothing. */
    public Overview overview() {
        return Session.use(this::openSession, session -> {
            HistoryStore store = new HistoryStore(session);
            return new Overview(
                    Comparison.compare(set, schema, store.read()),
                    new EnvironmentRecord(session).read().environment(),
                    new Catalog(session.dsl(), schema).leftovers());
        });
    }

    /**
     * Plans what {@link #migrate(Target)} would do now. It writes nothing.
     *
     * @param target how far to go
     */
    public Plan plan(Target target) {
        return read(upTo(target));
    }

    /**
     * Plans a rollback, to be shown and then given to {@link #run(Plan)}. It writes nothing.
     *
     * @param target how far to go
     * @param recorded versions that may be undone by the script that the history keeps, because their class is gone or
     *     has changed; usually empty
     * @throws dev.rung.engine.exception.ProtectedException if all is to be undone and the database is for production
     * @throws dev.rung.engine.exception.DataLossRefusedException if the database is for production, the ways down would
     *     lose data, and {@link RungBuilder#allowDataLoss} doesn't name it
     */
    public Plan planRollback(RollbackTarget target, Set<String> recorded) {
        return planChecked(session -> {
            safeguards().check(session, target);
            return DownPlanner.plan(set, schema, new HistoryStore(session).read(), target, recorded);
        });
    }

    /**
     * Plans to undo the last few migrations and to apply them again, to be given to {@link #run(Plan)}. It writes nothing.
     *
     * @param count how many, at least 1
     * @throws dev.rung.engine.exception.DataLossRefusedException if the database is for production, the ways down would
     *     lose data, and {@link RungBuilder#allowDataLoss} doesn't name it
     */
    public Plan planRedo(int count) {
        return planChecked(session -> DownPlanner.planRedo(set, schema, new HistoryStore(session).read(), count));
    }

    /** Tells beforehand what a plan does to data and to running applications. */
    public Impact impact() {
        return new Impact(this::openSession, set, safeguards(), resetting());
    }

    /**
     * Does beforehand what {@link #migrate(Target)} does before it runs anything: records what the run is told that the
     * database is for, and checks that it isn't refused for that. It lets several sets be checked before the first one runs.
     *
     * @param target how far to go
     * @throws dev.rung.engine.exception.EnvironmentMismatchException if the run is told something else than is recorded
     * @throws dev.rung.engine.exception.FindingsException if it is production, and pending migrations have findings of severity
     *     error
     */
    public void admit(Target target) {
        safeguards().record();
        safeguards().check(upTo(target));
    }

    /** Applies everything that is pending. */
    public Outcome migrate() {
        return migrate(Target.latest());
    }

    /**
     * Applies what is pending up to a target. Whatever was applied before a failure stays applied.
     *
     * @param target how far to go
     * @throws dev.rung.engine.exception.EnvironmentMismatchException if the run is told something else than is recorded
     * @throws dev.rung.engine.exception.FindingsException if it is production, and pending migrations have findings of severity
     *     error
     * @throws dev.rung.engine.exception.MigrationFailedException if a migration fails
     * @throws dev.rung.engine.exception.LockNotAcquiredException if another runner held the lock for too long
     */
    public Outcome migrate(Target target) {
        return runner().run(upTo(target), safeguards()::admit);
    }

    /**
     * Runs a plan that was made before, unless the history has changed since.
     *
     * @param plan from {@link #plan}, {@link #planRollback} or {@link #planRedo}
     * @throws dev.rung.engine.exception.PlanOutdatedException if the history has changed since the plan was made
     * @throws dev.rung.engine.exception.MigrationFailedException if a migration fails
     * @throws dev.rung.engine.exception.LockNotAcquiredException if another runner held the lock for too long
     */
    public Outcome run(Plan plan) {
        return runner().run(plan, safeguards()::admit);
    }

    /**
     * Plans to plant the seeds that are for an environment. It writes nothing.
     *
     * @param environment what the database is for
     * @param reset whether to empty the seeded tables first
     * @throws dev.rung.engine.exception.SeedingRefusedException if the environment must not be seeded or reset
     */
    public SeedPlan planSeeds(Environment environment, boolean reset) {
        return seeding().plan(environment, reset);
    }

    /**
     * Plants the seeds of a plan, each in a transaction of its own; all of them are applied again harmlessly.
     *
     * @param plan from {@link #planSeeds}
     * @throws dev.rung.engine.exception.SeedFailedException if a seed fails; the ones before it stay
     */
    public SeedOutcome seed(SeedPlan plan) {
        return seeding().plant(plan);
    }

    /**
     * Plans to drop everything in the schema. It writes nothing.
     *
     * @param environment what the database is for
     * @throws dev.rung.engine.exception.ResetRefusedException if it must not be reset
     */
    public ResetPlan planReset(Environment environment) {
        return planReset(environment, Set.of());
    }

    /**
     * Plans to drop everything in the schema, together with other schemas. It writes nothing.
     *
     * @param environment what the database is for
     * @param together the other schemas, whose objects may depend on what is dropped
     * @throws dev.rung.engine.exception.ResetRefusedException if it must not be reset
     */
    public ResetPlan planReset(Environment environment, Set<SchemaName> together) {
        return resetting().plan(environment, together);
    }

    /**
     * Drops what was planned and forgets all migrations of the set; migrate and seed afterwards.
     *
     * @param plan from {@link #planReset}
     */
    public void reset(ResetPlan plan) {
        resetting().run(plan);
    }

    /**
     * Adopts a database that has the schema already.
     *
     * @param version the last migration that is there: its id, its class's name, or its number
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the history contradicts that
     */
    public Baseline baseline(String version) {
        return adoption().baseline(version);
    }

    /**
     * Records a migration as applied that was applied by hand.
     *
     * @param version its id, its class's name, or its number
     * @param force why to believe it although the catalog contradicts this
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the catalog contradicts this
     */
    public MigrationId resolveApplied(String version, Optional<String> force) {
        return adoption().resolveApplied(version, force);
    }

    /**
     * Forgets a migration that was undone by hand.
     *
     * @param version its id, its class's name, or its number
     * @param force why to believe it although the catalog contradicts this
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the catalog contradicts this
     */
    public MigrationId resolveRolledBack(String version, Optional<String> force) {
        return adoption().resolveRolledBack(version, force);
    }

    /**
     * Records what became of a step that was interrupted, where the run says that it can't tell.
     *
     * @param version the migration: its id, its class's name, or its number
     * @param isComplete whether the step was completed; if not, it runs again
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the migration has no such step
     */
    public MigrationId resolveStep(String version, boolean isComplete) {
        return adoption().resolveStep(version, isComplete);
    }

    /**
     * Records that the class of an applied migration has been renamed.
     *
     * @param from the recorded id
     * @param to the present class: its id, its name, or its number
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the two don't say the same
     */
    public MigrationId resolveRenamed(String from, String to) {
        return adoption().resolveRenamed(from, to);
    }

    /**
     * Records what the database is for, whichever set it was said for before. What destroys data is refused in production
     * from then on.
     *
     * @param environment what it is for
     * @throws dev.rung.engine.exception.HistoryException if another schema says something else that counts for more, and this
     *     role may not change that
     */
    public void protect(Environment environment) {
        record(Optional.of(environment));
    }

    /**
     * Forgets what the database is for, whichever set it was said for.
     *
     * @throws dev.rung.engine.exception.HistoryException if another schema says it, and this role may not change that
     */
    public void unprotect() {
        record(Optional.empty());
    }

    /** What the database was recorded to be for, by any set. */
    public Optional<Environment> environment() {
        return Session.use(
                this::openSession,
                session -> new EnvironmentRecord(session).read().environment());
    }

    /**
     * Reads the log of the set, newest first.
     *
     * @param limit how many rows at most
     */
    public List<LogRow> log(int limit) {
        return Session.use(this::openSession, session -> new HistoryStore(session).log(limit));
    }

    private void record(Optional<Environment> environment) {
        Session.visit(this::openSession, session -> new EnvironmentRecord(session).record(environment));
    }

    private Plan planChecked(Function<Session, Plan> planner) {
        return Session.use(this::openSession, session -> {
            Plan plan = planner.apply(session);
            safeguards().check(session, plan);
            return plan;
        });
    }

    private Function<History, Plan> upTo(Target target) {
        return history -> UpPlanner.plan(set, schema, history, target, settings.allowOutOfOrder());
    }

    private <T> T read(Function<History, T> use) {
        return Session.use(this::openSession, session -> use.apply(new HistoryStore(session).read()));
    }

    private Session openSession() {
        return Session.open(connections, settings.session(set.name(), schema));
    }

    private Runner runner() {
        return new Runner(this::openSession, settings.execution());
    }

    private Safeguards safeguards() {
        return new Safeguards(this::openSession, set, settings.safeguards(), settings.execution());
    }

    private Seeding seeding() {
        return new Seeding(this::openSession, set, settings.execution());
    }

    private Adoption adoption() {
        return new Adoption(this::openSession, set, settings.execution());
    }

    private Reset resetting() {
        return new Reset(this::openSession, set.name(), settings.execution());
    }
}
