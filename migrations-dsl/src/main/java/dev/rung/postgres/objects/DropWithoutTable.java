package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.CatalogObject;
import org.jooq.Name;

/** An incomplete {@code DROP} of a trigger, rule or policy: call {@code on(...)} next. */
public final class DropWithoutTable {

    private final CatalogObject.Kind kind;
    private final Name object;

    /** Creates the statement without its table. */
    public DropWithoutTable(CatalogObject.Kind kind, Name object) {
        this.kind = kind;
        this.object = object;
    }

    /** Specifies the table of the object. */
    public DropClauses.IfExists on(Name table) {
        return new Drop(CatalogObject.partOf(kind, object, table));
    }

    /** Specifies the table of the object. */
    public DropClauses.IfExists on(String table) {
        return on(name(table));
    }
}
