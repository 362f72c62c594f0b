package dev.rung.postgres.tables;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The forms of {@code ALTER TABLE ... ALTER CONSTRAINT}. They apply to foreign keys unless stated otherwise. */
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

    /** Allows transactions to defer the check until they commit. */
    public AlterTable deferrable() {
        return action("deferrable", PostgresStatement.OLDEST_VERSION);
    }

    /** Defers the check until the transaction commits, by default. */
    public AlterTable deferrableInitiallyDeferred() {
        return action("deferrable initially deferred", PostgresStatement.OLDEST_VERSION);
    }

    /** Checks the constraint at the end of each statement. */
    public AlterTable notDeferrable() {
        return action("not deferrable", PostgresStatement.OLDEST_VERSION);
    }

    /** Enforces the constraint and checks the existing rows. Since PostgreSQL 18. */
    public AlterTable enforced() {
        return action("enforced", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Stops enforcing the constraint. Since PostgreSQL 18. */
    public AlterTable notEnforced() {
        return action("not enforced", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Makes the children of the table inherit a not-null constraint. Since PostgreSQL 18. */
    public AlterTable inherit() {
        return action("inherit", NOT_ONLY_DEFERRABLE_SINCE);
    }

    /** Makes a not-null constraint non-inheritable. Since PostgreSQL 18. */
    public AlterTable noInherit() {
        return action("no inherit", NOT_ONLY_DEFERRABLE_SINCE);
    }
}
