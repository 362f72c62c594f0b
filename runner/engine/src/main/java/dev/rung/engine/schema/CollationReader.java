package dev.rung.engine.schema;

import java.sql.SQLException;

/** Reads the collations and conversions. */
final class CollationReader {

    /** The names of some columns depend on the version of PostgreSQL. */
    private static final String COLLATIONS = """
        select c.oid::bigint as oid, n.nspname as schema, c.collname as name,
               case c.collprovider::text when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end as provider,
               coalesce(j.facts ->> 'colllocale', j.facts ->> 'colliculocale',
                        case when c.collprovider = 'i' then c.collcollate::text end) as locale,
               case when c.collprovider = 'c' then c.collcollate::text end as collate,
               case when c.collprovider = 'c' then c.collctype::text end as ctype,
               c.collisdeterministic as is_deterministic, j.facts ->> 'collicurules' as rules
          from pg_catalog.pg_collation c
          join pg_catalog.pg_namespace n on n.oid = c.collnamespace
         cross join lateral (select pg_catalog.to_jsonb(c) as facts) j
         where n.nspname = any (?) and %s
        """.formatted(Source.noMember("pg_collation", "c.oid"));

    private static final String CONVERSIONS =
            """
            select c.oid::bigint as oid, n.nspname as schema, c.conname as name,
                   pg_catalog.pg_encoding_to_char(c.conforencoding) as source,
                   pg_catalog.pg_encoding_to_char(c.contoencoding) as target, %s as function, c.condefault as is_default
              from pg_catalog.pg_conversion c
              join pg_catalog.pg_namespace n on n.oid = c.connamespace
             where n.nspname = any (?) and %s
            """.formatted(Source.routine("c.conproc"), Source.noMember("pg_conversion", "c.oid"));

    private CollationReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(
                COLLATIONS,
                row -> findings.add(
                        new Address("pg_collation", row.big("oid")),
                        ObjectId.of(ObjectKind.COLLATION, row.text("schema"), row.text("name")),
                        new CollationType(
                                row.text("provider"),
                                row.nullableText("locale"),
                                row.nullableText("collate"),
                                row.nullableText("ctype"),
                                row.flag("is_deterministic"),
                                row.nullableText("rules"))));
        source.forEach(
                CONVERSIONS,
                row -> findings.add(
                        new Address("pg_conversion", row.big("oid")),
                        ObjectId.of(ObjectKind.CONVERSION, row.text("schema"), row.text("name")),
                        new Conversion(
                                row.text("source"), row.text("target"), row.name("function"), row.flag("is_default"))));
    }
}
