package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** What {@code ALTER TABLE ... ALTER CONSTRAINT} can do to a foreign key, or to another constraint where it says so. */
public final class ConstraintActions {

    private static final int NOT_ONLY_DEFERRABLE_SINCE = 18;

    private final TableActions statement;
    private final Name constraint;

    ConstraintActions(TableActions statement, Name constraint) {
        this.statement = statement;
        this.constraint = constraint;
    }

    private AlterTable action(String words, int since) {
        return statement.and(TableAction.of(
                        TableAction.Kind.ALTER_CONSTRAINT,
                        constraint,
                        Sentence.of("alter constraint").add(constraint).add(words))
                .since(since));
    }

    /** Lets a transaction put the check off until its end. */
    public AlterTable deferrable() {
        return action("deferrable", PostgresStatement.OLDEST_VERSION);
    }

    /** Puts the check off until the end of the transaction, unless that says otherwise. */
    public AlterTable deferrableInitiallyDeferred() {
        return action("deferrable initially deferred", PostgresStatement.OLDEST_VERSION);
    }

    /** Checks at the end of each statement. */
    public AlterTable notDeferrable() {
        return action("not deferrable", PostgresStatement.OLDEST_VERSION);
    }

    /** Checks rows, those that are there first. Since PostgreSQL 18. */
    public AlterTable enforced() {
        return action("enforced", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Checks no rows. Since PostgreSQL 18. */
    public AlterTable notEnforced() {
        return action("not enforced", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Gives a not-null constraint to children of the table as well. Since PostgreSQL 18. */
    public AlterTable inherit() {
        return action("inherit", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Keeps a not-null constraint from children of the table. Since PostgreSQL 18. */
    public AlterTable noInherit() {
        return action("no inherit", NOT_ONLY_DEFERRABLE_SINCE);
    }
}
