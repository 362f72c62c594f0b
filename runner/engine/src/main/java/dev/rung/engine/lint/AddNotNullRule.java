package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.AddsColumn;
import java.util.Optional;

/**
 * Finds new columns that are not null and have no value for existing rows. They can't be added to a table with rows.
 */
final class AddNotNullRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.ADD_NOT_NULL;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof AddsColumn add && add.notNull() && !add.hasValue()
                ? Optional.of(new Verdict(
                        "adds the column " + add.column() + " to " + add.table()
                                + " as not null without a default: it fails if the table has rows",
                        "give it a default; or add it as nullable, fill it, and set it not null in a later migration"))
                : Optional.empty();
    }
}
