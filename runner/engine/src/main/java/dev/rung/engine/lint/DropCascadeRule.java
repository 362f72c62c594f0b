package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.engine.model.Removal.DropsOwned;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Optional;

/** What depends on an object that is dropped with CASCADE is dropped too: tables of a schema, columns of a type. */
final class DropCascadeRule implements LintRule {

    private static final String REMEDY = "drop what depends on it first, each by its name, and leave CASCADE out";

    @Override
    public Rule rule() {
        return Rule.DROP_CASCADE;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change instanceof DropsOwned) {
            return Optional.of(new Verdict(
                    "drops everything that a role owns: which tables that are isn't known",
                    "drop the objects first, each by its name"));
        }
        // A table has a rule of its own.
        return change instanceof DropsObject drop
                        && drop.cascade()
                        && drop.object().kind() != Kind.TABLE
                ? Optional.of(new Verdict(
                        "drops the " + drop.object().kind() + " "
                                + drop.object().name()
                                + " with CASCADE: the tables and columns that depend on it are lost, whichever they"
                                + " are",
                        REMEDY))
                : Optional.empty();
    }
}
