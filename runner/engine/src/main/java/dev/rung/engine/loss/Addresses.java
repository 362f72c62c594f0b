package dev.rung.engine.loss;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.resultQuery;

import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;

/** Queries for the catalog addresses ({@code classid, objid, objsubid}) of objects whose removal can lose data. */
final class Addresses {

    private Addresses() {}

    /**
     * A query for the address of an object. It returns no row if the object doesn't exist.
     *
     * @param object the object, with its schema
     * @return empty if the removal of such an object loses no data
     */
    static Optional<QueryPart> of(CatalogObject object) {
        return switch (object.kind()) {
            case RELATION, TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE ->
                Optional.of(found("pg_class", "to_regclass", object.name()));
            case TYPE, DOMAIN -> Optional.of(found("pg_type", "to_regtype", object.name()));
            case SCHEMA -> Optional.of(found("pg_namespace", "to_regnamespace", object.name()));
            case COLLATION -> Optional.of(found("pg_collation", "to_regcollation", object.name()));
            case EXTENSION ->
                Optional.of(resultQuery(
                        "select 'pg_catalog.pg_extension'::regclass, oid, 0 from pg_catalog.pg_extension where extname"
                                + " = {0}",
                        inline(object.name().last())));
            case COLUMN ->
                Optional.of(resultQuery(
                        "select 'pg_catalog.pg_class'::regclass, attrelid, attnum from pg_catalog.pg_attribute where"
                                + " attrelid = pg_catalog.to_regclass({0}) and attname = {1} and not attisdropped",
                        quoted(object.owner().orElseThrow()),
                        inline(object.name().last())));
            case FUNCTION, PROCEDURE, AGGREGATE ->
                Optional.of(resultQuery(
                        "select 'pg_catalog.pg_proc'::regclass, oid, 0 from pg_catalog.pg_proc"
                                + " where pronamespace = pg_catalog.to_regnamespace({0}) and proname = {1}",
                        quoted(Objects.requireNonNull(object.name().qualifier())),
                        inline(object.name().last())));
            case PARTITION,
                    CONSTRAINT,
                    DOMAIN_CONSTRAINT,
                    INDEX,
                    ENUM_VALUE,
                    ATTRIBUTE,
                    TRIGGER,
                    EVENT_TRIGGER,
                    POLICY,
                    RULE,
                    STATISTICS,
                    ROLE,
                    DATABASE,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    FOREIGN_TABLE,
                    PUBLICATION,
                    TEXT_SEARCH_CONFIGURATION,
                    TEXT_SEARCH_DICTIONARY,
                    CAST,
                    CONVERSION,
                    TRANSFORM -> Optional.empty();
        };
    }

    private static QueryPart found(String catalog, String lookup, Name object) {
        return resultQuery(
                "select {0}::regclass, pg_catalog." + lookup + "({1})::oid, 0" + " where pg_catalog." + lookup
                        + "({1}) is not null",
                inline("pg_catalog." + catalog),
                quoted(object));
    }

    private static Field<String> quoted(Name name) {
        return inline(Rendering.render(name));
    }
}
