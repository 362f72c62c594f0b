package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.script.TableChange;
import java.util.Optional;

/** One rule, over one change of a table that was there before the migration. */
interface LintRule {

    /** Its name. */
    Rule rule();

    /**
     * Judges a change.
     *
     * @return what is wrong with it, and the safe way; empty if nothing is
     */
    Optional<Verdict> judge(TableChange change);

    /**
     * What is wrong with a change.
     *
     * @param message what it does and whom it hurts
     * @param remedy the safe way
     */
    record Verdict(String message, String remedy) {}
}
