package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.DropsColumn;
import java.util.Optional;

/** A column that is dropped takes its data along, and breaks the release that still reads it. */
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
                                + ": its data is lost, and the release that still reads it fails",
                        "stop using the column first, and drop it in a later release; then say"
                                + " steps.accept(Rule.DROP_COLUMN, \"unused since ...\")"))
                : Optional.empty();
    }
}
