package dev.rung.faults.model;

import dev.rung.faults.model.Action.Command;
import dev.rung.faults.model.Change.AddColumn;
import dev.rung.faults.model.Change.CreateIndex;
import dev.rung.faults.model.Change.CreateTable;
import dev.rung.faults.model.Change.DropColumn;
import dev.rung.faults.model.Change.DropIndex;
import dev.rung.faults.model.Change.DropTable;
import dev.rung.faults.model.Change.DropView;
import dev.rung.faults.model.Change.Insert;
import dev.rung.faults.model.Change.Mark;
import dev.rung.faults.model.Change.Pass;
import dev.rung.faults.model.Change.ReplaceView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Minimal sequences that once revealed a defect, by the description of the defect. */
final class Found {

    private static final CreateTable TABLE = new CreateTable("a", true);
    private static final Command MIGRATE = new Command.Migrate(Optional.empty());
    private static final Command UNDO = new Command.RollbackSteps(1, false);
    private static final Command UNDO_RECORDED = new Command.RollbackSteps(1, true);
    private static final Definition BASE = new Definition(
            1, "base", false, List.of(TABLE, new Insert("a", 1, "#1")), List.of(new DropTable("a", false)));
    private static final Definition HALF_UNDONE = new Definition(
            2,
            "oak",
            true,
            List.of(new Mark("a", "+1"), new Mark("a", "+2")),
            List.of(new Mark("a", "-2"), new Pass("east"), new Mark("a", "-1")));

    private Found() {}

    static Map<String, Sequence> all() {
        Map<String, Sequence> found = new LinkedHashMap<>();
        found.put(
                "the old view counted as the new one",
                sequence(
                        new Action.Write(new Definition(
                                2, "oak", true, List.of(new ReplaceView("v", "new")), List.of(new DropView("v")))),
                        new Action.ByHand(new ReplaceView("v", "old")),
                        new Action.Run(MIGRATE, new Mishap.Locked("v", false))));
        found.put(
                "a table that was in the way counted as the step's own",
                sequence(
                        new Action.Write(
                                new Definition(2, "oak", true, List.of(TABLE), List.of(new DropTable("a", false)))),
                        new Action.ByHand(new CreateTable("a", false)),
                        run(MIGRATE),
                        run(MIGRATE)));
        for (int request = 4; request < 12; request++) {
            found.put(
                    "a table of another schema counted as the step's own, after request " + request,
                    sequence(
                            new Action.Write(BASE.inMode(true)),
                            new Action.Run(MIGRATE, new Mishap.Cut(request, false)),
                            new Action.Elsewhere(TABLE),
                            run(MIGRATE),
                            run(UNDO)));
        }
        Definition indexed = new Definition(
                2, "oak", true, List.of(new CreateIndex("i", "a", false, true)), List.of(new DropIndex("i", true)));
        for (int request = 4; request < 12; request++) {
            found.put(
                    "an index of another schema was dropped for the step's own, after request " + request,
                    sequence(
                            new Action.Write(BASE),
                            new Action.Write(indexed),
                            run(MIGRATE),
                            new Action.Elsewhere(TABLE),
                            new Action.Elsewhere(new CreateIndex("i", "a", false, false)),
                            new Action.Run(UNDO, new Mishap.Cut(request, false)),
                            run(UNDO)));
        }
        found.put(
                "a rollback dropped a table of another schema",
                sequence(
                        new Action.Write(BASE),
                        run(MIGRATE),
                        new Action.ByHand(new DropTable("a", false)),
                        new Action.Elsewhere(TABLE),
                        run(UNDO)));
        found.put(
                "a first run dropped a table of another schema",
                sequence(
                        new Action.Write(new Definition(
                                2, "oak", false, List.of(new DropTable("a", true)), List.of(new Pass("east")))),
                        new Action.Elsewhere(TABLE),
                        run(MIGRATE)));
        found.put(
                "a second drop in a migration reached a table of another schema",
                sequence(
                        new Action.Write(new Definition(
                                2,
                                "oak",
                                false,
                                List.of(TABLE, new DropTable("a", true), new DropTable("a", true)),
                                List.of(new Pass("east")))),
                        new Action.Elsewhere(TABLE),
                        run(MIGRATE)));
        found.put(
                "a seed filled a table of another schema",
                sequence(new Action.Elsewhere(TABLE), run(new Command.Seed(false))));
        found.put(
                "a table of another schema was believed in",
                sequence(
                        new Action.Write(BASE),
                        new Action.Elsewhere(TABLE),
                        run(new Command.ResolveApplied("001_base", false))));
        found.put(
                "a step was undone twice, because the class was gone",
                halfUndone(new Action.Remove("002_oak"), new Action.Gate("east", false), run(UNDO_RECORDED)));
        found.put(
                "a step was undone twice, because the class isn't @Stepwise any more",
                halfUndone(new Action.Toggle("002_oak"), new Action.Gate("east", false), run(UNDO)));
        found.put(
                "a step was undone twice, because down is in another order",
                halfUndone(
                        new Action.Write(HALF_UNDONE.withDown(HALF_UNDONE.down().reversed())),
                        new Action.Gate("east", false),
                        run(UNDO)));
        found.put(
                "steps were undone that had never run",
                sequence(
                        new Action.Write(BASE),
                        new Action.Gate("east", true),
                        new Action.Write(new Definition(
                                2,
                                "oak",
                                true,
                                List.of(new Mark("a", "+1"), new Pass("east"), new Mark("a", "+2")),
                                List.of(new Mark("a", "-2"), new Pass("west"), new Mark("a", "-1")))),
                        run(MIGRATE),
                        run(UNDO)));
        found.put(
                "a repeatable that was interrupted counted as applied",
                sequence(
                        new Action.Gate("east", true),
                        new Action.Write(new Definition(
                                0,
                                "oak",
                                true,
                                List.of(new ReplaceView("v", "new"), new Pass("east")),
                                List.of(new DropView("v")))),
                        run(MIGRATE),
                        new Action.Gate("east", false),
                        run(MIGRATE)));
        found.put(
                "a redo of an edited migration was refused",
                sequence(
                        new Action.Write(BASE),
                        run(MIGRATE),
                        new Action.Write(BASE.withUp(List.of(TABLE, new Insert("a", 2, "#2")))),
                        run(new Command.Redo(1))));
        found.put(
                "an applied migration became the newest by being resolved",
                sequence(
                        new Action.Write(BASE),
                        new Action.Write(new Definition(
                                2,
                                "oak",
                                false,
                                List.of(new CreateIndex("i", "a", false, false)),
                                List.of(new DropIndex("i", false)))),
                        run(MIGRATE),
                        run(new Command.ResolveApplied("001_base", false)),
                        run(UNDO)));
        addIndexes(found);
        addHalfway(found);
        return found;
    }

