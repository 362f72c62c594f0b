package dev.rung.engine.script;

import dev.rung.engine.model.Problem;
import dev.rung.engine.script.RecordedMigration.Mode;
import dev.rung.engine.script.Step.IrreversibleStep;
import java.util.ArrayList;
import java.util.List;

/** Checks what a migration says, without a database. */
final class ScriptRules {

    private ScriptRules() {}

    static List<Problem> check(String className, RecordedMigration migration) {
        List<Problem> problems = new ArrayList<>();
        checkTransactions(className, migration, migration.up(), problems);
        checkTransactions(className, migration, migration.down(), problems);
        if (migration.up().steps().isEmpty()) {
            problems.add(new Problem(
                    className,
                    migration.source(),
                    "up has no step",
                    "add one, or remove the class; was a query built and not handed to steps.run(...)?"));
        }
        if (migration.down().steps().isEmpty()) {
            problems.add(new Problem(
                    className,
                    migration.source(),
                    "down has no step",
                    "undo what up does, or call steps.irreversible(\"why\")"));
        }
        migration
                .up()
                .irreversible()
                .ifPresent(step -> problems.add(
                        new Problem(className, step.line(), "up is declared irreversible", "say so in down instead")));
        migration.down().irreversible().ifPresent(step -> checkAlone(className, migration.down(), step, problems));
        return problems;
    }

    private static void checkAlone(String className, Script down, IrreversibleStep step, List<Problem> problems) {
        if (down.steps().size() > 1) {
            problems.add(new Problem(
                    className,
                    step.line(),
                    "down is declared irreversible beside other steps",
                    "keep either the declaration or the other steps"));
        }
    }

    private static void checkTransactions(
            String className, RecordedMigration migration, Script script, List<Problem> problems) {
        if (migration.mode() == Mode.STEPWISE) {
            return;
        }
        for (Step step : script.steps()) {
            if (!step.isTransactional()) {
                problems.add(new Problem(
                        className,
                        step.line(),
                        "PostgreSQL can't run this inside a transaction: " + firstLine(step.text()),
                        "put @Stepwise on the class, and into a migration of its own what needs a transaction"));
            }
        }
    }

    private static String firstLine(String sql) {
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end) + " ...";
    }
}
