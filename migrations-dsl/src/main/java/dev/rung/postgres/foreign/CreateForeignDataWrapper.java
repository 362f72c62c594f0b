package dev.rung.postgres.foreign;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE FOREIGN DATA WRAPPER}.
 *
 * @param name the wrapper
 * @param functions the {@code HANDLER} and {@code VALIDATOR} clauses
 * @param options the options
 */
record CreateForeignDataWrapper(Name name, List<QueryPart> functions, List<QueryPart> options)
        implements ForeignDataWrapperClauses.Handler {

    private CreateForeignDataWrapper and(Sentence function) {
        return new CreateForeignDataWrapper(name, Parts.appended(functions, function.toPart()), options);
    }

    @Override
    public ForeignDataWrapperClauses.Validator handler(Name function) {
        return and(Sentence.of("handler").add(function));
    }

    @Override
    public ForeignDataWrapperClauses.Validator noHandler() {
        return and(Sentence.of("no handler"));
    }

    @Override
    public ForeignDataWrapperClauses.Options validator(Name function) {
        return and(Sentence.of("validator").add(function));
    }

    @Override
    public ForeignDataWrapperClauses.Options noValidator() {
        return and(Sentence.of("no validator"));
    }

    @Override
    public ForeignDataWrapperClauses.Options option(String option, String value) {
        return new CreateForeignDataWrapper(name, functions, Parts.appended(options, Parts.option(option, value)));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create foreign data wrapper")
                .add(name)
                .addEach(functions)
                .addIf("options", options)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.FOREIGN_DATA_WRAPPER, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
