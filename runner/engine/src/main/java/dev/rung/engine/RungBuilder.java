package dev.rung.engine;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.safeguard.SafeguardSettings;
import dev.rung.engine.settings.Approval;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.SessionRole;
import dev.rung.engine.settings.TimeoutSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Configures a {@link Rung}. Everything except the connections has a default. */
public final class RungBuilder {

    private final ConnectionSource connections;
    private ClassLoader classLoader = defaultClassLoader();
    private @Nullable ScriptedSet recorded;
    private @Nullable String setName;
    private @Nullable SchemaName schema;
    private String applicationName = "rung";
    private boolean allowOutOfOrder;
    private @Nullable SessionRole role;
    private @Nullable Environment environment;
    private @Nullable String lossAllowedIn;
    private Map<Rule, Severity> severities = Map.of();
    private @Nullable Approval approval;
    private Liveness liveness = Liveness.DEFAULT;
    private TimeoutSettings timeouts = TimeoutSettings.DEFAULT;
    private RetrySettings retries = RetrySettings.DEFAULT;
    private LockSettings lock = LockSettings.DEFAULT;
    private RunListener listener = RunListener.SILENT;

    RungBuilder(ConnectionSource connections) {
        this.connections = connections;
    }

    /** Searches this class loader instead of the thread's context class loader. */
    public RungBuilder classLoader(ClassLoader loader) {
        this.classLoader = loader;
        return this;
    }

    /** Selects the set by its name. This is optional if the class path contains only one set. */
    public RungBuilder set(String name) {
        this.setName = name;
        return this;
    }

    /** Uses this set, one of {@link Rung#sets(ClassLoader)}, and so avoids searching the class path. */
    public RungBuilder set(ScriptedSet set) {
        this.recorded = set;
        return this;
    }

    /** Applies the set to this schema instead of the one that it names. */
    public RungBuilder schema(SchemaName name) {
        this.schema = SchemaName.ofSet(name.value());
        return this;
    }

    /**
     * Sets the {@code application_name} of the run's connections, which the server shows in {@code pg_stat_activity}.
     * Default: {@code rung}.
     */
    public RungBuilder applicationName(String name) {
        this.applicationName = name;
        return this;
    }

    /**
     * Sets the role to assume after connecting. This role needs the privileges, and owns the objects that are created.
     */
    public RungBuilder role(SessionRole other) {
        this.role = other;
        return this;
    }

    /** Sets how long the server may be silent before the connection counts as lost. Default: 30 seconds. */
    public RungBuilder liveness(Liveness limits) {
        this.liveness = limits;
        return this;
    }

    /**
     * Sets the environment of the database. A run records it in the database, and is refused if another environment is
     * recorded. Planning writes nothing.
     */
    public RungBuilder environment(Environment purpose) {
        this.environment = purpose;
        return this;
    }

    /** Allows a rollback to lose data in a production database with this name. */
    public RungBuilder allowDataLoss(String database) {
        this.lossAllowedIn = database;
        return this;
    }

    /** Sets the severities of rules that differ from the rules' defaults. A set's own severities take precedence. */
    public RungBuilder severities(Map<Rule, Severity> ofProject) {
        this.severities = Map.copyOf(ofProject);
        return this;
    }

    /** Sets what is asked before a run changes something. Default: nothing. */
    public RungBuilder approval(Approval decision) {
        this.approval = decision;
        return this;
    }

    /** Sets whether a migration is applied although newer ones are applied. */
    public RungBuilder allowOutOfOrder(boolean allow) {
        this.allowOutOfOrder = allow;
        return this;
    }

    /** Sets the timeouts of locks, statements and migrations. */
    public RungBuilder timeouts(TimeoutSettings settings) {
        this.timeouts = settings;
        return this;
    }

    /** Sets how often a migration is retried that couldn't get a lock or met a deadlock. */
    public RungBuilder retries(RetrySettings settings) {
        this.retries = settings;
        return this;
    }

    /** Sets how long to wait for another runner. */
    public RungBuilder lock(LockSettings settings) {
        this.lock = settings;
        return this;
    }

    /** Sets the listener that receives the events of a run. */
    public RungBuilder listener(RunListener runListener) {
        this.listener = runListener;
        return this;
    }

    /**
     * Finds the set and checks it.
     *
     * @throws ProblemsException if the set doesn't exist, if there is more than one set and none was selected, or if
     *     the set has problems
     */
    public Rung build() {
        ScriptedSet set = recorded == null ? choose(Rung.sets(classLoader)) : recorded;
        ProblemsException.throwIfAny(set.obstacles());
        return new Rung(
                set,
                Optional.ofNullable(schema).orElse(set.schema()),
                new RungSettings(
                        applicationName,
                        allowOutOfOrder,
                        Optional.ofNullable(role),
                        liveness,
                        new SafeguardSettings(
                                Optional.ofNullable(environment),
                                Optional.ofNullable(lossAllowedIn),
                                severities,
                                Optional.ofNullable(approval)),
                        new ExecutionSettings(timeouts, retries, lock, listener)),
                connections);
    }

    private ScriptedSet choose(List<ScriptedSet> sets) {
        if (setName == null && sets.size() == 1) {
            return sets.getFirst();
        }
        return sets.stream()
                .filter(set -> set.name().value().equals(setName))
                .findFirst()
                .orElseThrow(() -> notChosen(sets));
    }

    private ProblemsException notChosen(List<ScriptedSet> sets) {
        String names = sets.stream().map(set -> set.name().toString()).collect(Collectors.joining(", "));
        if (sets.isEmpty()) {
            return new ProblemsException(List.of(Problem.of(
                    "class path",
                    "contains no migration set",
                    "put @MigrationSet on the package-info.java of the package with the migrations")));
        }
        return new ProblemsException(List.of(
                setName == null
                        ? Problem.of("class path", "contains several migration sets", "name one of " + names)
                        : Problem.of(
                                "class path",
                                "contains no migration set \"" + setName + "\"",
                                "name one of " + names)));
    }

    private static ClassLoader defaultClassLoader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(RungBuilder.class::getClassLoader);
    }
}
