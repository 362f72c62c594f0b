package dev.rung.faults.model;

import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Entry.State;
import dev.rung.faults.model.Planned.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Predicts the plan of a command. A plan is a list of migrations, or empty if the command is refused. If two behaviors
 * are correct, there are two plans.
 */
final class Planning {

    private static final List<Optional<List<Planned>>> REFUSED = List.of(Optional.empty());

    private final World world;

    Planning(World world) {
        this.world = world;
    }

    List<Optional<List<Planned>>> migrate(Optional<String> to) {
        if (to.isPresent() && versionedClasses().noneMatch(each -> each.id().equals(to.get()))) {
            return REFUSED;
        }
        List<Planned> planned = new ArrayList<>(versionedClasses()
                .filter(each -> to.stream().allMatch(last -> Definition.ORDER.compare(each.id(), last) <= 0))
                .filter(this::isPending)
                .map(this::up)
                .toList());
        if (planned.size() == versionedClasses().filter(this::isPending).count()) {
            world.classes().stream()
                    .filter(Definition::isRepeatable)
                    .filter(this::isPending)
                    .map(this::up)
                    .forEach(planned::add);
        }
        boolean isRefused = world.classes().stream().anyMatch(this::isContradicted)
                || world.history().stream()
                        .filter(entry -> world.find(entry.id()).isPresent())
                        .anyMatch(entry -> entry.state() == State.REVERTING)
                || missing()
                        .filter(entry -> !entry.isRepeatable())
                        .anyMatch(entry -> !planned.isEmpty() || !isAhead(entry.id()))
                || planned.stream().anyMatch(each -> isOutOfOrder(each.definition()));
        return isRefused ? REFUSED : List.of(Optional.of(planned));
    }

    /** The rows of the migrations that a command undoes, in order. */
    Stream<Entry> undone(Command command) {
        return switch (command) {
            case Command.RollbackSteps rollback -> newestVersioned().limit(rollback.steps());
            case Command.RollbackTo rollback ->
                newestVersioned().filter(entry -> Definition.ORDER.compare(entry.id(), rollback.id()) > 0);
            case Command.RollbackAll rollback ->
                Stream.concat(newestFirst().filter(Entry::isRepeatable), newestVersioned());
            case Command.RollbackAlone rollback ->
                newestFirst().filter(entry -> entry.id().equals(rollback.id()));
            case Command.Redo redo -> newestVersioned().limit(redo.steps());
            default -> Stream.empty();
        };
    }

    /** Plans to undo the recorded scripts, and to apply the classes on the class path. */
    private List<Optional<List<Planned>>> redo(Command.Redo redo) {
        List<Entry> undone = undone(redo).toList();
        if (undone.stream().anyMatch(entry -> world.find(entry.id()).isEmpty())) {
            return REFUSED;
        }
        List<Planned> ups = undone.stream()
                .map(Entry::id)
                .sorted(Definition.ORDER)
                .map(id -> Planned.up(world.find(id).orElseThrow()))
                .toList();
        List<Planned> downs = new ArrayList<>();
        for (Entry entry : undone) {
            Definition definition = world.find(entry.id()).orElseThrow();
            boolean isChanged = entry.state().isComplete() && !entry.isOf(definition);
            Optional<Planned> down = down(entry, isChanged, Optional.of(definition));
            if (down.isEmpty()) {
                return REFUSED;
            }
            downs.add(down.get());
        }
        return List.of(Optional.of(Stream.concat(downs.stream(), ups.stream()).toList()));
    }

    private List<Optional<List<Planned>>> down(Command command, boolean recorded) {
        List<Planned> planned = new ArrayList<>();
        for (Entry entry : undone(command).toList()) {
            Optional<Planned> down = down(entry, recorded, world.find(entry.id()));
            if (down.isEmpty()) {
                return REFUSED;
            }
            planned.add(down.get());
        }
        return List.of(Optional.of(planned));
    }

    private static Optional<Planned> down(Entry entry, boolean recorded, Optional<Definition> present) {
        Definition kept = entry.recorded();
        Definition definition = recorded ? kept : present.orElse(kept);
        boolean isModified = entry.state().isComplete() && !entry.isRepeatable() && !entry.isOf(definition);
        if ((!recorded && present.isEmpty()) || isModified || entry.state() == State.BASELINE) {
            return Optional.empty();
        }
        return switch (entry.state()) {
            case APPLIED, BASELINE -> Optional.of(Planned.down(definition));
            case RUNNING ->
                halfway(entry, definition).map(steps -> Planned.resumed(definition.withDown(steps), Direction.DOWN, 0));
            case REVERTING -> resumed(entry, definition);
        };
    }

