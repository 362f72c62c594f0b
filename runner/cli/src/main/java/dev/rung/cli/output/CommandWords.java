package dev.rung.cli.output;

import dev.rung.engine.model.Action;
import dev.rung.engine.model.Action.AddRecorded;
import dev.rung.engine.model.Action.AllowDataLoss;
import dev.rung.engine.model.Action.AllowOutOfOrder;
import dev.rung.engine.model.Action.BackUp;
import dev.rung.engine.model.Action.Baseline;
import dev.rung.engine.model.Action.ChooseSchema;
import dev.rung.engine.model.Action.CreateMigration;
import dev.rung.engine.model.Action.Force;
import dev.rung.engine.model.Action.GivePassword;
import dev.rung.engine.model.Action.KeepSeeded;
import dev.rung.engine.model.Action.LimitStatements;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.NameRecorded;
import dev.rung.engine.model.Action.Protect;
import dev.rung.engine.model.Action.Reset;
import dev.rung.engine.model.Action.ResolveApplied;
import dev.rung.engine.model.Action.ResolveRolledBack;
import dev.rung.engine.model.Action.ResolveStep;
import dev.rung.engine.model.Action.ResolveStepOf;
import dev.rung.engine.model.Action.RollBack;
import dev.rung.engine.model.Action.RollBackAll;
import dev.rung.engine.model.Action.RollBackSteps;
import dev.rung.engine.model.Action.RollBackTo;
import dev.rung.engine.model.Action.Seed;
import dev.rung.engine.model.Action.SeedAfresh;
import dev.rung.engine.model.Action.SetAttempts;
import dev.rung.engine.model.Action.SetLockTimeout;
import dev.rung.engine.model.Action.SetLockWait;
import dev.rung.engine.model.Action.SetMigrationTimeout;
import dev.rung.engine.model.Action.SetStatementTimeout;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Action.TakeRole;
import dev.rung.engine.model.Action.UndoRecorded;
import dev.rung.engine.model.Action.Unprotect;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Message;

/** Renders the actions that the engine suggests as commands and options. */
public final class CommandWords {

    private CommandWords() {}

    /**
     * Renders a message of the engine.
     *
     * @param message the message
     */
    public static String of(Message message) {
        return message.worded(CommandWords::of);
    }

    /**
     * Renders an action as a command, option or setting.
     *
     * @param action the action
     */
    static String of(Action action) {
        return switch (action) {
            case Migrate migrate -> "rung migrate";
            case ShowStatus show -> "rung status";
            case RollBack any -> "rung rollback";
            case RollBackSteps steps -> "rung rollback --steps " + steps.count();
            case RollBackAll all -> "rung rollback --all";
            case RollBackTo to -> "--to " + to.id();
            case UndoRecorded undo -> "rung rollback --recorded " + undo.id();
            case AddRecorded add -> "add --recorded " + add.id();
            case NameRecorded name -> "--recorded";
            case Baseline baseline -> "rung baseline --to " + baseline.last();
            case ResolveStep any -> "rung resolve";
            case ResolveStepOf step ->
                "rung resolve " + (step.isComplete() ? "--step-done " : "--step-undone ") + step.id();
            case ResolveApplied applied ->
                "rung resolve --applied" + applied.id().map(id -> " " + id).orElse("");
            case ResolveRolledBack undone -> "rung resolve --rolled-back " + undone.id();
            case Force force -> "--force \"why\"";
            case Protect protect -> "rung protect";
            case Unprotect unprotect -> "rung protect --remove";
            case Seed seed -> "rung seed";
            case SeedAfresh afresh -> "rung seed --reset";
            case KeepSeeded keep -> "leave --reset out";
            case Reset reset -> "rung reset";
            case BackUp backUp -> "rung backup FILE";
            case AllowDataLoss allow ->
                "--allow-data-loss" + allow.database().map(name -> " " + name).orElse("");
            case AllowOutOfOrder allow -> "--out-of-order";
            case ChooseSchema choose -> "--schema";
            case TakeRole take -> "--role " + take.role();
            case GivePassword give ->
                "give it in RUNG_PASSWORD, in a file that RUNG_PASSWORD_FILE names, or in ~/.pgpass";
            case CreateMigration create -> "rung create NAME";
            case SetLockTimeout set -> "--lock-timeout";
            case SetStatementTimeout set -> "--statement-timeout";
            case LimitStatements limit -> limitStatements(Durations.format(limit.limit()));
            case SetMigrationTimeout set -> "--migration-timeout";
            case SetAttempts set -> "--attempts";
            case SetLockWait set -> "--lock-wait";
        };
    }

    private static String limitStatements(String limit) {
        return "in rung.properties (statement-timeout=" + limit + "), or of the run (--statement-timeout " + limit
                + ")";
    }
}
