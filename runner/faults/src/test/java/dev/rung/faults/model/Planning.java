package dev.rung.faults.model;

import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Entry.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command would run. A plan is a list of what runs, and empty where the command is refused; where two behaviours
 * are right, there are two plans.
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
                .map(each -> Planned.up(each, firstOf(each)))
                .toList());
        if (planned.size() == versionedClasses().filter(this::isPending).count()) {
            world.classes().stream()
                    .filter(Definition::isRepeatable)
                    .filter(this::isPending)
                    .map(each -> Planned.up(each, firstOf(each)))
                    .forEach(planned::add);
        }
        boolean isRefused = world.classes().stream().anyMatch(this::isContradicted)
                || world.history().stream().anyMatch(entry -> entry.state() == State.REVERTING)
                || missing().anyMatch(entry -> !planned.isEmpty() || !isAhead(entry.id()))
                || planned.stream().anyMatch(each -> isOutOfOrder(each.definition()));
        return isRefused ? REFUSED : List.of(Optional.of(planned));
    }

    List<Optional<List<Planned>>> rollbackSteps(int steps, boolean recorded) {
        return down(newestFirst().filter(entry -> !entry.isRepeatable()).limit(steps), recorded);
    }

    List<Optional<List<Planned>>> rollbackTo(String id, boolean recorded) {
        if (world.entry(id).isEmpty()) {
            return REFUSED;
        }
        return down(
                newestFirst()
                        .filter(entry -> !entry.isRepeatable())
                        .filter(entry -> Definition.ORDER.compare(entry.id(), id) > 0),
                recorded);
    }

    List<Optional<List<Planned>>> rollbackAll(boolean recorded) {
        return down(
                Stream.concat(
                        newestFirst().filter(Entry::isRepeatable),
                        newestFirst().filter(entry -> !entry.isRepeatable())),
                recorded);
    }

    /** Undoes by what is recorded, and applies what is on the class path. */
    List<Optional<List<Planned>>> redo(int steps) {
        List<Entry> undone = newestFirst()
                .filter(entry -> !entry.isRepeatable())
                .limit(steps)
                .toList();
        if (undone.stream().anyMatch(entry -> world.find(entry.id()).isEmpty())) {
            return REFUSED;
        }
        List<Planned> ups = undone.stream()
                .map(Entry::id)
                .sorted(Definition.ORDER)
                .map(id -> Planned.up(world.find(id).orElseThrow(), 0))
                .toList();
        List<Planned> downs = new ArrayList<>();
        for (Entry entry : undone) {
            Definition definition = world.find(entry.id()).orElseThrow();
            boolean isChanged = entry.state().isComplete() && !entry.isOf(definition);
            Optional<Planned> down = down(entry, isChanged);
            if (down.isEmpty()) {
                return REFUSED;
            }
            downs.add(down.get());
        }
        return List.of(Optional.of(Stream.concat(downs.stream(), ups.stream()).toList()));
    }

    private List<Optional<List<Planned>>> down(Stream<Entry> entries, boolean recorded) {
        List<Planned> planned = new ArrayList<>();
        for (Entry entry : entries.toList()) {
            Optional<Planned> down = down(entry, recorded);
            if (down.isEmpty()) {
                return REFUSED;
            }
            planned.add(down.get());
        }
        return List.of(Optional.of(planned));
    }

    private Optional<Planned> down(Entry entry, boolean recorded) {
        Optional<Definition> present = world.find(entry.id());
        Definition kept = recordedOf(entry);
        Definition definition = recorded ? kept : present.orElse(kept);
        boolean isModified = entry.state().isComplete() && !entry.isRepeatable() && !entry.isOf(definition);
        if ((!recorded && present.isEmpty()) || isModified || entry.state() == State.BASELINE) {
            return Optional.empty();
        }
        return switch (entry.state()) {
            case APPLIED, BASELINE -> Optional.of(Planned.down(definition, 0));
            case REVERTING -> Optional.of(Planned.down(kept, entry.done()));
            case RUNNING ->
                Optional.of(Planned.down(
                        definition,
                        definition.down().size() - Math.min(definition.down().size(), entry.done())));
        };
    }

    private static Definition recordedOf(Entry entry) {
        boolean isRepeatable = entry.isRepeatable();
        int number = isRepeatable ? 0 : Integer.parseInt(entry.id().substring(0, 3));
        return entry.recorded(number, entry.id().substring(isRepeatable ? 2 : 4));
    }

    private Stream<Definition> versionedClasses() {
        return world.classes().stream().filter(each -> !each.isRepeatable());
    }

    private Stream<Entry> newestFirst() {
        return world.history().reversed().stream();
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

    private int firstOf(Definition definition) {
        return world.entry(definition.id())
                .filter(entry -> entry.state() == State.RUNNING)
                .map(Entry::done)
                .orElse(0);
    }

    private boolean isContradicted(Definition definition) {
        return world.entry(definition.id())
                .filter(entry -> entry.state() == State.RUNNING
                        ? !canResume(definition, entry)
                        : !definition.isRepeatable() && !entry.isOf(definition))
                .isPresent();
    }

    /** What is done must not have changed since. */
    private static boolean canResume(Definition definition, Entry entry) {
        return definition.stepwise()
                && entry.done() <= definition.up().size()
                && definition.up().subList(0, entry.done()).equals(entry.up().subList(0, entry.done()));
    }

    private boolean isOutOfOrder(Definition definition) {
        return !definition.isRepeatable()
                && world.entry(definition.id()).isEmpty()
                && world.history().stream()
                        .anyMatch(entry ->
                                !entry.isRepeatable() && Definition.ORDER.compare(entry.id(), definition.id()) > 0);
    }

    /** The plans of a command that runs migrations; none for another. */
    Optional<List<Optional<List<Planned>>>> of(Command command) {
        return switch (command) {
            case Command.Migrate migrate -> Optional.of(migrate(migrate.to()));
            case Command.RollbackSteps rollback -> Optional.of(rollbackSteps(rollback.steps(), rollback.recorded()));
            case Command.RollbackTo rollback -> Optional.of(rollbackTo(rollback.id(), rollback.recorded()));
            case Command.RollbackAll rollback -> Optional.of(rollbackAll(rollback.recorded()));
            case Command.Redo redo -> Optional.of(redo(redo.steps()));
            case Command.ResolveApplied resolve -> Optional.empty();
            case Command.ResolveRolledBack resolve -> Optional.empty();
            case Command.Baseline baseline -> Optional.empty();
            case Command.Seed seed -> Optional.empty();
            case Command.Reset reset -> Optional.empty();
        };
    }
}
