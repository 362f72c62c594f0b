package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.RecordedSet;
import dev.rung.engine.script.Script.Acceptance;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.QueryStep;
import dev.rung.engine.script.TableChange;
import dev.rung.postgres.CatalogObject;
import dev.rung.postgres.CatalogObject.Kind;
import dev.rung.postgres.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Name;

/** Applies all rules to the way up of each migration. */
public final class Linter {

    private static final List<LintRule> RULES =
            List.of(new DropColumnRule(), new RenameTableRule(), new AddNotNullRule());

    private Linter() {}

    /**
     * Finds what the rules warn of and nobody has acknowledged. What happens to a table that the same migration creates
     * hurts nobody.
     *
     * @param set a recorded set
     * @return the findings, in the order of the migrations and steps
     */
    public static List<Finding> check(RecordedSet set) {
        List<Finding> findings = new ArrayList<>();
        for (RecordedMigration migration : set.migrations()) {
            check(migration, findings);
        }
        return findings;
    }

    private static void check(RecordedMigration migration, List<Finding> findings) {
        Set<Rule> accepted =
                migration.up().acceptances().stream().map(Acceptance::rule).collect(Collectors.toSet());
        Set<Name> created = new HashSet<>();
        for (Step step : migration.up().steps()) {
            if (step instanceof QueryStep query) {
                for (TableChange change : query.changes()) {
                    if (!created.contains(change.table())) {
                        judge(migration, step, change, accepted, findings);
                    }
                }
            }
            step.effects().forEach(effect -> noteCreated(effect, created));
        }
    }

    private static void judge(
            RecordedMigration migration, Step step, TableChange change, Set<Rule> accepted, List<Finding> findings) {
        for (LintRule rule : RULES) {
            if (!accepted.contains(rule.rule())) {
                rule.judge(change)
                        .ifPresent(verdict -> findings.add(new Finding(
                                rule.rule(), migration.id(), step.line(), verdict.message(), verdict.remedy())));
            }
        }
    }

    private static void noteCreated(Effect effect, Set<Name> created) {
        CatalogObject object = effect.object();
        if (effect instanceof Effect.Creates && object.kind() == Kind.TABLE) {
            created.add(object.name());
        }
    }
}
