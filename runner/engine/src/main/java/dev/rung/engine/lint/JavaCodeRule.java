package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import java.util.Optional;

/** Nothing is known of a step that is Java code. */
final class JavaCodeRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.JAVA_CODE;
    }

    @Override
    public Optional<Verdict> judge(Step step) {
        return step instanceof CallStep
                ? Optional.of(new Verdict(
                        "is Java code: no rule can tell what it locks or destroys",
                        "write it as typed statements; where that can't be, review it and say"
                                + " steps.accept(Rule.JAVA_CODE, \"reviewed: ...\")"))
                : Optional.empty();
    }
}
