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

    /** Gives columns of the domain another default value from now on. */
    public PostgresStatement setDefault(Field<?> value) {
        return alter(Sentence.of("set default").add(value));
    }

    /** Takes the default value away. */
    public PostgresStatement dropDefault() {
        return alter(Sentence.of("drop default"));
    }

    /** Refuses nulls; all columns of the domain are looked through for one. */
    public PostgresStatement setNotNull() {
        return alter(Sentence.of("set not null"));
    }

    /** Admits nulls. */
    public PostgresStatement dropNotNull() {
        return alter(Sentence.of("drop not null"));
    }

    /** Adds a condition on {@link TypeDSL#domainValue}; all columns of the domain are looked through. */
    public PostgresStatement addCheck(String constraint, Condition condition) {
        return addCheck(name(constraint), condition);
    }

    /** Adds a condition on {@link TypeDSL#domainValue}; all columns of the domain are looked through. */
    public PostgresStatement addCheck(Name constraint, Condition condition) {
        return addCheck(constraint, condition, false);
    }

    /** Adds a condition for values to come; those that are there may be {@link #validateConstraint validated} later. */
    public PostgresStatement addCheckNotValid(String constraint, Condition condition) {
        return addCheckNotValid(name(constraint), condition);
    }

    /** Adds a condition for values to come; those that are there may be {@link #validateConstraint validated} later. */
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

    /** Checks all columns of the domain for values that a constraint wasn't checked for when it was added. */
    public PostgresStatement validateConstraint(String constraint) {
        return validateConstraint(name(constraint));
    }

    /** Checks all columns of the domain for values that a constraint wasn't checked for when it was added. */
    public PostgresStatement validateConstraint(Name constraint) {
        return alter(Sentence.of("validate constraint").add(constraint), new Effect.Validates(constraint(constraint)));
    }

    /** Drops a constraint. */
    public DropClauses.Behavior dropConstraint(String constraint) {
        return dropConstraint(name(constraint));
    }

    /** Drops a constraint if there is one of that name. */
    public DropClauses.Behavior dropConstraintIfExists(String constraint) {
        return dropConstraintIfExists(name(constraint));
    }

    /** Drops a constraint if there is one of that name. */
    public DropClauses.Behavior dropConstraintIfExists(Name constraint) {
        return alter(
                Sentence.of("drop constraint if exists").add(constraint), new Effect.Drops(constraint(constraint)));
    }

    /** Refuses nulls by a constraint with a name; all columns of the domain are looked through. Since PostgreSQL 17. */
    public PostgresStatement addNotNull(String constraint) {
        return addNotNull(name(constraint));
    }

    /** Refuses nulls by a constraint with a name; all columns of the domain are looked through. Since PostgreSQL 17. */
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
