package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.lint.LintRule.Verdict;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Script.Acceptance;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.QueryStep;
import dev.rung.engine.settings.LintSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies all rules to the {@code up} scripts of migrations. */
public final class Linter {

    private static final List<LintRule> RULES = List.of(
            new DropColumnRule(),
            new DropTableRule(),
            new DropCascadeRule(),
            new RenameTableRule(),
            new RenameColumnRule(),
            new AddNotNullRule(),
            new SetNotNullRule(),
            new PlainSqlRule(),
            new JavaCodeRule(),
            new StatementTimeoutRule());

    private final ScriptedSet set;
    private final LintSettings settings;
    private final List<Finding> findings = new ArrayList<>();

    private Linter(ScriptedSet set, LintSettings settings) {
        this.set = set;
        this.settings = settings;
    }

    /**
     * Finds the unacknowledged violations of the rules in a set. Changes to a table that the same migration creates are
     * ignored, because no release uses the table yet. Migrations whose {@code up} throws are skipped.
     *
     * @param set a set
     * @param settings the settings of the rules
     * @return the findings, in the order of the migrations and steps
     */
    public static List<Finding> check(ScriptedSet set, LintSettings settings) {
        Linter linter = new Linter(set, settings);
        set.allMigrations().filter(migration -> migration.obstacles().isEmpty()).forEach(linter::checkAlone);
        return List.copyOf(linter.findings);
    }

    /**
     * Whether no statement of a migration violates a rule, whatever the settings are.
     *
     * @param set the set of the migration
     * @param migration the migration
     */
    public static boolean isClean(ScriptedSet set, ScriptedMigration migration) {
        Map<Rule, Severity> all =
                Arrays.stream(Rule.values()).collect(Collectors.toMap(rule -> rule, rule -> Severity.ERROR));
        Linter linter = new Linter(set, new LintSettings(all, Durations.LONGEST));
        linter.check(migration, 0, new NewObjects());
        return linter.findings.isEmpty();
    }

    private void checkAlone(ScriptedMigration migration) {
        if (migration.scripts().isClean()) {
            checkAnnotations(migration, rulesExcept(Set.of()));
        } else {
            check(migration, 0, new NewObjects());
        }
    }

    /**
     * Finds the unacknowledged violations of the rules in migrations that are applied together. Changes to a table that
     * one of them creates are ignored, because no release uses the table yet.
     *
     * @param set the set of the migrations
     * @param pending the migrations
     * @param settings the settings of the rules
     * @return the findings, in the order of the migrations and steps
     */
    public static List<Finding> check(ScriptedSet set, List<Pending> pending, LintSettings settings) {
        Linter linter = new Linter(set, settings);
        NewObjects created = new NewObjects();
        pending.forEach(next -> linter.check(next.migration(), next.firstStep(), created));
        return List.copyOf(linter.findings);
    }

    /**
     * A migration to apply.
     *
     * @param migration the migration
     * @param firstStep the index of the first step to run
     */
    public record Pending(ScriptedMigration migration, int firstStep) {}

    private void check(ScriptedMigration migration, int firstStep, NewObjects created) {
        Set<Rule> accepted =
                migration.up().acceptances().stream().map(Acceptance::rule).collect(Collectors.toSet());
        List<LintRule> rules = rulesExcept(accepted);
        checkAnnotations(migration, rules);
        List<Step> steps = migration.up().steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i >= firstStep) {
                rules.forEach(rule -> judge(rule, migration, step, created));
            }
            created.note(step);
        }
    }

    private List<LintRule> rulesExcept(Set<Rule> accepted) {
        return RULES.stream()
                .filter(rule -> !accepted.contains(rule.rule()))
                .filter(rule -> settings.severityOf(rule.rule(), set) != Severity.OFF)
                .toList();
    }

    private void checkAnnotations(ScriptedMigration migration, List<LintRule> rules) {
        for (LintRule rule : rules) {
            rule.judge(migration, settings.statementTimeout())
                    .ifPresent(verdict -> findings.add(finding(rule.rule(), migration, Optional.empty(), verdict)));
        }
    }

    private void judge(LintRule rule, ScriptedMigration migration, Step step, NewObjects created) {
        List<Verdict> verdicts = new ArrayList<>(rule.judge(step).stream().toList());
        if (step instanceof QueryStep query) {
            query.changes().stream()
                    .filter(change -> !created.concerns(change))
                    .flatMap(change -> rule.judge(change).stream())
                    .forEach(verdicts::add);
        }
        verdicts.forEach(verdict -> findings.add(finding(rule.rule(), migration, Optional.of(step), verdict)));
    }

    private Finding finding(Rule rule, ScriptedMigration migration, Optional<Step> step, Verdict verdict) {
        return new Finding(
                rule,
                settings.severityOf(rule, set),
                migration.id(),
                step.map(Step::line).orElse(migration.source()),
                verdict.message(),
                verdict.remedy());
    }
}
