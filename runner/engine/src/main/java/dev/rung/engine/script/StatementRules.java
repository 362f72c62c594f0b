package dev.rung.engine.script;

import dev.rung.engine.model.Problem;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.sql.PlainSql;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the SQL of a step: it contains one statement, it doesn't control the transaction, and PostgreSQL can run it in
 * the migration's mode.
 */
final class StatementRules {

    private final String className;
    private final Step step;
    private final List<Problem> problems = new ArrayList<>();

    private StatementRules(String className, Step step) {
        this.className = className;
        this.step = step;
    }

    /**
     * Checks a step.
     *
     * @param className the migration's class
     * @param step one of its steps
     * @param mode how the migration runs
     */
    static List<Problem> check(String className, Step step, Mode mode) {
        StatementRules rules = new StatementRules(className, step);
        if (step instanceof SqlStep || step instanceof QueryStep) {
            rules.check(PlainSql.of(step.text()));
        }
        if (mode == Mode.TRANSACTIONAL && !step.isTransactional()) {
            rules.report(
                    "PostgreSQL can't run this inside a transaction",
                    "put @Stepwise on the class, and move the steps that need a transaction to another migration");
        }
        return rules.problems;
    }

    private void check(PlainSql sql) {
        if (sql.count() == 0) {
            report("the step has no statement", "write one, or remove the step");
        } else if (sql.count() > 1) {
            report("a step must be one statement, but this one has " + sql.count(), "write a step for each statement");
        }
        sql.transactionControl()
                .ifPresent(keywords -> report(
                        keywords + " interferes with the transaction that the run opens and commits",
                        "remove it: Rung runs a migration in one transaction, or each step in its own if the"
                                + " class has @Stepwise"));
        if (sql.releasesLocks()) {
            report(
                    "DISCARD ALL releases the lock that the run holds",
                    "remove it, or use DISCARD PLANS, DISCARD SEQUENCES or DISCARD TEMP");
        }
    }

    private void report(String message, String remedy) {
        problems.add(new Problem(className, step.line(), message + ": " + firstLine(step.text()), remedy));
    }

    private static String firstLine(String sql) {
        int end = sql.indexOf('\n');
        return end < 0 ? sql : sql.substring(0, end) + " ...";
    }
}
