package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text search dictionaries and configurations. */
final class TextSearchReader {

    private static final String DICTIONARIES = """
        select d.oid::bigint as oid, n.nspname as schema, d.dictname as name,
               array[tn.nspname, t.tmplname]::text[] as template, d.dictinitoption as options
          from pg_catalog.pg_ts_dict d
          join pg_catalog.pg_namespace n on n.oid = d.dictnamespace
          join pg_catalog.pg_ts_template t on t.oid = d.dicttemplate
          join pg_catalog.pg_namespace tn on tn.oid = t.tmplnamespace
         where n.nspname = any (?) and %s
        """.formatted(Source.noMember("pg_ts_dict", "d.oid"));

    private static final String CONFIGURATIONS = """
        select c.oid::bigint as oid, n.nspname as schema, c.cfgname as name,
               array[pn.nspname, p.prsname]::text[] as parser
          from pg_catalog.pg_ts_config c
          join pg_catalog.pg_namespace n on n.oid = c.cfgnamespace
          join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser
          join pg_catalog.pg_namespace pn on pn.oid = p.prsnamespace
         where n.nspname = any (?) and %s
        """.formatted(Source.noMember("pg_ts_config", "c.oid"));

    private static final String MAPPINGS = """
        select m.mapcfg::bigint as configuration, t.alias as token,
               pg_catalog.array_agg(x.part order by m.mapseqno, x.position) as dictionaries
          from pg_catalog.pg_ts_config_map m
          join pg_catalog.pg_ts_config c on c.oid = m.mapcfg
          join pg_catalog.pg_namespace n on n.oid = c.cfgnamespace
          join pg_catalog.pg_ts_dict d on d.oid = m.mapdict
          join pg_catalog.pg_namespace dn on dn.oid = d.dictnamespace
         cross join lateral pg_catalog.ts_token_type(c.cfgparser) t
         cross join lateral (values (1, dn.nspname::text), (2, d.dictname::text)) x (position, part)
         where n.nspname = any (?) and t.tokid = m.maptokentype
         group by m.mapcfg, t.alias
         order by m.mapcfg, t.alias
        """;

    private TextSearchReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(
                DICTIONARIES,
                row -> findings.add(
                        new Address("pg_ts_dict", row.big("oid")),
                        ObjectId.of(ObjectKind.TEXT_SEARCH_DICTIONARY, row.text("schema"), row.text("name")),
                        new TextSearchDictionary(row.name("template"), row.nullableText("options"))));
        Map<Long, List<TextSearchConfiguration.Mapping>> mappings = new HashMap<>();
        source.forEach(
                MAPPINGS,
                row -> mappings.computeIfAbsent(row.big("configuration"), each -> new ArrayList<>())
                        .add(new TextSearchConfiguration.Mapping(row.text("token"), row.names("dictionaries"))));
        source.forEach(
                CONFIGURATIONS,
                row -> findings.add(
                        new Address("pg_ts_config", row.big("oid")),
                        ObjectId.of(ObjectKind.TEXT_SEARCH_CONFIGURATION, row.text("schema"), row.text("name")),
                        new TextSearchConfiguration(
                                row.name("parser"), mappings.getOrDefault(row.big("oid"), List.of()))));
    }
}
