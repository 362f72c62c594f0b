package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.engine.model.Removal.DropsOwned;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Optional;

/**
 * Finds objects that are dropped with CASCADE. All objects that depend on them are dropped too, such as the tables of a
 * schema or the columns of a type.
 */
final class DropCascadeRule implements LintRule {

    private static final String REMEDY =
            "drop the objects that depend on it first, each by its name, and remove CASCADE";

    @Override
    public Rule rule() {
        return Rule.DROP_CASCADE;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change instanceof DropsOwned) {
            return Optional.of(new Verdict(
                    "drops everything that a role owns: the affected tables are unknown",
                    "drop the objects first, each by its name"));
        }
        // Tables are covered by another rule.
        return change instanceof DropsObject drop
                        && drop.cascade()
                        && drop.object().kind() != Kind.TABLE
                ? Optional.of(new Verdict(
                        "drops the " + drop.object().kind() + " "
                                + drop.object().name()
                                + " with CASCADE: all tables and columns that depend on it are lost",
                        REMEDY))
                : Optional.empty();
    }
}
