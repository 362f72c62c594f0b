package dev.rung.cli.command;

import dev.rung.cli.archive.Caches;
import dev.rung.cli.classpath.MigrationClassPath;
import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.connection.Database;
import dev.rung.cli.connection.DatabaseSources;
import dev.rung.cli.demo.CommandRunner;
import dev.rung.cli.output.EventLog;
import dev.rung.cli.output.Heartbeat;
import dev.rung.cli.output.Output;
import dev.rung.cli.output.Progress;
import dev.rung.cli.output.Words;
import dev.rung.cli.project.Project;
import dev.rung.cli.project.ProjectFile;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Connections;
import dev.rung.engine.Rung;
import dev.rung.engine.RungBuilder;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.ScriptFolders;
import dev.rung.engine.settings.TimeoutSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A run of a command. It turns the global options into sets, connections and settings when the command needs them. */
public final class Invocation implements AutoCloseable {

    private final GlobalOptions options;
    private final Surroundings surroundings;
    private final Output output;
    private final CommandRunner runner;
    private final Heartbeat heartbeat;
    private @Nullable URLClassLoader migrations;
    private @Nullable Project project;

    /**
     * Creates an invocation.
     *
     * @param options the global options
     * @param surroundings the environment of the run
     * @param output prints the results
     * @param runner runs other commands
     */
    public Invocation(GlobalOptions options, Surroundings surroundings, Output output, CommandRunner runner) {
        this.options = options;
        this.surroundings = surroundings;
        this.output = output;
        this.runner = runner;
        this.heartbeat = new Heartbeat(output, surroundings.clock());
    }

