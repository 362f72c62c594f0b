package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the objects that belong to no schema: casts, publications and event triggers. */
final class DatabaseWideReader {

    /** Omits the casts of range types, which PostgreSQL creates. */
    private static final String CASTS = """
        select c.oid::bigint as oid, pg_catalog.format_type(c.castsource, null) as source,
               pg_catalog.format_type(c.casttarget, null) as target, c.castmethod::text as method,
               c.castcontext::text as context, array[n.nspname, p.proname]::text[] as function, p.oid is not null as has_function,
               array(select pg_catalog.format_type(x.type, null)
                       from unnest(p.proargtypes::oid[]) with ordinality x (type, position)
                      order by x.position) as arguments
          from pg_catalog.pg_cast c
          left join pg_catalog.pg_proc p on p.oid = c.castfunc
          left join pg_catalog.pg_namespace n on n.oid = p.pronamespace
         where c.oid >= 16384
           and not exists (select from pg_catalog.pg_depend d
                            where d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and d.objid = c.oid
                              and d.deptype in ('e', 'i'))
        """;

    private static final String EVENT_TRIGGERS =
            """
            select t.oid::bigint as oid, t.evtname as name, t.evtevent as event, t.evttags as tags, %s as function,
                   t.evtenabled::text as enabled
              from pg_catalog.pg_event_trigger t
             where %s
            """.formatted(Source.routine("t.evtfoid"), Source.noMember("pg_event_trigger", "t.oid"));

    private static final String PUBLISHED_COLUMNS = """
        array(select a.attname::text from pg_catalog.pg_attribute a
               where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::smallint[]) order by a.attnum)\
        """;

    private static final String PUBLISHED_SCHEMAS = """
        select r.oid::bigint as oid, r.pnpubid::bigint as publication, n.nspname as schema
          from pg_catalog.pg_publication_namespace r
          join pg_catalog.pg_namespace n on n.oid = r.pnnspid
         order by n.nspname
        """;

    private static final String NO_SCHEMAS = "select 0 as oid, 0 as publication, '' as schema limit 0";

    private final Map<Long, List<Publication.PublishedTable>> tables = new HashMap<>();
    private final Map<Long, List<String>> schemas = new HashMap<>();

    private DatabaseWideReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(
                CASTS,
                row -> findings.add(
                        new Address("pg_cast", row.big("oid")),
                        new ObjectId(ObjectKind.CAST, "", "", "", List.of(row.text("source"), row.text("target"))),
                        cast(row)));
        source.forEach(
                EVENT_TRIGGERS,
                row -> findings.add(
                        new Address("pg_event_trigger", row.big("oid")),
                        ObjectId.global(ObjectKind.EVENT_TRIGGER, row.text("name")),
                        new EventTrigger(
                                row.text("event"),
                                row.texts("tags"),
                                row.name("function"),
                                TriggerReader.enabled(row))));
        new DatabaseWideReader().readPublications(source, findings);
    }

    private void readPublications(Source source, Findings findings) throws SQLException {
        String published = """
            select r.oid::bigint as oid, r.prpubid::bigint as publication, array[n.nspname, c.relname]::text[] as published,
                   %s as columns, %s as rows
              from pg_catalog.pg_publication_rel r
              join pg_catalog.pg_class c on c.oid = r.prrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             order by n.nspname, c.relname
            """.formatted(
                        source.since(15, PUBLISHED_COLUMNS, "'{}'::text[]"),
                        source.since(15, "pg_catalog.pg_get_expr(r.prqual, r.prrelid)", "null"));
        source.forEach(published, row -> {
            findings.alias(
                    new Address("pg_publication_rel", row.big("oid")),
                    new Address("pg_publication", row.big("publication")));
            tables.computeIfAbsent(row.big("publication"), each -> new ArrayList<>())
                    .add(new Publication.PublishedTable(
                            row.name("published"), row.texts("columns"), row.nullableSql("rows")));
        });
        source.forEach(source.since(15, PUBLISHED_SCHEMAS, NO_SCHEMAS), row -> {
            findings.alias(
                    new Address("pg_publication_namespace", row.big("oid")),
                    new Address("pg_publication", row.big("publication")));
            schemas.computeIfAbsent(row.big("publication"), each -> new ArrayList<>())
                    .add(row.text("schema"));
        });
        source.forEach(
                """
                select p.oid::bigint as oid, p.pubname as name, p.puballtables as is_for_all, p.pubviaroot as is_via_root,
                       array_remove(array[case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end,
                                          case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end],
                                    null) as changes, %s as has_generated
                  from pg_catalog.pg_publication p
                """.formatted(source.since(18, "p.pubgencols = 's'", "false")),
                row -> findings.add(
                        new Address("pg_publication", row.big("oid")),
                        ObjectId.global(ObjectKind.PUBLICATION, row.text("name")),
                        new Publication(
                                row.flag("is_for_all"),
                                tables.getOrDefault(row.big("oid"), List.of()),
                                schemas.getOrDefault(row.big("oid"), List.of()),
                                row.texts("changes"),
                                row.flag("is_via_root"),
                                row.flag("has_generated"))));
    }

    private static Cast cast(Row row) throws SQLException {
        return new Cast(
                switch (row.text("method")) {
                    case "f" -> Cast.Method.FUNCTION;
                    case "i" -> Cast.Method.INOUT;
                    default -> Cast.Method.BINARY;
                },
                function(row),
                switch (row.text("context")) {
                    case "a" -> Cast.Context.ASSIGNMENT;
                    case "i" -> Cast.Context.IMPLICIT;
                    default -> Cast.Context.EXPLICIT;
                });
    }

    private static @Nullable ObjectId function(Row row) throws SQLException {
        if (!row.flag("has_function")) {
            return null;
        }
        QualifiedName name = row.name("function");
        return ObjectId.routine(ObjectKind.FUNCTION, name.schema(), name.name(), row.texts("arguments"));
    }
}
