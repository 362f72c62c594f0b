package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Step;
import java.time.Duration;
import java.util.Optional;

/** A lint rule. It checks changes, steps or whole migrations. */
interface LintRule {

    /** The rule. */
    Rule rule();

    /**
     * Checks a change to an object that existed before the migration.
     *
     * @return the violation; empty if there is none
     */
    default Optional<Verdict> judge(Change change) {
        return Optional.empty();
    }

    /**
     * Checks a step.
     *
     * @return the violation; empty if there is none
     */
    default Optional<Verdict> judge(Step step) {
        return Optional.empty();
    }

    /**
     * Checks a migration as a whole.
     *
     * @param statementTimeout the run's limit for a statement; zero means no limit
     * @return the violation; empty if there is none
     */
    default Optional<Verdict> judge(ScriptedMigration migration, Duration statementTimeout) {
        return Optional.empty();
    }

    /**
     * A violation of a rule.
     *
     * @param message what the step or migration does and which problem this causes
     * @param remedy the safe alternative
     */
    record Verdict(String message, Message remedy) {

        /**
         * Creates a violation whose remedy names no action.
         *
         * @param message what the step or migration does and which problem this causes
         * @param remedy the safe alternative
         */
        Verdict(String message, String remedy) {
            this(message, Message.of(remedy));
        }
    }
}
