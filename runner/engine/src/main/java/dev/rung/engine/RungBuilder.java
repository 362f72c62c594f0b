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

/** Collects what a {@link Rung} needs to know. Everything but the connections has a default. */
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

    /** Names the set. Not needed where there is only one on the class path. */
    public RungBuilder set(String name) {
        this.setName = name;
        return this;
    }

    /** Gives the set itself, one of {@link Rung#sets(ClassLoader)}, which saves a search of the class path. */
    public RungBuilder set(ScriptedSet set) {
        this.recorded = set;
        return this;
    }

    /** Applies the set to this schema instead of the one that it names. */
    public RungBuilder schema(SchemaName name) {
        this.schema = SchemaName.ofSet(name.value());
        return this;
    }

    /** Sets the {@code application_name} by which the server's administrator sees the run; {@code rung} by default. */
    public RungBuilder applicationName(String name) {
        this.applicationName = name;
        return this;
    }

    /** Takes on this role after connecting: it needs the rights, and owns what is made. */
    public RungBuilder role(SessionRole other) {
        this.role = other;
        return this;
    }

    /** Sets how long the server may be silent before it counts as lost; half a minute by default. */
    public RungBuilder liveness(Liveness limits) {
        this.liveness = limits;
        return this;
    }

    /**
     * Says what the database is for. A run records it in the database, and is refused where something else is recorded.
     * Planning writes nothing.
     */
    public RungBuilder environment(Environment purpose) {
        this.environment = purpose;
        return this;
    }

    /** Allows a way down to lose data of production, if the database has this name. */
    public RungBuilder allowDataLoss(String database) {
        this.lossAllowedIn = database;
        return this;
    }

    /** Sets the severities of rules that differ from the rules' own. A set's own word on a rule counts before these. */
    public RungBuilder severities(Map<Rule, Severity> ofProject) {
        this.severities = Map.copyOf(ofProject);
        return this;
    }

    /** Applies a migration although newer ones are applied. */
    public RungBuilder allowOutOfOrder(boolean allow) {
        this.allowOutOfOrder = allow;
        return this;
    }

    /** Sets how long a migration may hold others up. */
    public RungBuilder timeouts(TimeoutSettings settings) {
        this.timeouts = settings;
        return this;
    }

    /** Sets how often a migration that lost a race for a lock is tried again. */
    public RungBuilder retries(RetrySettings settings) {
        this.retries = settings;
        return this;
    }

    /** Sets how to wait for another runner. */
    public RungBuilder lock(LockSettings settings) {
        this.lock = settings;
        return this;
    }

    /** Tells this listener what happens. */
    public RungBuilder listener(RunListener runListener) {
        this.listener = runListener;
        return this;
    }

    /**
     * Finds the set and checks it.
     *
     * @throws ProblemsException if there is no such set, or more than one and none was named, or the set has problems
     */
    public Rung build() {
        ScriptedSet set = recorded == null ? choose(Rung.sets(classLoader)) : recorded;
        ProblemsException.throwIfAny(set.problems());
        return new Rung(
                set,
                Optional.ofNullable(schema).orElse(set.schema()),
                new RungSettings(
                        applicationName,
                        allowOutOfOrder,
                        Optional.ofNullable(role),
                        liveness,
                        new SafeguardSettings(
                                Optional.ofNullable(environment), Optional.ofNullable(lossAllowedIn), severities),
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
                    "there is no migration set on it",
                    "put @MigrationSet on the package-info.java of the package with the migrations")));
        }
        return new ProblemsException(List.of(
                setName == null
                        ? Problem.of("class path", "there are several migration sets on it", "name one of " + names)
                        : Problem.of(
                                "class path",
                                "there is no migration set \"" + setName + "\" on it",
                                "name one of " + names)));
    }

    private static ClassLoader defaultClassLoader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(RungBuilder.class::getClassLoader);
    }
}
