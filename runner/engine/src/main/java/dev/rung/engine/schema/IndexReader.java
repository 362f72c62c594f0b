package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the indexes, including those of constraints. */
final class IndexReader {

    /** An operator class is the default if it is the default of the key's type, or of any type that the key can be used as. */
    private static final String KEYS =
            """
            select i.indexrelid::bigint as oid, k.position > i.indnkeyatts as is_included,
                   pg_catalog.pg_get_indexdef(i.indexrelid, k.position, false) as expression, a.attname as column_name,
                   case when k.position <= i.indnkeyatts
                         and i.indcollation[k.position - 1] not in (0, coalesce(a.attcollation, t.typcollation))
                        then %s end as collation,
                   case when not (o.opcdefault and (o.opcintype = b.type or not exists (
                            select from pg_catalog.pg_opclass e
                             where e.opcmethod = o.opcmethod and e.opcdefault and e.opcintype = b.type)))
                        then %s end as operator_class,
                   x.attoptions as parameters, nullif(x.attstattarget, -1) as statistics,
                   coalesce(i.indoption[k.position - 1] & 1, 0) = 1 as is_descending,
                   coalesce(i.indoption[k.position - 1] & 2, 0) = 2 as has_nulls_first
              from pg_catalog.pg_index i
              join pg_catalog.pg_class c on c.oid = i.indexrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             cross join lateral generate_series(1, i.indnatts) as k (position)
              join pg_catalog.pg_attribute x on x.attrelid = i.indexrelid and x.attnum = k.position
              left join pg_catalog.pg_attribute a
                on a.attrelid = i.indrelid and a.attnum = i.indkey[k.position - 1] and a.attnum <> 0
              join pg_catalog.pg_type t on t.oid = coalesce(a.atttypid, x.atttypid)
             cross join lateral (select coalesce(nullif(t.typbasetype, 0), t.oid) as type) b
              left join pg_catalog.pg_opclass o on k.position <= i.indnkeyatts and o.oid = i.indclass[k.position - 1]
             where n.nspname = any (?) and c.relpersistence <> 't'
             order by i.indexrelid, k.position
            """.formatted(Source.collation("i.indcollation[k.position - 1]"), Source.operatorClass("o.oid"));

    private record Keys(List<IndexKeyPart> parts, List<String> included) {}

    /**
     * An index with its table.
     *
     * @param relation the identifier of the table or materialized view
     * @param index the index
     */
    record Found(long relation, Index index) {}

    private final Map<Long, Keys> keys = new HashMap<>();
    private final Map<Long, Found> indexes = new HashMap<>();

    private IndexReader() {}

    /** Returns all indexes, by their identifiers. */
    static Map<Long, Found> read(Source source) throws SQLException {
        IndexReader reader = new IndexReader();
        source.forEach(KEYS, reader::addKey);
        source.forEach(
                """
                select i.indexrelid::bigint as oid, i.indrelid::bigint as relation, %s as owner, %s as name,
                       i.indisunique as is_unique, m.amname as method, %s as nulls_not_distinct, c.reloptions as options,
                       s.spcname as tablespace, pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
                       i.indisclustered as is_clustered, i.indisreplident as is_replica_identity, i.indisvalid as is_valid,
                       c.relkind = 'I' as is_partitioned, %s as parent, pg_catalog.pg_get_indexdef(i.indexrelid) as definition
                  from pg_catalog.pg_index i
                  join pg_catalog.pg_class c on c.oid = i.indexrelid
                  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                  join pg_catalog.pg_am m on m.oid = c.relam
                  left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
                  left join pg_catalog.pg_inherits h on h.inhrelid = i.indexrelid
                 where n.nspname = any (?) and c.relpersistence <> 't'
                """.formatted(
                                Source.relation("i.indrelid"),
                                Source.relation("i.indexrelid"),
                                source.since(15, "i.indnullsnotdistinct", "false"),
                                Source.relation("h.inhparent")),
                row -> reader.indexes.put(row.big("oid"), new Found(row.big("relation"), reader.index(row))));
        return reader.indexes;
    }

    private void addKey(Row row) throws SQLException {
        Keys all = keys.computeIfAbsent(row.big("oid"), each -> new Keys(new ArrayList<>(), new ArrayList<>()));
        if (row.flag("is_included")) {
            all.included.add(row.text("column_name"));
        } else {
            all.parts.add(new IndexKeyPart(
                    row.sql("expression"),
                    row.nullableText("column_name"),
                    row.nullableName("collation"),
                    row.nullableName("operator_class"),
                    row.settings("parameters"),
                    row.flag("is_descending"),
                    row.flag("has_nulls_first"),
                    row.nullableNumber("statistics")));
        }
    }

    private Index index(Row row) throws SQLException {
        Keys all = keys.getOrDefault(row.big("oid"), new Keys(List.of(), List.of()));
        IndexStructure structure = new IndexStructure(
                row.name("owner"),
                row.name("name"),
                row.flag("is_unique"),
                row.text("method"),
                all.parts,
                all.included,
                row.flag("nulls_not_distinct"),
                row.settings("options"),
                row.nullableText("tablespace"),
                row.nullableSql("predicate"),
                row.flag("is_clustered"),
                row.flag("is_replica_identity"));
        return new Index(
                structure,
                row.nullableName("parent"),
                row.flag("is_partitioned"),
                row.flag("is_valid"),
                row.sql("definition"));
    }
}
