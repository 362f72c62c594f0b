package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.DropsColumn;
import java.util.Optional;

/** Finds dropped columns. Their data is lost, and the release that still reads them fails. */
final class DropColumnRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.DROP_COLUMN;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof DropsColumn drop
                ? Optional.of(new Verdict(
                        "drops the column " + drop.column() + " of " + drop.table()
                                + ": its data is lost, and a running release that reads it fails",
                        "stop using the column first, and drop it in a later release, with"
                                + " steps.accept(Rule.DROP_COLUMN, \"unused since ...\")"))
                : Optional.empty();
    }
}
