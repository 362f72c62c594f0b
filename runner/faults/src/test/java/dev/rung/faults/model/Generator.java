package dev.rung.faults.model;

import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Change.AddColumn;
import dev.rung.faults.model.Change.CreateIndex;
import dev.rung.faults.model.Change.CreateTable;
import dev.rung.faults.model.Change.Delete;
import dev.rung.faults.model.Change.DropColumn;
import dev.rung.faults.model.Change.DropIndex;
import dev.rung.faults.model.Change.DropTable;
import dev.rung.faults.model.Change.DropView;
import dev.rung.faults.model.Change.Insert;
import dev.rung.faults.model.Change.Mark;
import dev.rung.faults.model.Change.Pass;
import dev.rung.faults.model.Change.ReplaceView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Generates random sequences. It follows the model meanwhile, so that most actions have an effect. */
final class Generator {

    private static final List<String> TABLES = List.of("a", "b");
    private static final List<String> NAMES = List.of("ash", "oak", "elm");
    private static final List<String> GATES = List.of("east", "west");
    private static final int LONGEST = 12;
    private static final int NUMBERS = 4;

    private final Random random;
    private final List<Action> actions = new ArrayList<>();
    private World world = World.EMPTY;
    private int marks;

    Generator(long seed) {
        this.random = new Random(seed);
    }

