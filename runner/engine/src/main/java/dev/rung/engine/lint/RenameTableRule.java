package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.RenamesTable;
import java.util.Optional;

/** A table that is renamed isn't found by the release that still runs. */
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
                                + ": the release that still runs doesn't find it",
                        "create the new table, copy the rows, switch the application over, and drop the old table in a"
                                + " later release; or leave a view under the old name"))
                : Optional.empty();
    }
}
