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
 * @param words the words before the name
 * @param name the policy's own name
 * @param table its table
 * @param clauses all that comes after the table, in order
 */
record Policy(String words, Name name, Name table, List<QueryPart> clauses) implements CreatePolicyClauses.As {

    static final String CREATE = "create policy";
    static final String ALTER = "alter policy";

    private Policy and(Sentence clause) {
        return new Policy(words, name, table, Parts.appended(clauses, clause.toPart()));
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
        return Sentence.of(words)
                .add(name)
                .add("on")
                .add(table)
                .addEach(clauses)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return words.equals(CREATE)
                ? List.of(new Effect.Creates(CatalogObject.partOf(CatalogObject.Kind.POLICY, name, table)))
                : List.of();
    }

    @Override
    public List<Name> relations() {
        return List.of(table);
    }
}
