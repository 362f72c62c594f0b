package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Action.LimitStatements;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ScriptedMigration;
import java.time.Duration;
import java.util.Optional;

/** Finds migrations without a statement timeout. Their statements can hold locks without a time limit. */
final class StatementTimeoutRule implements LintRule {

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @Override
    public Rule rule() {
        return Rule.STATEMENT_TIMEOUT;
    }

    @Override
    public Optional<Verdict> judge(ScriptedMigration migration, Duration statementTimeout) {
        return migration.timeouts().statement().orElse(statementTimeout).isZero()
                ? Optional.of(new Verdict(
                        "has no statement timeout: a statement may hold its locks without a time limit",
                        Message.of("put @Timeouts(statement = \"" + Durations.format(ENOUGH)
                                        + "\") on the class, or set the timeout for all migrations: ")
                                .and(new LimitStatements(ENOUGH))))
                : Optional.empty();
    }
}
