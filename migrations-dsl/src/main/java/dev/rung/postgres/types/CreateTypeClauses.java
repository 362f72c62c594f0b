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

        /** Creates an enum type with these values, in this order. */
        PostgresStatement asEnum(String... values);

        /** Same as {@link #asEnum(String...)}, for a list. */
        default PostgresStatement asEnum(List<String> values) {
            return asEnum(values.toArray(String[]::new));
        }

        /** Creates a composite type with these attributes; see {@link TypeDSL#attribute(String, DataType)}. */
        PostgresStatement asComposite(Attribute... attributes);

        /** Same as {@link #asComposite(Attribute...)}, for a list. */
        default PostgresStatement asComposite(Collection<? extends Attribute> attributes) {
            return asComposite(attributes.toArray(Attribute[]::new));
        }

        /** Creates a range type. */
        Range asRange(DataType<?> subtype);
    }

    /** The options of a range type, in any order. */
    interface Range extends PostgresStatement {

        /** Sets the operator class of the subtype. */
        Range subtypeOpclass(Name operatorClass);

        /** Same as {@link #subtypeOpclass(Name)}. */
        default Range subtypeOpclass(String operatorClass) {
            return subtypeOpclass(name(operatorClass));
        }

        /** Sets the collation of the subtype. */
        Range collation(Name collation);

        /** Same as {@link #collation(Name)}. */
        default Range collation(String collation) {
            return collation(name(collation));
        }

        /** Sets the function that computes the difference of two values of the subtype. */
        Range subtypeDiff(Name function);

        /** Same as {@link #subtypeDiff(Name)}. */
        default Range subtypeDiff(String function) {
            return subtypeDiff(name(function));
        }

        /** Sets the name of the multirange type. By default, PostgreSQL chooses the name. */
        Range multirangeTypeName(Name type);

        /** Same as {@link #multirangeTypeName(Name)}. */
        default Range multirangeTypeName(String type) {
            return multirangeTypeName(name(type));
        }
    }
}
