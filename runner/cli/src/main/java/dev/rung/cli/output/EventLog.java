package dev.rung.cli.output;

import dev.rung.engine.event.Blocker;
import dev.rung.engine.event.LockHolder;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunEvent.AttemptFailed;
import dev.rung.engine.event.RunEvent.Blocked;
import dev.rung.engine.event.RunEvent.LeftoverCleared;
import dev.rung.engine.event.RunEvent.LockAwaited;
import dev.rung.engine.event.RunEvent.MigrationCompleted;
import dev.rung.engine.event.RunEvent.MigrationStarted;
import dev.rung.engine.event.RunEvent.RunStarted;
import dev.rung.engine.event.RunEvent.SeedPlanted;
import dev.rung.engine.event.RunEvent.StatementRunning;
import dev.rung.engine.event.RunEvent.StepCompleted;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.model.PlannedMigration;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the events of a run as JSON, one object a line. {@code docs/json.md} describes them. */
public final class EventLog implements RunListener {

    private final Output output;

    /**
     * Creates a listener.
     *
     * @param output writes the lines
     */
    public EventLog(Output output) {
        this.output = output;
    }

    @Override
    public void on(RunEvent event) {
        output.log(nameOf(event.getClass()), line -> describe(event, line));
    }

    /** The name of an event: the name of its record in snake case. */
    static String nameOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static void describe(RunEvent event, ObjectNode line) {
        switch (event) {
            case LockAwaited awaited -> {
                line.put("set", awaited.set().value());
                line.put("waited_ms", awaited.waited().toMillis());
                awaited.holder().ifPresent(holder -> describe(holder, line.putObject("holder")));
            }
            case Blocked blocked -> {
                line.put("set", blocked.set().value());
                describe(blocked.lockWait(), line);
            }
            case StatementRunning running -> {
                line.put("set", running.set().value());
                line.put("sql", running.statement());
            }
            case RunStarted started -> {
                line.put("set", started.plan().set().value());
                line.put("schema", started.plan().schema().value());
                line.put("migrations", started.plan().migrations().size());
            }
            case MigrationStarted started -> {
                describe(started.planned(), line);
                line.put("position", started.position());
                line.put("count", started.count());
            }
            case StepCompleted completed -> {
                describe(completed.planned(), line);
                line.put("step", completed.step());
                line.put(
                        "line",
                        completed
                                .planned()
                                .script()
                                .steps()
                                .get(completed.step() - 1)
                                .line()
                                .toString());
                line.put("duration_ms", completed.duration().toMillis());
            }
            case LeftoverCleared cleared -> {
                describe(cleared.planned(), line);
                line.put("step", cleared.step());
                line.put("sql", cleared.statement());
            }
            case AttemptFailed failed -> {
                describe(failed.planned(), line);
                line.put("attempt", failed.attempt());
                line.put("attempts", failed.attempts());
                line.put("reason", failed.reason());
                line.put("pause_ms", failed.pause().toMillis());
                failed.lockWait().ifPresent(wait -> describe(wait, line));
            }
            case MigrationCompleted completed -> {
                describe(completed.planned(), line);
                line.put("duration_ms", completed.duration().toMillis());
            }
            case SeedPlanted planted -> {
                line.put("seed", planted.seed().toString());
                line.put("rows_offered", planted.offered());
                line.put("rows_written", planted.written());
            }
        }
    }

    private static void describe(PlannedMigration planned, ObjectNode line) {
        line.put("migration", planned.id().toString());
        line.put("direction", planned.direction().name().toLowerCase(Locale.ROOT));
        line.put("steps", planned.script().steps().size());
    }

    private static void describe(LockWait wait, ObjectNode line) {
        line.put("lock", wait.lock());
        line.put("waited_ms", wait.waited().toMillis());
        ArrayNode blockers = line.putArray("blockers");
        wait.blockers().forEach(blocker -> describe(blocker, blockers.addObject()));
    }

    private static void describe(Blocker blocker, ObjectNode node) {
        node.put("pid", blocker.pid());
        putSession(node, blocker.application(), blocker.user(), blocker.client(), blocker.query());
        node.put("state", blocker.state());
        node.put(
                "in_transaction_ms",
                Optional.ofNullable(blocker.inTransaction())
                        .map(Duration::toMillis)
                        .orElse(null));
    }

    private static void describe(LockHolder holder, ObjectNode node) {
        node.put("pid", holder.pid());
        putSession(node, holder.application(), holder.user(), holder.client(), holder.query());
        node.put("connected_ms", holder.age().toMillis());
    }

    private static void putSession(
            ObjectNode node,
            @Nullable String application,
            @Nullable String user,
            @Nullable String client,
            @Nullable String query) {
        node.put("application", application);
        node.put("user", user);
        node.put("client", client);
        node.put("query", query);
    }
}