    private static void addIndexes(Map<String, Sequence> found) {
        Definition plain = new Definition(
                2, "oak", true, List.of(new CreateIndex("i", "a", false, true)), List.of(new DropIndex("i", true)));
        Definition unique = new Definition(
                3, "elm", true, List.of(new CreateIndex("i", "a", true, true)), List.of(new DropIndex("i", true)));
        found.put(
                "a view was not made, because another schema had one",
                sequence(
                        new Action.Elsewhere(new ReplaceView("v", "other")),
                        new Action.Write(new Definition(
                                2, "oak", false, List.of(new ReplaceView("v", "new")), List.of(new DropView("v")))),
                        run(MIGRATE)));
        found.put(
                "an index was not built, though the one in its way was gone",
                sequence(
                        new Action.Write(BASE),
                        run(MIGRATE),
                        new Action.Write(plain),
                        new Action.ByHand(new CreateIndex("i", "a", false, false)),
                        run(MIGRATE),
                        new Action.ByHand(new DropIndex("i", false)),
                        run(MIGRATE)));
        found.put(
                "a rollback failed at a step that turned out to be complete",
                sequence(
                        new Action.Write(BASE),
                        new Action.Write(unique),
                        new Action.Run(MIGRATE, new Mishap.Cut(22, true)),
                        run(UNDO)));
        found.put(
                "an invalid index that was there before was cleared away",
                sequence(
                        new Action.Write(BASE),
                        run(MIGRATE),
                        new Action.ByHand(new Insert("a", 2, "#1")),
                        new Action.Write(unique),
                        run(MIGRATE),
                        new Action.Remove("003_elm"),
                        run(new Command.ResolveRolledBack("003_elm", true)),
                        new Action.Write(plain),
                        run(MIGRATE),
                        run(MIGRATE)));
    }

    private static void addHalfway(Map<String, Sequence> found) {
        Definition half = new Definition(
                2,
                "oak",
                true,
                List.of(new CreateTable("b", true), new AddColumn("a", "x"), new Pass("east")),
                List.of(new DropColumn("a", "x"), new DropTable("b", false)));
        List<Change> strange = List.of(new Mark("a", "-1"), new DropTable("b", false));
        List<Change> others =
                List.of(new Pass("west"), new Pass("west"), new AddColumn("a", "x"), new CreateTable("b", true));
        Map.of("down", half.withDown(strange), "up", half.withUp(others))
                .forEach((edited, definition) -> found.put(
                        "nothing was undone from half-way, because " + edited + " was edited",
                        sequence(
                                new Action.Write(BASE),
                                new Action.Gate("east", true),
                                new Action.Write(half),
                                run(MIGRATE),
                                new Action.Run(UNDO, new Mishap.Locked("a", true)),
                                new Action.Write(definition),
                                run(UNDO))));
    }

    private static Sequence halfUndone(Action... then) {
        List<Action> before = List.of(
                new Action.Write(BASE),
                new Action.Write(HALF_UNDONE),
                run(MIGRATE),
                new Action.Gate("east", true),
                run(UNDO));
        return new Sequence(Stream.concat(before.stream(), Stream.of(then)).toList());
    }

    private static Action run(Command command) {
        return new Action.Run(command, new Mishap.None());
    }

    private static Sequence sequence(Action... actions) {
        return new Sequence(List.of(actions));
    }
}