    Output output() {
        return output;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    CommandRunner runner() {
        return runner;
    }

    GlobalOptions options() {
        return options;
    }

    /**
     * The project's settings.
     *
     * @throws UsageException if {@code rung.properties} is invalid
     */
    Project project() {
        if (project == null) {
            project = Project.in(surroundings.directory());
        }
        return project;
    }

    /**
     * Returns the selected sets on the class path.
     *
     * @param selection selects the sets
     * @throws UsageException if the selection isn't unambiguous
     */
    List<ScriptedSet> sets(SetSelection selection) {
        ScriptFolders folders = Caches.ofProcess().map(Caches::scripts).orElse(ScriptFolders.NONE);
        return selection.from(Rung.sets(migrations(), folders));
    }

    /** All sets on the class path; empty if there is none. */
    List<ScriptedSet> setsToRemember() {
        return Rung.sets(migrations());
    }

    /**
     * Checks the scripts of all sets, and remembers their checksums.
     *
     * @param folders the folders to write to; the first one that can be written is used
     * @return the folder; empty if they can't be remembered
     */
    Optional<Path> remember(List<Path> folders) {
        return Rung.remember(migrations(), folders);
    }

    /** The selection of the command line or, if it has none, of the project. */
    SetSelection selection() {
        SetSelection given = options.selection();
        return given.isOpen() && !project().sets().isEmpty()
                ? new SetSelection(project().sets(), false, "set in " + ProjectFile.NAME)
                : given;
    }

    /** Warns about sets without a migration, whose class path may be wrong. */
    void warnOfEmpty(List<ScriptedSet> sets) {
        for (ScriptedSet set : sets) {
            if (set.isEmpty()) {
                output.warn("the set " + set.name() + " has no migration\n"
                        + "  its migrations are public final classes named"
                        + " V<digits>_<PascalCase> in the package that has"
                        + " @MigrationSet(name = \"" + set.name() + "\")");
            }
        }
    }

    /**
     * Returns the selected sets, configured for the database. It doesn't connect.
     *
     * @param settings completes the configuration of each set
     * @throws UsageException if the selection isn't unambiguous, or no database is named
     * @throws dev.rung.engine.exception.ProblemsException if one of the sets has problems
     */
    Workplace workplace(UnaryOperator<RungBuilder> settings) {
        return workplace((builder, database) -> settings.apply(builder));
    }

    /**
     * Returns the selected sets, configured with settings that depend on the database. It doesn't connect.
     *
     * @param settings completes the configuration of each set
     */
    Workplace workplace(BiFunction<RungBuilder, Database, RungBuilder> settings) {
        Optional<SchemaName> schema = schema();
        List<ScriptedSet> sets = sets(selection());
        warnOfEmpty(sets);
        Database database = database();
        Progress progress = new Progress(output, heartbeat);
        RunListener listener = listener(progress);
        ConnectionSource connections = connectionsTo(database);
        List<Rung> rungs = new ArrayList<>();
        for (ScriptedSet set : sets) {
            RungBuilder builder = Rung.on(connections)
                    .set(set)
                    .liveness(options.liveness())
                    .severities(project().severities())
                    .timeouts(new TimeoutSettings(
                            TimeoutSettings.DEFAULT.lock(),
                            project().statementTimeout(),
                            TimeoutSettings.DEFAULT.migration()))
                    .listener(listener);
            schema.ifPresent(builder::schema);
            database.role().ifPresent(builder::role);
            rungs.add(settings.apply(builder, database).build());
        }
        return new Workplace(database, rungs, progress, output, options.given());
    }

    /**
     * Returns the selected sets for work without a database.
     *
     * @throws UsageException if the selection isn't unambiguous
     * @throws dev.rung.engine.exception.ProblemsException if one of the sets has problems
     */
    List<Rung> offline() {
        Optional<SchemaName> schema = schema();
        List<ScriptedSet> sets = sets(selection());
        warnOfEmpty(sets);
        ConnectionSource none = () -> {
            throw new IllegalStateException("the command works without a database");
        };
        return sets.stream()
                .map(set -> {
                    RungBuilder builder = Rung.on(none).set(set);
                    schema.ifPresent(builder::schema);
                    return builder.build();
                })
                .toList();
    }

    /** Prints events as text, as JSON, or both. */
    private RunListener listener(Progress progress) {
        if (!output.logsJson()) {
            return progress;
        }
        EventLog log = new EventLog(output);
        return output.isInWords()
                ? event -> {
                    progress.on(event);
                    log.on(event);
                }
                : log;
    }

    /**
     * Returns the database that is named. It doesn't connect.
     *
     * @throws UsageException if the selection isn't unambiguous
     */
    Database database() {
        Database named = databaseSources().find();
        Database database = options.asksForPassword() ? withPassword(named) : named;
        output.database(database);
        return database;
    }

    /** Whether the database is the one that the project's files name. */
    boolean isOnProjectsDatabase() {
        return databaseSources().isOfProject();
    }

    private DatabaseSources databaseSources() {
        return new DatabaseSources(options.connection(), surroundings, output::warn);
    }

    /** Returns a source of connections to a database, which waits for the server as long as {@code --wait} allows. */
    ConnectionSource connectionsTo(Database database) {
        return Connections.patient(
                database.lostAfter(options.liveness()),
                options.patience(),
                reason -> output.say("waiting for up to " + Words.of(options.patience()) + " for " + database.host()
                        + " to accept connections"));
    }

    @Override
    public void close() {
        heartbeat.close();
        try {
            if (migrations != null) {
                migrations.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the class path could not be closed", e);
        }
    }

    private URLClassLoader migrations() {
        if (migrations == null) {
            migrations = classPath().open();
        }
        return migrations;
    }

    /**
     * The schema of {@code --schema}.
     *
     * @throws UsageException if it isn't a name that a schema can have
     */
    Optional<SchemaName> schema() {
        try {
            return Optional.ofNullable(options.schema()).map(SchemaName::ofSet);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--schema: " + e.getMessage());
        }
    }

    private Database withPassword(Database database) {
        return surroundings
                .terminal()
                .askSecretly("Password of " + database.user() + " on " + database.host() + ": ")
                .map(database::withPassword)
                .orElseThrow(() -> new UsageException(
                        "--password without a value prompts for the password, but there is no terminal"
                                + "\n  set RUNG_PASSWORD instead"));
    }

    private MigrationClassPath classPath() {
        if (!options.classPath().isEmpty()) {
            return MigrationClassPath.parse("--classpath", options.classPath(), surroundings.directory());
        }
        Optional<String> variable = surroundings.variable("RUNG_CLASSPATH");
        return MigrationClassPath.parse(
                variable.isPresent() ? "RUNG_CLASSPATH" : "classpath in " + ProjectFile.NAME,
                variable.or(() -> project().classPath()).stream().toList(),
                surroundings.directory());
    }
}
