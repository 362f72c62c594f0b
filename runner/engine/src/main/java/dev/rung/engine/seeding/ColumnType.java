package dev.rung.engine.seeding;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.sql.Literal;
import java.util.Map;
import org.jooq.impl.DSL;

/**
 * The type of a table's column.
 *
 * @param name the type in SQL, with its modifiers
 * @param number whether it is a type of numbers
 */
record ColumnType(String name, NumberType number) {

    /** The types of numbers. */
    enum NumberType {
        NONE,
        INTEGER,
        DECIMAL
    }

    private static final String COLUMNS = """
        select a.attname::text as name, pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
            case
                when a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) then 'INTEGER'
                when a.atttypid in ('numeric'::regtype, 'float4'::regtype, 'float8'::regtype) then 'DECIMAL'
                else 'NONE'
            end as number
        from pg_catalog.pg_attribute a
        join pg_catalog.pg_class c on c.oid = a.attrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = {0} and c.relname = {1} and a.attnum > 0 and not a.attisdropped
            and pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY')
        """;

    /**
     * Finds the types of a table's columns.
     *
     * @return the types by name; empty if the table doesn't exist or the role may not create temporary tables
     */
    static Map<String, ColumnType> of(SeedTable table, Session session) {
        return session.dsl()
                .resultQuery(COLUMNS, inline(table.schemaIn(session.schema()).value()), inline(table.name()))
                .fetchMap(
                        DSL.field("name", String.class),
                        row -> new ColumnType(
                                row.get("type", String.class), NumberType.valueOf(row.get("number", String.class))));
    }

    /**
     * The type that stores a literal until the row is inserted, such that the insert gives the same value as with the
     * literal itself. A text is read by the input function of the column's type. Any other literal has a type of its own,
     * which the insert converts to the column's type.
     *
     * @param literal any literal of the column
     */
    String staging(Literal literal) {
        return switch (literal.kind()) {
            case NULL, TEXT -> name;
            case INTEGER -> number == NumberType.NONE ? "numeric" : name;
            case DECIMAL -> number == NumberType.DECIMAL ? name : "numeric";
            case TYPED -> literal.type();
        };
    }
}
