package dev.rung.postgres.types;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/**
 * An attribute of a composite type.
 *
 * @param name its name
 * @param type its type and, with it, its collation; other properties of a column have no meaning here
 * @see TypeDSL#attribute(String, DataType)
 */
public record Attribute(Name name, DataType<?> type) {

    QueryPart toPart() {
        return Sentence.of(name).add(Parts.typeAndCollation(type).toPart()).toPart();
    }
}
