package dev.rung.postgres.types;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.AlterClauses;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;

/** An incomplete {@code ALTER DOMAIN}: call one of its actions next. */
public final class AlterDomainClauses extends AlterClauses {

    private static final int NOT_NULL_SINCE = 17;

    AlterDomainClauses(Name domain) {
        super(CatalogObject.of(Kind.DOMAIN, domain));
    }

    /** Sets the default value for new rows in columns of the domain. */
    public PostgresStatement setDefault(Field<?> value) {
        return alter(Sentence.of("set default").add(value));
    }

    /** Removes the default value. */
    public PostgresStatement dropDefault() {
        return alter(Sentence.of("drop default"));
    }

    /** Adds a not-null constraint. PostgreSQL scans all columns of the domain for nulls. */
    public PostgresStatement setNotNull() {
        return alter(Sentence.of("set not null"));
    }

    /** Removes the not-null constraint. */
    public PostgresStatement dropNotNull() {
        return alter(Sentence.of("drop not null"));
    }

    /**
     * Adds a check constraint with a condition on {@link TypeDSL#domainValue}. PostgreSQL scans all columns of the
     * domain.
     */
    public PostgresStatement addCheck(String constraint, Condition condition) {
        return addCheck(name(constraint), condition);
    }

    /**
     * Adds a check constraint with a condition on {@link TypeDSL#domainValue}. PostgreSQL scans all columns of the
     * domain.
     */
    public PostgresStatement addCheck(Name constraint, Condition condition) {
        return addCheck(constraint, condition, false);
    }

    /**
     * Adds a check constraint without checking existing values, which can be {@link #validateConstraint validated}
     * later.
     */
    public PostgresStatement addCheckNotValid(String constraint, Condition condition) {
        return addCheckNotValid(name(constraint), condition);
    }

    /**
     * Adds a check constraint without checking existing values, which can be {@link #validateConstraint validated}
     * later.
     */
    public PostgresStatement addCheckNotValid(Name constraint, Condition condition) {
        return addCheck(constraint, condition, true);
    }

    private PostgresStatement addCheck(Name constraint, Condition condition, boolean notValid) {
        return alter(
                Sentence.of("add constraint")
                        .add(constraint)
                        .add("check")
                        .addInParentheses(condition)
                        .addIf(notValid, "not valid"),
                new Effect.Creates(constraint(constraint)));
    }

    /** Validates a constraint that was created as {@code NOT VALID}: PostgreSQL checks all columns of the domain. */
    public PostgresStatement validateConstraint(String constraint) {
        return validateConstraint(name(constraint));
    }

    /** Validates a constraint that was created as {@code NOT VALID}: PostgreSQL checks all columns of the domain. */
    public PostgresStatement validateConstraint(Name constraint) {
        return alter(Sentence.of("validate constraint").add(constraint), new Effect.Validates(constraint(constraint)));
    }

    /** Drops a constraint. */
    public DropClauses.Behavior dropConstraint(String constraint) {
        return dropConstraint(name(constraint));
    }

    /** Drops a constraint. Does nothing if the constraint doesn't exist. */
    public DropClauses.Behavior dropConstraintIfExists(String constraint) {
        return dropConstraintIfExists(name(constraint));
    }

    /** Drops a constraint. Does nothing if the constraint doesn't exist. */
    public DropClauses.Behavior dropConstraintIfExists(Name constraint) {
        return alter(
                Sentence.of("drop constraint if exists").add(constraint), new Effect.Drops(constraint(constraint)));
    }

    /** Adds a named not-null constraint. PostgreSQL scans all columns of the domain. Since PostgreSQL 17. */
    public PostgresStatement addNotNull(String constraint) {
        return addNotNull(name(constraint));
    }

    /** Adds a named not-null constraint. PostgreSQL scans all columns of the domain. Since PostgreSQL 17. */
    public PostgresStatement addNotNull(Name constraint) {
        return alter(
                        Sentence.of("add constraint").add(constraint).add("not null"),
                        new Effect.Creates(constraint(constraint)))
                .since(NOT_NULL_SINCE);
    }

    /** Drops a constraint. */
    public DropClauses.Behavior dropConstraint(Name constraint) {
        return alter(Sentence.of("drop constraint").add(constraint), new Effect.Drops(constraint(constraint)));
    }

    /** Renames a constraint. */
    public RenamingWithoutName renameConstraint(String constraint) {
        return renameConstraint(name(constraint));
    }

    /** Renames a constraint. */
    public RenamingWithoutName renameConstraint(Name constraint) {
        return new RenamingWithoutName(newName -> alter(
                Sentence.of("rename constraint").add(constraint).add("to").add(newName),
                new Effect.Drops(constraint(constraint)),
                new Effect.Creates(constraint(newName))));
    }

    private CatalogObject constraint(Name constraint) {
        return partOf(Kind.DOMAIN_CONSTRAINT, constraint, object().name());
    }
}
