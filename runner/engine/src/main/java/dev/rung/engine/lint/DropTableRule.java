package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.Removal.DropsObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Optional;

/** Finds dropped tables. Their rows are lost, and the release that still reads them fails. */
final class DropTableRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.DROP_TABLE;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof DropsObject drop && drop.object().kind() == Kind.TABLE
                ? Optional.of(new Verdict(
                        "drops the table " + drop.object().name()
                                + ": its rows are lost, and a running release that reads it fails",
                        "stop using the table first, and drop it in a later release, with"
                                + " steps.accept(Rule.DROP_TABLE, \"unused since ...\")"))
                : Optional.empty();
    }
}
