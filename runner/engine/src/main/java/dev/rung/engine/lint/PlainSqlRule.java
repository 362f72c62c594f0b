package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.SqlStep;
import java.util.Optional;

/** Nothing is known of a step that is plain SQL. */
final class PlainSqlRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.PLAIN_SQL;
    }

    @Override
    public Optional<Verdict> judge(Step step) {
        return step instanceof SqlStep
                ? Optional.of(new Verdict(
                        "is plain SQL: no rule can tell what it locks or destroys",
                        "write it as a typed statement; where there is none, review it and say"
                                + " steps.accept(Rule.PLAIN_SQL, \"reviewed: ...\")"))
                : Optional.empty();
    }
}
