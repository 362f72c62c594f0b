package dev.rung.postgres.types;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * An attribute of a composite type.
 *
 * @param name the name
 * @param type the data type with its collation; other properties, such as nullability, are ignored
 * @see TypeDSL#attribute(String, DataType)
 */
public record Attribute(Name name, DataType<?> type) {

    QueryPart toPart() {
        return Sentence.of(name).add(Parts.typeAndCollation(type).toPart()).toPart();
    }
}