    /** Plans to continue {@code down} if the completed steps are unchanged. */
    private static Optional<Planned> resumed(Entry entry, Definition definition) {
        Optional<List<Change>> script = entry.isHalfway() ? halfway(entry, definition) : Optional.of(definition.down());
        return script.filter(steps -> beginAlike(entry.down(), steps, entry.undone()))
                .map(steps -> Planned.resumed(definition.withDown(steps), Direction.DOWN, entry.undone()));
    }

    private static Optional<List<Change>> halfway(Entry entry, Definition definition) {
        return canResume(definition, entry)
                ? Counterparts.of(definition.up(), entry.done(), definition.down())
                : Optional.empty();
    }

    private Stream<Definition> versionedClasses() {
        return world.classes().stream().filter(each -> !each.isRepeatable());
    }

    private Stream<Entry> newestFirst() {
        return world.history().reversed().stream();
    }

    private Stream<Entry> newestVersioned() {
        return newestFirst().filter(entry -> !entry.isRepeatable());
    }

    private Stream<Entry> missing() {
        return world.history().stream().filter(entry -> world.find(entry.id()).isEmpty());
    }

    private boolean isAhead(String id) {
        return versionedClasses().allMatch(each -> Definition.ORDER.compare(each.id(), id) < 0);
    }

    private boolean isPending(Definition definition) {
        Optional<Entry> entry = world.entry(definition.id());
        return entry.isEmpty()
                || entry.get().state() == State.RUNNING
                || (definition.isRepeatable() && !entry.get().isOf(definition));
    }

    private Planned up(Definition definition) {
        return world.entry(definition.id())
                .filter(entry -> entry.state() == State.RUNNING && canResume(definition, entry))
                .map(entry -> Planned.resumed(definition, Direction.UP, entry.done()))
                .orElseGet(() -> Planned.up(definition));
    }

    private boolean isContradicted(Definition definition) {
        return !definition.isRepeatable()
                && world.entry(definition.id())
                        .filter(entry -> entry.state() == State.RUNNING
                                ? !canResume(definition, entry)
                                : !entry.isOf(definition))
                        .isPresent();
    }

    /** Whether the completed steps are unchanged. */
    private static boolean canResume(Definition definition, Entry entry) {
        return beginAlike(entry.up(), definition.up(), entry.done());
    }

    private static boolean beginAlike(List<Change> one, List<Change> other, int steps) {
        return steps <= one.size()
                && steps <= other.size()
                && one.subList(0, steps).equals(other.subList(0, steps));
    }

    private boolean isOutOfOrder(Definition definition) {
        return !definition.isRepeatable()
                && world.entry(definition.id()).isEmpty()
                && world.history().stream()
                        .anyMatch(entry ->
                                !entry.isRepeatable() && Definition.ORDER.compare(entry.id(), definition.id()) > 0);
    }

    /** The plans of a command that runs migrations; empty for other commands. */
    Optional<List<Optional<List<Planned>>>> of(Command command) {
        return switch (command) {
            case Command.Migrate migrate -> Optional.of(migrate(migrate.to()));
            case Command.RollbackSteps rollback -> Optional.of(down(rollback, rollback.recorded()));
            case Command.RollbackTo rollback ->
                Optional.of(world.entry(rollback.id()).isEmpty() ? REFUSED : down(rollback, rollback.recorded()));
            case Command.RollbackAll rollback -> Optional.of(down(rollback, rollback.recorded()));
            case Command.RollbackAlone rollback ->
                Optional.of(world.entry(rollback.id()).isEmpty() ? REFUSED : down(rollback, true));
            case Command.Redo redo -> Optional.of(redo(redo));
            case Command.ResolveApplied resolve -> Optional.empty();
            case Command.ResolveRolledBack resolve -> Optional.empty();
            case Command.ResolveStep resolve -> Optional.empty();
            case Command.ResolveRenamed resolve -> Optional.empty();
            case Command.Baseline baseline -> Optional.empty();
            case Command.Seed seed -> Optional.empty();
            case Command.Reset reset -> Optional.empty();
        };
    }
}
