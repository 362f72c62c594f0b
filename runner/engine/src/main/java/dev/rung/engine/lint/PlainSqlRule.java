package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.SqlStep;
import java.util.Optional;

/** Finds steps that are plain SQL, whose effects are unknown. */
final class PlainSqlRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.PLAIN_SQL;
    }

    @Override
    public Optional<Verdict> judge(Step step) {
        return step instanceof SqlStep
                ? Optional.of(new Verdict(
                        "is plain SQL: the rules can't check what it locks or destroys",
                        "write it as a typed statement; if there is none, review it and add"
                                + " steps.accept(Rule.PLAIN_SQL, \"reviewed: ...\")"))
                : Optional.empty();
    }
}
