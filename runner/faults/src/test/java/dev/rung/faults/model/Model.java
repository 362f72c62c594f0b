package dev.rung.faults.model;

import dev.rung.faults.model.Action.Both;
import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Change.Insert;
import dev.rung.faults.model.Entry.State;
import dev.rung.faults.model.Expected.Verdict;
import dev.rung.faults.model.Relation.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Predicts the world after an action: one world, or several if the result is not determined. */
final class Model {

    /** The row of the set's only seed. */
    static final Insert SEED = new Insert("a", 9, "seed");

    private Model() {}

    static List<Expected> after(World world, Action action) {
        return switch (action) {
            case Action.Write write ->
                silently(world.withClasses(Stream.concat(
                        world.classes().stream()
                                .filter(each ->
                                        !each.id().equals(write.definition().id())),
                        Stream.of(write.definition()))));
            case Action.Remove remove ->
                silently(world.withClasses(
                        world.classes().stream().filter(each -> !each.id().equals(remove.id()))));
            case Action.Rename rename -> silently(renamed(world, rename));
            case Action.Toggle toggle ->
                silently(world.withClasses(world.classes().stream()
                        .map(each -> each.id().equals(toggle.id()) && each.isTransactional()
                                ? each.inMode(!each.stepwise())
                                : each)));
            case Action.ByHand hand ->
                silently(world.with(world.contents()
                        .changedHere(contents -> hand.change().on(contents).contents())));
            case Action.Elsewhere elsewhere ->
                silently(world.with(world.contents()
                        .changedElsewhere(
                                contents -> elsewhere.change().on(contents).contents())));
            case Action.Gate gate -> silently(world.with(world.contents().withGate(gate.gate(), gate.closed())));
            case Action.Run run -> endings(world, run.command(), run.mishap());
            case Both both ->
                Stream.concat(
                                inOrder(world, both.one(), both.other(), false),
                                inOrder(world, both.other(), both.one(), true))
                        .distinct()
                        .toList();
        };
    }

    private static List<Expected> silently(World world) {
        return List.of(new Expected(world, List.of()));
    }

    private static World renamed(World world, Action.Rename rename) {
        return world.withClasses(
                world.classes().stream().map(each -> each.id().equals(rename.id()) ? each.named(rename.name()) : each));
    }

    /** Two concurrent commands run one after the other, or the second stops because its plan is outdated. */
    private static Stream<Expected> inOrder(World world, Command first, Command second, boolean swapped) {
        List<Expected> both = new ArrayList<>();
        for (Expected one : endings(world, first, new Mishap.None())) {
            List<Expected> others = new ArrayList<>(endings(one.world(), second, new Mishap.None()));
            boolean isPlannedBefore = !(second instanceof Command.Migrate);
            if (isPlannedBefore) {
                others.add(new Expected(one.world(), List.of(Verdict.STOPPED)));
            }
            for (Expected other : others) {
                Verdict a = one.verdicts().getFirst();
                Verdict b = other.verdicts().getFirst();
                both.add(new Expected(other.world(), swapped ? List.of(b, a) : List.of(a, b)));
            }
        }
        return both.stream();
    }

    private static List<Expected> endings(World world, Command command, Mishap mishap) {
        Optional<List<Optional<List<Planned>>>> plans = new Planning(world).of(command);
        if (plans.isPresent()) {
            return plans.get().stream()
                    .flatMap(plan -> plan.map(planned -> Course.endings(world, planned, mishap).stream())
                            .orElseGet(() -> refused(world).stream()))
                    .distinct()
                    .toList();
        }
        return switch (command) {
            case Command.ResolveApplied resolve -> resolveApplied(world, resolve, mishap);
            case Command.ResolveRolledBack resolve -> resolveRolledBack(world, resolve, mishap);
            case Command.ResolveStep resolve -> resolveStep(world, resolve, mishap);
            case Command.ResolveRenamed resolve -> resolveRenamed(world, resolve, mishap);
            case Command.Baseline baseline -> baseline(world, baseline.id(), mishap);
            case Command.Seed seed -> seed(world, seed.reset(), mishap);
            default ->
                done(
                        world,
                        world.with(world.contents().emptied())
                                .withHistory(List.of())
                                .withPurpose()
                                .logged("reset", "-", "done"),
                        mishap);
        };
    }

    private static List<Expected> refused(World world) {
        return List.of(new Expected(world, List.of(Verdict.STOPPED)));
    }

    private static List<Expected> done(World before, World after, Mishap mishap) {
        return Course.endings(List.of(before), after, false, mishap);
    }

