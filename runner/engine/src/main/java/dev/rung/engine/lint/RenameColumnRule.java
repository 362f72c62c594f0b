package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.RenamesColumn;
import java.util.Optional;

/** Finds renamed columns, on which the running release fails. */
final class RenameColumnRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.RENAME_COLUMN;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof RenamesColumn rename
                ? Optional.of(new Verdict(
                        "renames the column " + rename.column() + " of " + rename.table() + " to " + rename.to()
                                + ": the running release fails, because it uses the old name",
                        "add the new column, write to both, copy the values, read the new one, and drop the old one in"
                                + " a later release; or rename it only in the application's code"))
                : Optional.empty();
    }
}
