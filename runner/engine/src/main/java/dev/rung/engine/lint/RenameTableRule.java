package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.RenamesTable;
import java.util.Optional;

/** Finds renamed tables, on which the running release fails. */
final class RenameTableRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.RENAME_TABLE;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof RenamesTable rename
                ? Optional.of(new Verdict(
                        "renames the table " + rename.table() + " to " + rename.to()
                                + ": the running release fails, because it uses the old name",
                        "create the new table, copy the rows, switch the application to it, and drop the old table in a"
                                + " later release; or create a view with the old name"))
                : Optional.empty();
    }
}
