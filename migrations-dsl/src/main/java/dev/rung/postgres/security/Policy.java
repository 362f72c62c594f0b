package dev.rung.postgres.security;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE POLICY} and {@code ALTER POLICY}.
 *
 * @param name the unqualified name of the policy
 * @param table the table
 * @param isNew whether the policy is created rather than altered
 * @param clauses the clauses after the table, in order
 */
record Policy(Name name, Name table, boolean isNew, List<QueryPart> clauses) implements CreatePolicyClauses.As {

    static Policy create(Name name, Name table) {
        return new Policy(name, table, true, List.of());
    }

    static Policy alter(Name name, Name table) {
        return new Policy(name, table, false, List.of());
    }

    private Policy and(Sentence clause) {
        return new Policy(name, table, isNew, Parts.appended(clauses, clause.toPart()));
    }

    private Policy and(String clause) {
        return and(Sentence.of(clause));
    }

    @Override
    public CreatePolicyClauses.For asPermissive() {
        return and("as permissive");
    }

    @Override
    public CreatePolicyClauses.For asRestrictive() {
        return and("as restrictive");
    }

    @Override
    public CreatePolicyClauses.To forAll() {
        return and("for all");
    }

    @Override
    public CreatePolicyClauses.To forSelect() {
        return and("for select");
    }

    @Override
    public CreatePolicyClauses.To forInsert() {
        return and("for insert");
    }

    @Override
    public CreatePolicyClauses.To forUpdate() {
        return and("for update");
    }

    @Override
    public CreatePolicyClauses.To forDelete() {
        return and("for delete");
    }

    @Override
    public CreatePolicyClauses.Using to(Role role, Role... more) {
        return and(Sentence.of("to").addAll(Roles.parts(role, more)));
    }

    @Override
    public CreatePolicyClauses.WithCheck using(Condition condition) {
        return and(Sentence.of("using").addInParentheses(condition));
    }

    @Override
    public PostgresStatement withCheck(Condition condition) {
        return and(Sentence.of("with check").addInParentheses(condition));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(isNew ? "create policy" : "alter policy")
                .add(name)
                .add("on")
                .add(table)
                .addEach(clauses)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return isNew
                ? List.of(new Effect.Creates(CatalogObject.partOf(CatalogObject.Kind.POLICY, name, table)))
                : List.of();
    }

    @Override
    public List<Name> relations() {
        return List.of(table);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
