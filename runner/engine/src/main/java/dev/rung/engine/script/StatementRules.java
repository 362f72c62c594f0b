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
 * Checks the SQL of a step: it is one statement, it leaves the transaction to the run, and PostgreSQL can run it in the
 * migration's mode.
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
     * @param step any of its steps
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
                    "put @Stepwise on the class, and into a migration of its own what needs a transaction");
        }
        return rules.problems;
    }

    private void check(PlainSql sql) {
        if (sql.count() == 0) {
            report("the step has no statement", "write one, or remove the step");
        } else if (sql.count() > 1) {
            report(
                    "one step is one statement, and this one has " + sql.count(),
                    "give each statement a step of its own");
        }
        sql.transactionControl()
                .ifPresent(keywords -> report(
                        keywords + " interferes with the transaction that the run opens and commits",
                        "remove it: a migration is one transaction, and with @Stepwise on its class each step is one"));
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
