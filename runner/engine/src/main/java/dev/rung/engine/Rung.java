package dev.rung.engine;

import dev.rung.Environment;
import dev.rung.engine.adoption.Adoption;
import dev.rung.engine.catalog.Leftovers;
import dev.rung.engine.connection.Session;
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
import dev.rung.engine.seeding.Seeding;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.LintSettings;
import dev.rung.engine.settings.ScriptFolders;
import java.nio.file.Path;
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
 * <p>An instance holds no connection: each method opens one and closes it. Instances are immutable and can be shared
 * between threads. Runs on the same schema wait for each other, using a lock in the database. Every method that uses
 * the database throws {@link dev.rung.engine.exception.ConnectionException} if the database can't be reached, and
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
     * Finds all migration sets that are visible to a class loader and its parents, and records their migrations. Each set
     * contains all its problems, except {@linkplain ScriptedSet#seedProblems() those of the rows of its seeds}, which are
     * recorded when they are needed.
     *
     * @param classLoader the class loader of the migrations
     * @return the sets, ordered by name
     * @throws dev.rung.engine.exception.ProblemsException if the sets conflict with each other
     */
    public static List<ScriptedSet> sets(ClassLoader classLoader) {
        return new MigrationSets(classLoader).find();
    }

    /**
     * Finds all migration sets like {@link #sets(ClassLoader)}, and remembers the checksums of their migrations. If no
     * file of the class path has changed since then, no class is loaded until its script is needed. The result is the
     * same as without the folders.
     *
     * @param classLoader the class loader of the migrations
     * @param folders where to remember the checksums
     * @throws dev.rung.engine.exception.ProblemsException if the sets conflict with each other
     */
    public static List<ScriptedSet> sets(ClassLoader classLoader, ScriptFolders folders) {
        return new MigrationSets(classLoader).find(folders);
    }

    /**
     * Finds all migration sets, checks their scripts, and remembers which migrations have neither problems nor findings,
     * so that they needn't be checked again.
     *
     * @param classLoader the class loader of the migrations
     * @param folders the folders to remember the sets in; the first one that can be written is used
     * @return the folder; empty if none can be written, a set has problems of classes, or classes come from elsewhere than
     *     from jars and folders
     * @throws dev.rung.engine.exception.ProblemsException if the sets conflict with each other
     */
    public static Optional<Path> remember(ClassLoader classLoader, List<Path> folders) {
        return new MigrationSets(classLoader).checkAndStore(folders);
    }

    /**
     * Checks the {@code up} scripts of a set's migrations against the lint rules.
     *
     * @param set one of {@link #sets}
     * @param settings the severities of the rules, and the statement timeout of runs
     * @return the findings that aren't acknowledged, in the order of the migrations and steps
     */
    public static List<Finding> findings(ScriptedSet set, LintSettings settings) {
        return Linter.check(set, settings);
    }

    /**
     * Configures a run on a data source.
     *
     * @param dataSource provides connections to the database to migrate
     */
    public static RungBuilder on(DataSource dataSource) {
        return on((ConnectionSource) dataSource::getConnection);
    }

    /**
     * Configures a run on a source of connections.
     *
     * @param connections provides connections to the database to migrate
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
     * Finds the migration with a version.
     *
     * @param version its id, its class's name, or its number with or without leading zeros
     * @throws ProblemsException if no migration or more than one matches
     */
    public MigrationId find(String version) {
        return VersionReference.resolve(
                set.name(),
                version,
                set.migrations().stream().map(ScriptedMigration::id).toList());
    }

    /** Compares the set with the database. This method writes nothing. */
    public Status status() {
        return read(store -> Comparison.compare(set, schema, store.read(set)));
    }

    /**
     * Reads the states of all migrations, the environment of the database, and the leftovers of interrupted statements.
     * This method writes nothing.
     */
    public Overview overview() {
        return Session.use(this::openSession, session -> {
            HistoryStore store = new HistoryStore(session);
            return new Overview(
                    Comparison.compare(set, schema, store.read(set)),
                    new EnvironmentRecord(session).read().environment(),
                    Leftovers.in(session));
        });
    }

    /**
     * Plans what {@link #migrate(Target)} would run now. This method writes nothing.
     *
     * @param target how far to migrate
     */
    public Plan plan(Target target) {
        return read(upTo(target));
    }

    /**
     * Plans what {@link #migrate(Target)} would run in an empty database. This method doesn't connect.
     *
     * @param target how far to migrate
     */
    public Plan planFromEmpty(Target target) {
        return plan(target, History.EMPTY);
    }

    /**
     * Plans a rollback. Show the plan, then pass it to {@link #run(Plan)}. This method writes nothing.
     *
     * @param target how far to roll back
     * @param recorded versions that may be undone by the script in the history because their class is missing or has
     *     changed; usually empty
     * @throws dev.rung.engine.exception.ProtectedException if all migrations would be undone and the database is for
     *     production
     * @throws dev.rung.engine.exception.DataLossRefusedException if the database is for production, the rollback would
     *     lose data, and {@link RungBuilder#allowDataLoss} doesn't name the database
     */
    public Plan planRollback(RollbackTarget target, Set<String> recorded) {
        return planChecked(session -> {
            safeguards().check(session, target);
            return DownPlanner.plan(set, schema, new HistoryStore(session).readWithScripts(), target, recorded);
        });
    }

    /**
     * Plans to undo the last migrations and apply them again. Pass the plan to {@link #run(Plan)}. This method writes
     * nothing.
     *
     * @param count how many migrations, at least 1
     * @throws dev.rung.engine.exception.DataLossRefusedException if the database is for production, the rollback would
     *     lose data, and {@link RungBuilder#allowDataLoss} doesn't name the database
     */
    public Plan planRedo(int count) {
        return planChecked(
                session -> DownPlanner.planRedo(set, schema, new HistoryStore(session).readWithScripts(), count));
    }

    /** Returns the description of a plan's effects on data and on running applications. */
    public Impact impact() {
        return new Impact(this::openSession, set, safeguards(), resetting());
    }

    /**
     * Runs the checks of {@link #migrate(Target)} without migrating: records the environment of the database, and
     * checks that the run isn't refused there. Use it to check several sets before the first one runs.
     *
     * @param target how far to migrate
     * @throws dev.rung.engine.exception.EnvironmentMismatchException if another environment is recorded in the database
     * @throws dev.rung.engine.exception.FindingsException if the database is for production, and pending migrations
     *     have findings of severity error
     */
    public void admit(Target target) {
        safeguards().record();
        safeguards().check(upTo(target));
    }

    /** Applies all pending migrations. */
    public Outcome migrate() {
        return migrate(Target.latest());
    }

    /**
     * Applies the pending migrations up to a target. Migrations that were applied before a failure stay applied.
     *
     * @param target how far to migrate
     * @throws dev.rung.engine.exception.EnvironmentMismatchException if another environment is recorded in the database
     * @throws dev.rung.engine.exception.FindingsException if the database is for production, and pending migrations
     *     have findings of severity error
     * @throws dev.rung.engine.exception.MigrationFailedException if a migration fails
     * @throws dev.rung.engine.exception.LockNotAcquiredException if another runner held the lock for too long
     */
    public Outcome migrate(Target target) {
        return runner().run(upTo(target), safeguards()::admit);
    }

    /**
     * Runs a plan, unless the history has changed since the plan was made.
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
     * Plans to plant the seeds of an environment. This method writes nothing.
     *
     * @param environment the environment of the database
     * @param reset whether to empty the seeded tables first
     * @throws dev.rung.engine.exception.SeedingRefusedException if the environment must not be seeded or reset
     * @throws ProblemsException if a seed can't be recorded
     */
    public SeedPlan planSeeds(Environment environment, boolean reset) {
        return seeding().plan(environment, reset);
    }

    /**
     * Plants the seeds of a plan, each in its own transaction. Planting a seed again is harmless.
     *
     * @param plan from {@link #planSeeds}
     * @throws dev.rung.engine.exception.SeedFailedException if a seed fails; the seeds before it stay planted
     */
    public SeedOutcome seed(SeedPlan plan) {
        return seeding().plant(plan);
    }

    /**
     * Plans to drop everything in the schema. This method writes nothing.
     *
     * @param environment the environment of the database
     * @throws dev.rung.engine.exception.ResetRefusedException if the database must not be reset
     */
    public ResetPlan planReset(Environment environment) {
        return planReset(environment, Set.of());
    }

    /**
     * Plans to drop everything in the schema, together with other schemas. This method writes nothing.
     *
     * @param environment the environment of the database
     * @param together the other schemas; their objects may depend on objects that are dropped
     * @throws dev.rung.engine.exception.ResetRefusedException if the database must not be reset
     * @throws ProblemsException if a seed of the environment can't be recorded, and so couldn't be planted afterwards
     */
    public ResetPlan planReset(Environment environment, Set<SchemaName> together) {
        ResetPlan plan = resetting().plan(environment, together);
        seeding().check(environment);
        return plan;
    }

    /**
     * Drops the objects of a plan and removes all migrations of the set from the history. Migrate and seed afterwards.
     *
     * @param plan from {@link #planReset}
     */
    public void reset(ResetPlan plan) {
        resetting().run(plan);
    }

    /**
     * Adopts a database whose schema already exists.
     *
     * @param version the last migration whose changes the schema contains: its id, its class's name, or its number
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the history contradicts that
     */
    public Baseline baseline(String version) {
        return adoption().baseline(version);
    }

    /**
     * Records a migration as applied that was applied by hand.
     *
     * @param version its id, its class's name, or its number
     * @param force the reason to record it although the catalog contradicts this; empty to be refused then
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the catalog contradicts this
     */
    public MigrationId resolveApplied(String version, Optional<String> force) {
        return adoption().resolveApplied(version, force);
    }

    /**
     * Removes a migration from the history that was undone by hand.
     *
     * @param version its id, its class's name, or its number
     * @param force the reason to remove it although the catalog contradicts this; empty to be refused then
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the catalog contradicts this
     */
    public MigrationId resolveRolledBack(String version, Optional<String> force) {
        return adoption().resolveRolledBack(version, force);
    }

    /**
     * Records whether an interrupted step was completed. Call it after a run has reported that it can't determine this
     * itself.
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
     * @throws dev.rung.engine.exception.AdoptionRefusedException if the scripts of the two differ
     */
    public MigrationId resolveRenamed(String from, String to) {
        return adoption().resolveRenamed(from, to);
    }

    /**
     * Records the environment of the database, and replaces what was recorded for any set. Commands that destroy data
     * are refused in production from then on.
     *
     * @param environment the environment
     * @throws dev.rung.engine.exception.HistoryException if another schema records an environment that takes
     *     precedence, and this role may not change it
     */
    public void protect(Environment environment) {
        record(Optional.of(environment));
    }

    /**
     * Removes the recorded environment of the database, for whichever set it was recorded.
     *
     * @throws dev.rung.engine.exception.HistoryException if another schema records it, and this role may not change it
     */
    public void unprotect() {
        record(Optional.empty());
    }

    /** The environment that is recorded for the database, by any set. */
    public Optional<Environment> environment() {
        return Session.use(
                this::openSession,
                session -> new EnvironmentRecord(session).read().environment());
    }

    /**
     * Reads the log of the set, newest first.
     *
     * @param limit the maximum number of rows
     */
    public List<LogRow> log(int limit) {
        return read(store -> store.log(limit));
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

    private Function<HistoryStore, Plan> upTo(Target target) {
        return store -> plan(target, store.read(set));
    }

    private Plan plan(Target target, History history) {
        return UpPlanner.plan(set, schema, history, target, settings.allowOutOfOrder());
    }

    private <T> T read(Function<HistoryStore, T> use) {
        return Session.use(this::openSession, session -> use.apply(new HistoryStore(session)));
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
