package dev.rung.engine.script;

import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.Step.IrreversibleStep;
import java.util.ArrayList;
import java.util.List;

/** Checks the scripts of a migration without a database. */
final class ScriptRules {

    private ScriptRules() {}

    /**
     * Checks the scripts.
     *
     * @param className the migration's class
     * @param source the file of the class
     * @param mode how the migration is applied
     * @param up the script that applies it
     * @param down the script that undoes it
     */
    static List<Problem> check(String className, SourceLine source, Mode mode, Script up, Script down) {
        List<Problem> problems = new ArrayList<>();
        for (Script script : List.of(up, down)) {
            script.steps().stream()
                    .flatMap(step -> StatementRules.check(className, step, mode).stream())
                    .forEach(problems::add);
        }
        if (up.steps().isEmpty()) {
            problems.add(new Problem(
                    className, source, "up has no step", "pass each query to steps.run(...), or remove the class"));
        }
        if (down.steps().isEmpty()) {
            problems.add(new Problem(
                    className, source, "down has no step", "undo what up does, or call steps.irreversible(\"why\")"));
        }
        up.irreversible()
                .ifPresent(step -> problems.add(new Problem(
                        className,
                        step.line(),
                        "up is declared irreversible",
                        "call steps.irreversible(...) in down instead")));
        down.irreversible().ifPresent(step -> checkAlone(className, down, step, problems));
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
