package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.ScriptedMigration;
import java.time.Duration;
import java.util.Optional;

/** A statement without a time limit can hold its locks for any time. */
final class StatementTimeoutRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.STATEMENT_TIMEOUT;
    }

    @Override
    public Optional<Verdict> judge(ScriptedMigration migration, Duration statementTimeout) {
        return migration.timeouts().statement().orElse(statementTimeout).isZero()
                ? Optional.of(new Verdict(
                        "has no statement timeout: a statement may hold its locks for any time",
                        "put @Timeouts(statement = \"30s\") on the class, or set the time for all of them: in"
                                + " rung.properties (statement-timeout=30s), or of the run (--statement-timeout 30s)"))
                : Optional.empty();
    }
}
