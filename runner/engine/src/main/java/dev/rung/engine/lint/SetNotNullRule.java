package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.Change;
import dev.rung.engine.model.TableChange.SetsNotNull;
import java.util.Optional;

/**
 * Finds existing columns that become not null. The statement fails if a null exists, and PostgreSQL reads the whole
 * table to check this.
 */
final class SetNotNullRule implements LintRule {

    @Override
    public Rule rule() {
        return Rule.SET_NOT_NULL;
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        return change instanceof SetsNotNull set
                ? Optional.of(new Verdict(
                        "sets the column " + set.column() + " of " + set.table()
                                + " not null: it fails if the column contains a null, and the table is locked while all"
                                + " its rows are read",
                        "first add a NOT VALID check that the column is not null, and validate it in a later migration;"
                                + " then set the column not null, with steps.accept(Rule.SET_NOT_NULL,"
                                + " \"validated by ...\")"))
                : Optional.empty();
    }
}
