package dev.rung.postgres.types;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE DOMAIN}.
 *
 * @param name the domain
 * @param type the underlying data type
 * @param checks the check constraints
 */
record CreateDomain(Name name, DataType<?> type, List<QueryPart> checks) implements CreateDomainClauses.Check {

    /** A {@code CREATE DOMAIN} without its type. */
    record Start(Name name) implements CreateDomainClauses.WithoutType {

        @Override
        public CreateDomainClauses.Check as(DataType<?> type) {
            return new CreateDomain(name, type, List.of());
        }
    }

    @Override
    public CreateDomainClauses.Check check(Condition condition) {
        QueryPart check = Sentence.of("check").addInParentheses(condition).toPart();
        return new CreateDomain(name, type, Parts.appended(checks, check));
    }

    @Override
    public CreateDomainClauses.Check check(Name constraint, Condition condition) {
        QueryPart check = Sentence.of("constraint")
                .add(constraint)
                .add("check")
                .addInParentheses(condition)
                .toPart();
        return new CreateDomain(name, type, Parts.appended(checks, check));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create domain")
                .add(name)
                .add("as")
                .add(Parts.typeAndCollation(type).toPart())
                .addIf("default", type.defaulted() ? type.defaultValue() : null)
                .addIf(!type.nullable(), "not null")
                .addEach(checks)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.DOMAIN, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