    Sequence sequence() {
        add(new Action.Write(base()));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            add(new Action.Write(definition()));
        }
        int length = 3 + random.nextInt(LONGEST - 2);
        while (actions.size() < length) {
            add(action());
        }
        return new Sequence(actions);
    }

    private void add(Action action) {
        actions.add(action);
        List<Expected> expected = Model.after(world, action);
        world = expected.get(chance(70) ? 0 : random.nextInt(expected.size())).world();
    }

    private Action action() {
        Optional<Entry> incomplete = world.history().stream()
                .filter(entry -> !entry.state().isComplete())
                .findFirst();
        if (incomplete.isPresent() && chance(40)) {
            return aimedAt(incomplete.get());
        }
        int kind = random.nextInt(100);
        if (kind < 50) {
            return new Action.Run(migration(), mishap());
        }
        if (kind < 58) {
            return new Action.Run(other(), chance(85) ? new Mishap.None() : cut());
        }
        if (kind < 61) {
            return new Action.Both(migration(), chance(60) ? new Command.Migrate(Optional.empty()) : migration());
        }
        if (kind < 68) {
            return new Action.Write(definition());
        }
        if (kind < 78) {
            return edit();
        }
        if (kind < 85) {
            return new Action.ByHand(byHand());
        }
        if (kind < 92) {
            return new Action.Elsewhere(elsewhere());
        }
        return new Action.Gate(one(GATES), world.contents().closed().isEmpty() || chance(40));
    }

    /** An action that may conflict with a partly completed migration. */
    private Action aimedAt(Entry entry) {
        List<Change> script = entry.state() == Entry.State.RUNNING ? entry.up() : entry.down();
        Optional<Definition> present = world.find(entry.id());
        return switch (random.nextInt(11)) {
            case 9, 10 ->
                present.isPresent()
                        ? new Action.Write(edited(present.get()))
                        : new Action.Run(new Command.RollbackAlone(entry.id()), new Mishap.None());
            case 8 -> new Action.Run(new Command.ResolveStep(entry.id(), chance(50)), new Mishap.None());
            case 0, 1 -> {
                script.stream()
                        .skip(Math.clamp(script.size() - 1L, 0, entry.done()))
                        .findFirst()
                        .ifPresent(step -> add(new Action.Elsewhere(decoy(step))));
                Command goOn = entry.state() == Entry.State.RUNNING
                        ? new Command.Migrate(Optional.empty())
                        : new Command.RollbackSteps(1, false);
                yield new Action.Run(goOn, new Mishap.None());
            }
            case 2 -> new Action.Remove(entry.id());
            case 3 -> new Action.Toggle(entry.id());
            case 4 ->
                present.<Action>map(each ->
                                new Action.Write(each.withDown(each.down().reversed())))
                        .orElseGet(() -> new Action.Gate(one(GATES), false));
            case 5 -> new Action.Gate(one(GATES), false);
            case 6 -> new Action.Run(new Command.RollbackSteps(1, chance(50)), new Mishap.None());
            default -> new Action.Run(new Command.Migrate(Optional.empty()), new Mishap.None());
        };
    }

    /** An object in another schema with the name that a step uses. */
    private Change decoy(Change step) {
        return switch (step) {
            case CreateTable create -> create;
            case DropTable drop -> new CreateTable(drop.table(), true);
            case AddColumn add -> new CreateTable(add.table(), true);
            case DropColumn drop -> new CreateTable(drop.table(), true);
            case CreateIndex create -> indexElsewhere(create.index(), create.table());
            case DropIndex drop -> indexElsewhere(drop.index(), one(TABLES));
            case ReplaceView replace -> new ReplaceView(replace.view(), "elsewhere");
            case DropView drop -> new ReplaceView(drop.view(), "elsewhere");
            case Mark mark -> new CreateTable(mark.table(), true);
            case Insert insert -> new CreateTable(insert.table(), true);
            case Delete delete -> new CreateTable(delete.table(), true);
            case Pass pass -> thing();
        };
    }

    private Change indexElsewhere(String index, String table) {
        return world.contents().elsewhere().containsKey(table)
                ? new CreateIndex(index, table, false, false)
                : new CreateTable(table, true);
    }

    private Command migration() {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return new Command.Migrate(chance(80) ? Optional.empty() : Optional.of(anyId()));
        }
        if (kind < 72) {
            return new Command.RollbackSteps(1 + random.nextInt(2), chance(30));
        }
        if (kind < 80) {
            return new Command.RollbackTo(anyId(), chance(30));
        }
        if (kind < 88) {
            return new Command.RollbackAll(chance(30));
        }
        return chance(60) ? new Command.Redo(1 + random.nextInt(2)) : new Command.RollbackAlone(anyId());
    }

    private Command other() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Command.ResolveApplied(anyId(), chance(50));
            case 2, 3 -> new Command.ResolveRolledBack(anyId(), chance(50));
            case 8 -> new Command.ResolveStep(anyId(), chance(50));
            case 9 -> new Command.ResolveRenamed(anyId(), anyId());
            case 4 -> new Command.Baseline(anyId());
            case 5 -> new Command.Reset();
            default -> new Command.Seed(chance(40));
        };
    }

    private Mishap mishap() {
        int kind = random.nextInt(100);
        if (kind < 60) {
            return new Mishap.None();
        }
        if (kind < 85) {
            return cut();
        }
        if (kind < 94) {
            return new Mishap.Locked(chance(60) ? one(TABLES) : "v", chance(40));
        }
        return new Mishap.EndedWaiting(one(TABLES));
    }

    private Mishap cut() {
        return new Mishap.Cut(random.nextInt(24), chance(50));
    }

    private Action edit() {
        if (world.classes().isEmpty()) {
            return new Action.Write(definition());
        }
        Definition present = one(world.classes());
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Action.Remove(present.id());
            case 2 -> new Action.Rename(present.id(), one(NAMES));
            case 3 -> new Action.Toggle(present.id());
            default -> new Action.Write(edited(present));
        };
    }

    private Definition edited(Definition present) {
        List<Change> up = new ArrayList<>(present.up());
        List<Change> down = new ArrayList<>(present.down());
        Pair pair = pair(present.stepwise());
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(up, random);
            case 1 -> Collections.shuffle(down, random);
            case 2 -> {
                up.add(pair.up());
                down.add(0, pair.down());
            }
            case 3 -> up.set(random.nextInt(up.size()), pair.up());
            case 4 -> down.add(random.nextInt(down.size() + 1), pair.down());
            default -> down.set(random.nextInt(down.size()), pair.down());
        }
        return present.withUp(up).withDown(down);
    }

    /** The first class, which creates a table with a row. */
    private Definition base() {
        return new Definition(
                1,
                "base",
                chance(30),
                List.of(new CreateTable("a", true), new Insert("a", 1, "#1")),
                List.of(new Mark("a", "."), new DropTable("a", false)));
    }

    private Definition definition() {
        boolean isRepeatable = chance(20);
        boolean isStepwise = chance(60);
        List<Pair> pairs = Stream.generate(() -> pair(isStepwise))
                .limit(1 + random.nextInt(3))
                .toList();
        int number = isRepeatable ? 0 : 2 + random.nextInt(NUMBERS - 1);
        String name = world.classes().stream()
                .filter(each -> each.number() == number)
                .map(Definition::name)
                .findFirst()
                .orElseGet(() -> one(NAMES));
        return new Definition(
                number,
                name,
                isStepwise,
                pairs.stream().map(Pair::up).toList(),
                pairs.reversed().stream().map(Pair::down).toList());
    }

    private record Pair(Change up, Change down) {}

    private Pair pair(boolean isStepwise) {
        String table = chance(75) ? "a" : "b";
        boolean isConcurrent = isStepwise && chance(80);
        String index = chance(60) ? "i" : "j";
        marks++;
        return switch (random.nextInt(16)) {
            case 0, 1 -> new Pair(new CreateTable("b", chance(80)), new DropTable("b", chance(25)));
            case 2 -> new Pair(new DropTable("b", true), new Mark("a", "-" + marks));
            case 3, 4 -> new Pair(new AddColumn(table, "x"), new DropColumn(table, "x"));
            case 5, 6, 7 ->
                new Pair(new CreateIndex(index, table, chance(40), isConcurrent), new DropIndex(index, isConcurrent));
            case 8, 9 ->
                new Pair(
                        new ReplaceView("v", "v" + marks),
                        chance(50) ? new DropView("v") : new ReplaceView("v", "w" + marks));
            case 10, 11, 12 -> new Pair(new Mark(table, "+" + marks), new Mark(table, "-" + marks));
            default -> new Pair(new Pass(one(GATES)), new Pass(one(GATES)));
        };
    }

    private Change byHand() {
        List<String> there = List.copyOf(world.contents().own().keySet());
        if (!there.isEmpty() && chance(55)) {
            String name = one(there);
            return switch (world.contents().own().get(name)) {
                case Relation.Table table -> new DropTable(name, false);
                case Relation.Index index -> new DropIndex(name, false);
                case Relation.View view -> new DropView(name);
            };
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Insert(one(TABLES), 2 + random.nextInt(2), chance(70) ? "#2" : "#1");
            case 1 -> new Delete(one(TABLES), 1 + random.nextInt(3));
            default -> thing();
        };
    }

    private Change elsewhere() {
        return world.contents().elsewhere().containsKey("a")
                ? thing()
                : chance(50) ? new CreateTable("a", true) : thing();
    }

    private Change thing() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new CreateTable(one(TABLES), chance(70));
            case 2 -> new CreateIndex(one(List.of("i", "j")), one(TABLES), chance(30), false);
            default -> new ReplaceView("v", "by hand");
        };
    }

    private String anyId() {
        List<String> ids = Stream.concat(
                        world.classes().stream().map(Definition::id),
                        world.history().stream().map(Entry::id))
                .distinct()
                .toList();
        return ids.isEmpty() ? "001_base" : one(ids);
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
