package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.RenamesColumn;
import java.util.Optional;

/** A column that is renamed isn't found by the release that still runs. */
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
                                + ": the release that still runs doesn't find it",
                        "add the new column, write both, copy the values, read the new one, and drop the old one in a"
                                + " later release; or rename it in the program only"))
                : Optional.empty();
    }
}
