package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Step;
import java.time.Duration;
import java.util.Optional;

/** One rule. It judges changes, steps or whole migrations. */
interface LintRule {

    /** Its name. */
    Rule rule();

    /**
     * Judges a change of something that was there before the migration.
     *
     * @return what is wrong with it, and the safe way; empty if nothing is
     */
    default Optional<Verdict> judge(Change change) {
        return Optional.empty();
    }

    /**
     * Judges a step.
     *
     * @return what is wrong with it, and the safe way; empty if nothing is
     */
    default Optional<Verdict> judge(Step step) {
        return Optional.empty();
    }

    /**
     * Judges a migration as a whole.
     *
     * @param statementTimeout the run's longest time for a statement; zero is no limit
     * @return what is wrong with it, and the safe way; empty if nothing is
     */
    default Optional<Verdict> judge(ScriptedMigration migration, Duration statementTimeout) {
        return Optional.empty();
    }

    /**
     * What is wrong.
     *
     * @param message what it does and whom it hurts
     * @param remedy the safe way
     */
    record Verdict(String message, Message remedy) {

        /**
         * What is wrong, with a remedy in the migration.
         *
         * @param message what it does and whom it hurts
         * @param remedy the safe way
         */
        Verdict(String message, String remedy) {
            this(message, Message.of(remedy));
        }
    }
}
