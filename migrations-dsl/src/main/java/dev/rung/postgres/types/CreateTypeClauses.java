package dev.rung.postgres.types;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE TYPE}. */
public interface CreateTypeClauses {

    /**
     * An incomplete {@code CREATE TYPE}: call {@code asEnum(...)}, {@code asComposite(...)} or {@code asRange(...)}
     * next.
     */
    interface WithoutDefinition {

        /** Makes an enum type of these values, in this order. */
        PostgresStatement asEnum(String... values);

        /** As {@link #asEnum(String...)}, for a list. */
        default PostgresStatement asEnum(List<String> values) {
            return asEnum(values.toArray(String[]::new));
        }

        /** Makes a composite type of these attributes, see {@link TypeDSL#attribute(String, DataType)}. */
        PostgresStatement asComposite(Attribute... attributes);

        /** As {@link #asComposite(Attribute...)}, for a list. */
        default PostgresStatement asComposite(Collection<? extends Attribute> attributes) {
            return asComposite(attributes.toArray(Attribute[]::new));
        }

        /** Makes a range type. */
        Range asRange(DataType<?> subtype);
    }

    /** What may come after a range type's subtype, in any order. */
    interface Range extends PostgresStatement {

        /** Orders the subtype by another operator class than its default one. */
        Range subtypeOpclass(Name operatorClass);

        /** As {@link #subtypeOpclass(Name)}. */
        default Range subtypeOpclass(String operatorClass) {
            return subtypeOpclass(name(operatorClass));
        }

        /** Orders the subtype by a collation. */
        Range collation(Name collation);

        /** As {@link #collation(Name)}. */
        default Range collation(String collation) {
            return collation(name(collation));
        }

        /** Gives the function that tells how far two values are apart. */
        Range subtypeDiff(Name function);

        /** As {@link #subtypeDiff(Name)}. */
        default Range subtypeDiff(String function) {
            return subtypeDiff(name(function));
        }

        /** Names the type of many such ranges; PostgreSQL makes up a name otherwise. */
        Range multirangeTypeName(Name type);

        /** As {@link #multirangeTypeName(Name)}. */
        default Range multirangeTypeName(String type) {
            return multirangeTypeName(name(type));
        }
    }
}
