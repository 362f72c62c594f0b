package dev.rung.postgres.types;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Arrays;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;

/**
 * {@code CREATE TYPE}.
 *
 * @param name the type
 * @param words the keywords before the list, which specify the kind of type
 * @param items the values, attributes or options
 */
record CreateType(Name name, String words, List<QueryPart> items) implements CreateTypeClauses.Range {

    /** A {@code CREATE TYPE} without its definition. */
    record Start(Name name) implements CreateTypeClauses.WithoutDefinition {

        @Override
        public PostgresStatement asEnum(String... values) {
            List<QueryPart> items =
                    Arrays.stream(values).<QueryPart>map(value -> inline(value)).toList();
            return new CreateType(name, "as enum", items);
        }

        @Override
        public PostgresStatement asComposite(Attribute... attributes) {
            return new CreateType(
                    name, "as", Arrays.stream(attributes).map(Attribute::toPart).toList());
        }

        @Override
        public CreateTypeClauses.Range asRange(DataType<?> subtype) {
            QueryPart item = Sentence.of("subtype =").add(Parts.type(subtype)).toPart();
            return new CreateType(name, "as range", List.of(item));
        }
    }

    @Override
    public CreateTypeClauses.Range subtypeOpclass(Name operatorClass) {
        return option("subtype_opclass =", operatorClass);
    }

    @Override
    public CreateTypeClauses.Range collation(Name collation) {
        return option("collation =", collation);
    }

    @Override
    public CreateTypeClauses.Range subtypeDiff(Name function) {
        return option("subtype_diff =", function);
    }

    @Override
    public CreateTypeClauses.Range multirangeTypeName(Name type) {
        return option("multirange_type_name =", type);
    }

    private CreateTypeClauses.Range option(String option, Name value) {
        return new CreateType(
                name,
                words,
                Parts.appended(items, Sentence.of(option).add(value).toPart()));
    }

    @Override
    public Query toQuery() {
        return Sentence.of("create type")
                .add(name)
                .add(words)
                .addInParentheses(items)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.TYPE, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
