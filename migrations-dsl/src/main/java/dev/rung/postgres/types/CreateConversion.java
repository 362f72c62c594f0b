package dev.rung.postgres.types;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;

/**
 * {@code CREATE CONVERSION}.
 *
 * @param words the keywords before the name
 * @param name the conversion
 * @param source the source encoding
 * @param target the destination encoding
 * @param function the conversion function
 */
record CreateConversion(String words, Name name, String source, String target, Name function)
        implements PostgresStatement {

    /** A {@code CREATE CONVERSION} without its encodings. */
    record Start(String words, Name name) implements CreateConversionClauses.WithoutEncodings {

        @Override
        public CreateConversionClauses.WithoutFunction forEncodings(String source, String target) {
            return function -> new CreateConversion(words, name, source, target, function);
        }
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words)
                .add(name)
                .add("for")
                .add(inline(source))
                .add("to")
                .add(inline(target))
                .add("from")
                .add(function)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.CONVERSION, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
