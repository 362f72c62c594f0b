package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE SERVER}.
 *
 * @param start the clauses before the options
 * @param options the options
 */
record CreateServer(Start start, List<QueryPart> options) implements CreateServerClauses.Options {

    /**
     * A {@code CREATE SERVER} without its options and, until {@code foreignDataWrapper(...)} is called, its wrapper.
     */
    record Start(Name name, boolean ifAbsent, List<QueryPart> clauses)
            implements CreateServerClauses.IfNotExistsWithoutWrapper {

        private Start and(Sentence clause) {
            return new Start(name, ifAbsent, Parts.appended(clauses, clause.toPart()));
        }

        @Override
        public CreateServerClauses.TypeWithoutWrapper ifNotExists() {
            return new Start(name, true, clauses);
        }

        @Override
        public CreateServerClauses.VersionWithoutWrapper type(String type) {
            return and(Sentence.of("type").add(inline(type)));
        }

        @Override
        public CreateServerClauses.WithoutWrapper version(String version) {
            return and(Sentence.of("version").add(inline(version)));
        }

        @Override
        public CreateServerClauses.Options foreignDataWrapper(Name wrapper) {
            return new CreateServer(and(Sentence.of("foreign data wrapper").add(wrapper)), List.of());
        }
    }

    @Override
    public CreateServerClauses.Options option(String option, String value) {
        return new CreateServer(start, Parts.appended(options, Parts.option(option, value)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create server")
                .addIf(start.ifAbsent, "if not exists")
                .add(start.name)
                .addEach(start.clauses)
                .addIf("options", options)
                .toQuery();
    }

    @Override
    public boolean isConditional() {
        return start.ifAbsent;
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.SERVER, start.name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
