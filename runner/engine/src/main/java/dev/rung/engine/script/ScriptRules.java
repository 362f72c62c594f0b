package dev.rung.engine.script;

import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Step.IrreversibleStep;
import java.util.ArrayList;
import java.util.List;

/** Checks the scripts of a migration without a database. */
final class ScriptRules {

    private ScriptRules() {}

    static List<Problem> check(String className, ScriptedMigration migration) {
        List<Problem> problems = new ArrayList<>();
        for (Script script : List.of(migration.up(), migration.down())) {
            script.steps().stream()
                    .flatMap(step -> StatementRules.check(className, step, migration.mode()).stream())
                    .forEach(problems::add);
        }
        if (migration.up().steps().isEmpty()) {
            problems.add(new Problem(
                    className,
                    migration.source(),
                    "up has no step",
                    "pass each query to steps.run(...), or remove the class"));
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
                .ifPresent(step -> problems.add(new Problem(
                        className,
                        step.line(),
                        "up is declared irreversible",
                        "call steps.irreversible(...) in down instead")));
        migration.down().irreversible().ifPresent(step -> checkAlone(className, migration.down(), step, problems));
        return problems;
    }

    private static void checkAlone(String className, Script down, IrreversibleStep step, List<Problem> problems) {
        if (down.steps().size() > 1) {
            problems.add(new Problem(
                    className,
                    step.line(),
                    "down is declared irreversible, but has other steps",
                    "keep either the declaration or the other steps"));
        }
    }
}
