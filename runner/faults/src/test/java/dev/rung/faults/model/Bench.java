package dev.rung.faults.model;

import dev.rung.Environment;
import dev.rung.engine.Rung;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Expected.Verdict;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Executes the actions of a sequence on a database, with the engine. */
final class Bench implements AutoCloseable {

    private static final TimeoutSettings TIMEOUTS =
            new TimeoutSettings(Duration.ofMillis(40), Duration.ofSeconds(30), Duration.ZERO);
    private static final RetrySettings RETRIES = new RetrySettings(2, Duration.ofMillis(1), Duration.ofMillis(2));
    private static final LockSettings LOCK = new LockSettings(Duration.ofSeconds(60));

    private final ScratchDatabase database;
    private final KeptConnections connections;
    private final Connection connection;
    private final Connection other;
    private final Backends backends;
    private List<Definition> classes = List.of();
    private ScriptedSet set = Scripts.setOf(List.of());

    Bench() throws SQLException {
        database = ScratchServer.shared().createDatabase();
        connections = new KeptConnections(database::connect);
        connection = database.connect();
        other = database.connect();
        backends = new Backends(connection);
        execute("create schema control", "create table control.gates (name text primary key)", """
            create function control.pass(gate text) returns text language plpgsql as $$ begin
                if exists (select from control.gates where name = gate) then
                    raise exception 'the gate % is closed', gate;
                end if;
                return gate;
            end $$\
            """);
    }

    /** Restores the initial state. */
    void clear() throws SQLException {
        execute(
                "set client_min_messages = warning",
                "drop schema if exists shop cascade",
                "drop schema if exists public cascade",
                "create schema shop",
                "create schema public",
                "truncate control.gates");
    }

    Observation observe() throws SQLException {
        return Observation.of(connection);
    }

    /** Whether the engine reports that everything is up to date. */
    boolean isUpToDate(World world) {
        return rung(world, connections, RunListener.SILENT).status().isUpToDate();
    }

    /** Executes an action, and returns the endings of its commands. */
    List<Ending> act(World world, Action action) throws SQLException {
        switch (action) {
            case Action.ByHand hand -> {
                byHand("shop", hand.change());
                return List.of();
            }
            case Action.Elsewhere elsewhere -> {
                byHand("public", elsewhere.change());
                return List.of();
            }
            case Action.Gate gate -> {
                execute(
                        gate.closed()
                                ? "insert into control.gates values ('" + gate.gate() + "') on conflict do nothing"
                                : "delete from control.gates where name = '" + gate.gate() + "'");
                return List.of();
            }
            case Action.Run run -> {
                return List.of(run(world, run.command(), run.mishap()));
            }
            case Action.Both both -> {
                CompletableFuture<Ending> other = CompletableFuture.supplyAsync(
                        () -> attempt(world, both.other(), connections, RunListener.SILENT));
                Ending one = attempt(world, both.one(), connections, RunListener.SILENT);
                return List.of(one, other.join());
            }
            case Action.Write write -> {
                return List.of();
            }
            case Action.Remove remove -> {
                return List.of();
            }
            case Action.Rename rename -> {
                return List.of();
            }
            case Action.Toggle toggle -> {
                return List.of();
            }
        }
    }

    /**
     * The ending of a command.
     *
     * @param verdict whether it returned
     * @param thrown the exception that it threw, if any
     */
    record Ending(Verdict verdict, Optional<RuntimeException> thrown) {}

    private Ending run(World world, Command command, Mishap mishap) throws SQLException {
        try (Obstacle obstacle = new Obstacle(mishap, other, connection)) {
            ConnectionSource source =
                    mishap instanceof Mishap.Cut cut ? new CutConnections(connections, cut, backends) : connections;
            return attempt(world, command, source, obstacle);
        }
    }

    private Ending attempt(World world, Command command, ConnectionSource connections, RunListener listener) {
        try {
            run(rung(world, connections, listener), world, command);
            return new Ending(Verdict.DONE, Optional.empty());
        } catch (RuntimeException e) {
            return new Ending(Verdict.STOPPED, Optional.of(e));
        }
    }

    private static void run(Rung rung, World world, Command command) {
        switch (command) {
            case Command.Migrate migrate ->
                rung.migrate(migrate.to().map(Target::to).orElse(Target.latest()));
            case Command.RollbackSteps rollback ->
                rung.run(rung.planRollback(
                        RollbackTarget.steps(rollback.steps()), recorded(world, command, rollback.recorded())));
            case Command.RollbackTo rollback ->
                rung.run(rung.planRollback(
                        RollbackTarget.downTo(rollback.id()), recorded(world, command, rollback.recorded())));
            case Command.RollbackAll rollback ->
                rung.run(rung.planRollback(RollbackTarget.all(), recorded(world, command, rollback.recorded())));
            case Command.RollbackAlone rollback ->
                rung.run(rung.planRollback(RollbackTarget.onlyRecorded(), Set.of(rollback.id())));
            case Command.Redo redo -> rung.run(rung.planRedo(redo.steps()));
            case Command.ResolveApplied resolve -> rung.resolveApplied(resolve.id(), force(resolve.force()));
            case Command.ResolveRolledBack resolve -> rung.resolveRolledBack(resolve.id(), force(resolve.force()));
            case Command.ResolveStep resolve -> rung.resolveStep(resolve.id(), resolve.isDone());
            case Command.ResolveRenamed resolve -> rung.resolveRenamed(resolve.from(), resolve.to());
            case Command.Baseline baseline -> rung.baseline(baseline.id());
            case Command.Seed seed -> rung.seed(rung.planSeeds(Environment.DEVELOPMENT, seed.reset()));
            case Command.Reset reset -> rung.reset(rung.planReset(Environment.DEVELOPMENT));
        }
    }

    private static Set<String> recorded(World world, Command command, boolean all) {
        return all ? new Planning(world).undone(command).map(Entry::id).collect(Collectors.toSet()) : Set.of();
    }

    private static Optional<String> force(boolean isForced) {
        return isForced ? Optional.of("the model says so") : Optional.empty();
    }

    private synchronized Rung rung(World world, ConnectionSource connections, RunListener listener) {
        if (!classes.equals(world.classes())) {
            set = Scripts.setOf(world.classes());
            classes = world.classes();
        }
        return Rung.on(connections)
                .set(set)
                .timeouts(TIMEOUTS)
                .retries(RETRIES)
                .lock(LOCK)
                .listener(listener)
                .build();
    }

    /** Makes a change by hand, which may fail as the model expects. */
    private void byHand(String schema, Change change) throws SQLException {
        execute("set search_path to " + schema);
        try {
            execute(Scripts.sql(change));
        } catch (SQLException e) {
            if (e.getSQLState() == null || e.getSQLState().startsWith("08")) {
                throw e;
            }
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connections.close();
        connection.close();
        other.close();
        database.close();
    }
}