    private static List<Expected> resolveApplied(World world, Command.ResolveApplied resolve, Mishap mishap) {
        Optional<Definition> definition = world.find(resolve.id());
        if (definition.isEmpty()
                || world.entry(resolve.id())
                        .filter(each -> each.state().isComplete() && each.isOf(definition.get()))
                        .isPresent()) {
            return refused(world);
        }
        Entry applied =
                Entry.of(definition.get(), State.APPLIED, definition.get().up().size());
        World after = world.with(applied).logged("resolve", resolve.id(), "done");
        Evidence evidence = resolve.force()
                ? Evidence.FOR
                : Evidence.of(world, definition.get(), claim -> claim.holds(world.contents()));
        return judged(world, after, evidence, mishap);
    }

    private static List<Expected> resolveRolledBack(World world, Command.ResolveRolledBack resolve, Mishap mishap) {
        if (world.entry(resolve.id()).isEmpty()) {
            return refused(world);
        }
        Optional<Definition> definition = world.find(resolve.id());
        World after = world.without(resolve.id()).logged("resolve", resolve.id(), "done");
        Evidence evidence = resolve.force() || definition.isEmpty()
                ? Evidence.FOR
                : Evidence.of(world, definition.get(), claim -> claim.opposite().holds(world.contents()));
        return judged(world, after, evidence, mishap);
    }

    private static List<Expected> resolveStep(World world, Command.ResolveStep resolve, Mishap mishap) {
        Optional<Entry> entry = world.entry(resolve.id());
        Optional<Entry.Intention> open = entry.flatMap(Entry::intention);
        if (open.isEmpty()) {
            return refused(world);
        }
        Entry was = entry.orElseThrow();
        Planned.Direction direction = open.get().direction();
        int steps = direction == Planned.Direction.UP ? was.done() : was.undone();
        Entry now = resolve.isDone() ? was.advanced(direction, steps + 1) : was.intending(Optional.empty());
        return done(world, world.with(now).logged("resolve", resolve.id(), "done"), mishap);
    }

    private static List<Expected> resolveRenamed(World world, Command.ResolveRenamed resolve, Mishap mishap) {
        Optional<Entry> entry = world.entry(resolve.from());
        Optional<Definition> definition = world.find(resolve.to());
        boolean isRefused = entry.isEmpty()
                || definition.isEmpty()
                || world.find(resolve.from()).isPresent()
                || world.entry(resolve.to()).isPresent()
                || !entry.get().isOf(definition.get());
        if (isRefused) {
            return refused(world);
        }
        World after = world.withHistory(world.history().stream()
                .map(each -> each.id().equals(resolve.from()) ? each.named(resolve.to()) : each)
                .toList());
        return done(world, after.logged("resolve", resolve.to(), "done"), mishap);
    }

    private static List<Expected> judged(World before, World after, Evidence evidence, Mishap mishap) {
        return switch (evidence) {
            case FOR -> done(before, after, mishap);
            case AGAINST -> refused(before);
            case UNCLEAR ->
                Stream.concat(done(before, after, mishap).stream(), refused(before).stream())
                        .toList();
        };
    }

    private static List<Expected> baseline(World world, String id, Mishap mishap) {
        List<Definition> upTo = world.classes().stream()
                .filter(each -> !each.isRepeatable() && Definition.ORDER.compare(each.id(), id) <= 0)
                .toList();
        boolean isRefused = upTo.stream().noneMatch(each -> each.id().equals(id))
                || upTo.stream().allMatch(each -> world.entry(each.id()).isPresent())
                || world.history().stream()
                        .anyMatch(entry -> !entry.state().isComplete()
                                || (!entry.isRepeatable() && Definition.ORDER.compare(entry.id(), id) > 0));
        if (isRefused) {
            return refused(world);
        }
        World after = world;
        for (Definition definition : upTo) {
            after = after.withNewest(world.entry(definition.id())
                    .orElseGet(() ->
                            Entry.of(definition, State.BASELINE, definition.up().size())));
        }
        return done(world, after.logged("baseline", id, "done"), mishap);
    }

    private static List<Expected> seed(World world, boolean reset, Mishap mishap) {
        Optional<Table> table = world.contents().table(SEED.table());
        World begun = world.withPurpose();
        List<World> passed = new ArrayList<>(List.of(world, begun));
        if (reset && table.isPresent()) {
            World emptied = begun.with(
                            begun.contents().with(SEED.table(), table.get().with(new TreeMap<>())))
                    .logged("seed_reset", "-", "done");
            passed.add(emptied);
        }
        World last = passed.getLast();
        boolean isThere = last.contents()
                .table(SEED.table())
                .filter(found -> found.rows().containsKey(SEED.id()))
                .isPresent();
        Effect effect = isThere ? Effect.done(last.contents()) : SEED.on(last.contents());
        World after = effect.isDone() ? last.with(effect.contents()).logged("seed", "s001_demo", "done") : last;
        return Course.endings(passed, after, !effect.isDone(), mishap);
    }
}
