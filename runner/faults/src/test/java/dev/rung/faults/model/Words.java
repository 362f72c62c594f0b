package dev.rung.faults.model;

import dev.rung.faults.model.Action.Command;

/** Describes actions as commands and instructions. */
final class Words {

    private Words() {}

    static String of(Action action) {
        return switch (action) {
            case Action.Write write -> "write the class " + write.definition();
            case Action.Remove remove -> "delete the class " + remove.id();
            case Action.Rename rename -> "rename the class " + rename.id() + " to " + rename.name();
            case Action.Toggle toggle -> "put @Stepwise on " + toggle.id() + ", or take it off";
            case Action.ByHand hand -> "by hand in shop: " + Scripts.sql(hand.change());
            case Action.Elsewhere elsewhere -> "by hand in public: " + Scripts.sql(elsewhere.change());
            case Action.Gate gate -> (gate.closed() ? "close" : "open") + " the gate " + gate.gate();
            case Action.Run run -> of(run.command()) + of(run.mishap());
            case Action.Both both -> of(both.one()) + "  and concurrently  " + of(both.other());
        };
    }

    private static String of(Command command) {
        return "rung "
                + switch (command) {
                    case Command.Migrate migrate ->
                        "migrate" + migrate.to().map(id -> " --to " + id).orElse("");
                    case Command.RollbackSteps rollback ->
                        "rollback --steps " + rollback.steps() + recorded(rollback.recorded());
                    case Command.RollbackTo rollback ->
                        "rollback --to " + rollback.id() + recorded(rollback.recorded());
                    case Command.RollbackAll rollback -> "rollback --all" + recorded(rollback.recorded());
                    case Command.RollbackAlone rollback -> "rollback --recorded " + rollback.id();
                    case Command.Redo redo -> "redo --steps " + redo.steps();
                    case Command.ResolveApplied resolve -> "resolve --applied " + resolve.id() + force(resolve.force());
                    case Command.ResolveRolledBack resolve ->
                        "resolve --rolled-back " + resolve.id() + force(resolve.force());
                    case Command.ResolveStep resolve ->
                        "resolve --step-" + (resolve.isDone() ? "done " : "undone ") + resolve.id();
                    case Command.ResolveRenamed resolve -> "resolve --renamed " + resolve.from() + " " + resolve.to();
                    case Command.Baseline baseline -> "baseline --to " + baseline.id();
                    case Command.Seed seed -> "seed" + (seed.reset() ? " --reset" : "");
                    case Command.Reset reset -> "reset";
                };
    }

    private static String recorded(boolean recorded) {
        return recorded ? " --recorded (all of them)" : "";
    }

    private static String force(boolean isForced) {
        return isForced ? " --force" : "";
    }

    private static String of(Mishap mishap) {
        return switch (mishap) {
            case Mishap.None none -> "";
            case Mishap.Locked locked ->
                "  while another session holds shop." + locked.relation()
                        + (locked.persistent() ? " during all attempts" : " until the first lock timeout");
            case Mishap.Cut cut ->
                "  cut off " + (cut.before() ? "before" : "after") + " request " + cut.request() + " under the lock";
            case Mishap.EndedWaiting ended ->
                "  terminated when a concurrent statement waits for a session that writes to shop." + ended.relation();
        };
    }
}
