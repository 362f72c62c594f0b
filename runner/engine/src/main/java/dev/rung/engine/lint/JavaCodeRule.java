package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import java.util.Optional;

/** Finds steps that are Java code, whose effects are unknown. */
final class JavaCodeRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.JAVA_CODE;
    }

    @Override
    public Optional<Verdict> judge(Step step) {
        return step instanceof CallStep
                ? Optional.of(new Verdict(
                        "is Java code: the rules can't check what it locks or destroys",
                        "write it as typed statements; if that is impossible, review it and add"
                                + " steps.accept(Rule.JAVA_CODE, \"reviewed: ...\")"))
                : Optional.empty();
    }
}
