package dev.rung.postgres;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Describes an object with PostgreSQL's catalogs and functions. */
final class Description {

    private static final Set<Kind> TABLES = Set.of(Kind.TABLE, Kind.FOREIGN_TABLE);
    private static final Set<String> WITHOUT_OWNER = Set.of("tg", "pol", "rule", "dat");
    private static final Set<String> WITH_PRIVILEGES = Set.of("rel", "typ", "pro", "nsp", "lan", "fdw", "srv");

    /** The prefixes of the column names of the catalogs. */
    private static final Map<String, String> CATALOGS = Map.ofEntries(
            Map.entry("rel", "pg_class"),
            Map.entry("typ", "pg_type"),
            Map.entry("pro", "pg_proc"),
            Map.entry("nsp", "pg_namespace"),
            Map.entry("ext", "pg_extension"),
            Map.entry("tg", "pg_trigger"),
            Map.entry("pol", "pg_policy"),
            Map.entry("rule", "pg_rewrite"),
            Map.entry("coll", "pg_collation"),
            Map.entry("stx", "pg_statistic_ext"),
            Map.entry("evt", "pg_event_trigger"),
            Map.entry("pub", "pg_publication"),
            Map.entry("cfg", "pg_ts_config"),
            Map.entry("dict", "pg_ts_dict"),
            Map.entry("fdw", "pg_foreign_data_wrapper"),
            Map.entry("srv", "pg_foreign_server"),
            Map.entry("lan", "pg_language"),
            Map.entry("con", "pg_conversion"),
            Map.entry("dat", "pg_database"));

    private static final Map<Kind, String> PREFIXES = Map.ofEntries(
            Map.entry(Kind.TABLE, "rel"),
            Map.entry(Kind.FOREIGN_TABLE, "rel"),
            Map.entry(Kind.INDEX, "rel"),
            Map.entry(Kind.VIEW, "rel"),
            Map.entry(Kind.MATERIALIZED_VIEW, "rel"),
            Map.entry(Kind.SEQUENCE, "rel"),
            Map.entry(Kind.TYPE, "typ"),
            Map.entry(Kind.DOMAIN, "typ"),
            Map.entry(Kind.FUNCTION, "pro"),
            Map.entry(Kind.PROCEDURE, "pro"),
            Map.entry(Kind.AGGREGATE, "pro"),
            Map.entry(Kind.SCHEMA, "nsp"),
            Map.entry(Kind.EXTENSION, "ext"),
            Map.entry(Kind.TRIGGER, "tg"),
            Map.entry(Kind.POLICY, "pol"),
            Map.entry(Kind.RULE, "rule"),
            Map.entry(Kind.COLLATION, "coll"),
            Map.entry(Kind.STATISTICS, "stx"),
            Map.entry(Kind.EVENT_TRIGGER, "evt"),
            Map.entry(Kind.PUBLICATION, "pub"),
            Map.entry(Kind.TEXT_SEARCH_CONFIGURATION, "cfg"),
            Map.entry(Kind.TEXT_SEARCH_DICTIONARY, "dict"),
            Map.entry(Kind.FOREIGN_DATA_WRAPPER, "fdw"),
            Map.entry(Kind.SERVER, "srv"),
            Map.entry(Kind.LANGUAGE, "lan"),
            Map.entry(Kind.CONVERSION, "con"),
            Map.entry(Kind.DATABASE, "dat"));

    /** Reads the row as JSON, because the columns differ between versions. */
    private static final String PUBLICATION = """
        select
          case when puballtables then 'all tables' end,
          case when pubinsert then 'insert' end,
          case when pubupdate then 'update' end,
          case when pubdelete then 'delete' end,
          case when pubtruncate then 'truncate' end,
          case when pubviaroot then 'via the root' end,
          case to_jsonb(p) ->> 'pubgencols' when 's' then 'stored generated columns' end
        from pg_publication p
        where pubname = {0}
        """;

    private static final String PUBLISHED = """
        select
          '  ' || tablename,
          to_jsonb(t) ->> 'attnames',
          'where ' || (to_jsonb(t) ->> 'rowfilter')
        from pg_publication_tables t
        where pubname = {0}
        order by tablename
        """;

    private static final String ROLE = """
        select
          case when rolcanlogin then 'login' end,
          case when not rolinherit then 'noinherit' end,
          case when rolbypassrls then 'bypassrls' end,
          case when rolcreatedb then 'createdb' end,
          case when rolcreaterole then 'createrole' end,
          'limit ' || nullif(rolconnlimit, -1),
          rolconfig::text,
          (select 'in a database ' || setconfig::text from pg_db_role_setting
            where setrole = r.oid and setdatabase <> 0)
        from pg_roles r
        where rolname = {0}
        """;

    private static final String MEMBERSHIPS = """
        select
          '  ' || member::regrole || ' in ' || roleid::regrole,
          case when admin_option then 'admin' end,
          'inherit ' || (to_jsonb(m) ->> 'inherit_option'),
          'set ' || (to_jsonb(m) ->> 'set_option')
        from pg_auth_members m
        where (roleid = to_regrole(quote_ident({0})) or member = to_regrole(quote_ident({0})))
          and member <> to_regrole(quote_ident(current_user))
        order by roleid::regrole::text, member::regrole::text
        """;

    private static final String DEFAULT_PRIVILEGES = """
        select '  defaults', defaclobjtype, defaclacl::text
        from pg_default_acl
        where defaclnamespace = to_regnamespace(quote_ident({0})) or defaclnamespace = 0
        order by defaclobjtype
        """;

    private final DSLContext dsl;
    private final String user;

    Description(DSLContext dsl) {
        this.dsl = dsl;
        this.user = dsl.fetchSingle("select current_user").get(0, String.class);
    }

    String of(CatalogObject object) {
        Field<String> name = quoted(object.name());
        String text = switch (object.kind()) {
            case RELATION, TABLE -> table(name);
            case COLUMN, CONSTRAINT, PARTITION -> table(quoted(object.owner().orElseThrow()));
            case INDEX ->
                rows(
                        "select pg_get_indexdef(indexrelid), case when not indisvalid then 'invalid' end,"
                                + " case when indisreplident then 'replica identity' end"
                                + " from pg_index where indexrelid = {0}::regclass",
                        name);
            case SEQUENCE ->
                rows(
                        "select format_type(seqtypid, null), 'start ' || seqstart, 'increment ' || seqincrement, 'min"
                            + " ' || seqmin, 'max ' || seqmax, 'cache ' || seqcache, case when seqcycle then 'cycle'"
                            + " end, 'owned by ' || (select refobjid::regclass::text || '.' || refobjsubid from"
                            + " pg_depend where objid = seqrelid and deptype = 'a') from pg_sequence where seqrelid ="
                            + " {0}::regclass",
                        name);
            case VIEW, MATERIALIZED_VIEW ->
                rows(
                        "select pg_get_viewdef(oid), array_to_string(reloptions, ' '), case when not relispopulated"
                                + " then 'not populated' end, (select string_agg(attname, ', ' order by attnum) from"
                                + " pg_attribute where attrelid = c.oid and attnum > 0), pg_get_userbyid(relowner) from"
                                + " pg_class c where oid = {0}::regclass",
                        name);
            case TYPE -> type(name);
            case ENUM_VALUE, ATTRIBUTE -> type(quoted(object.owner().orElseThrow()));
            case DOMAIN -> domain(name);
            case DOMAIN_CONSTRAINT -> domain(quoted(object.owner().orElseThrow()));
            case FUNCTION, PROCEDURE ->
                rows("select pg_get_functiondef(oid) from pg_proc where proname = {0}", own(object));
            case AGGREGATE ->
                rows(
                        "select format('%s(%s)', aggfnoid, pg_get_function_arguments(aggfnoid)), aggtransfn,"
                            + " aggtranstype::regtype, 'final ' || nullif(aggfinalfn, 0)::regproc::text, 'combine ' ||"
                            + " nullif(aggcombinefn, 0)::regproc::text, 'initial ' || agginitval, proparallel from"
                            + " pg_aggregate join pg_proc p on p.oid = aggfnoid where proname = {0}",
                        own(object));
            case TRIGGER ->
                rows(
                        "select pg_get_triggerdef(oid) from pg_trigger where tgname = {0} and not tgisinternal",
                        own(object));
            case POLICY ->
                rows(
                        "select permissive, cmd, roles::text, 'using ' || qual, 'check ' || with_check"
                                + " from pg_policies where policyname = {0}",
                        own(object));
            case RULE -> rows("select definition from pg_rules where rulename = {0}", own(object));
            case STATISTICS ->
                rows(
                        "select pg_get_statisticsobjdef(oid), nullif(s->>'stxstattarget', '-1') from (select oid,"
                                + " stxname, to_jsonb(x) s from pg_statistic_ext x) x where stxname = {0}",
                        own(object));
            case COLLATION ->
                rows(
                        "select collprovider, collisdeterministic, nullif(collcollate, collctype), nullif(collctype,"
                                + " collcollate) from pg_collation where collname = {0}",
                        own(object));
            case SCHEMA ->
                rows("select nspname, pg_get_userbyid(nspowner) from pg_namespace where nspname = {0}", own(object))
                        + rows(DEFAULT_PRIVILEGES, own(object));
            case EXTENSION ->
                rows("select extname, extnamespace::regnamespace from pg_extension where extname = {0}", own(object));
            case ROLE -> rows(ROLE, own(object)) + rows(MEMBERSHIPS, own(object));
            case EVENT_TRIGGER ->
                rows(
                        "select evtevent, evttags::text, evtfoid::regproc, nullif(evtenabled, 'O'),"
                                + " pg_get_userbyid(evtowner) from pg_event_trigger where evtname = {0}",
                        own(object));
            case PUBLICATION -> rows(PUBLICATION, own(object)) + rows(PUBLISHED, own(object));
            case TEXT_SEARCH_CONFIGURATION ->
                rows(
                        "select string_agg(format('%s: %s', alias, mapdict::regdictionary), ', ' order by alias,"
                                + " mapseqno) from pg_ts_config c join pg_ts_config_map on mapcfg = c.oid join"
                                + " ts_token_type('default') on maptokentype = tokid where cfgname = {0} and alias in"
                                + " ('asciiword', 'word', 'email')",
                        own(object));
            case TEXT_SEARCH_DICTIONARY ->
                rows("select dictinitoption from pg_ts_dict where dictname = {0}", own(object));
            case FOREIGN_DATA_WRAPPER ->
                rows(
                        "select 'handler ' || nullif(fdwhandler, 0)::regproc::text, 'validator ' ||"
                            + " nullif(fdwvalidator, 0)::regproc::text, fdwoptions::text from pg_foreign_data_wrapper"
                            + " where fdwname = {0}",
                        own(object));
            case SERVER ->
                rows(
                        "select 'type ' || srvtype, 'version ' || srvversion, fdwname, srvoptions::text from"
                                + " pg_foreign_server join pg_foreign_data_wrapper w on w.oid = srvfdw where srvname ="
                                + " {0}",
                        own(object));
            case USER_MAPPING ->
                rows("select usename, srvname, umoptions::text from pg_user_mappings where usename = {0}", own(object));
            case FOREIGN_TABLE ->
                table(name)
                        + rows(
                                "select '  on', srvname, ftoptions::text from pg_foreign_table join pg_foreign_server s"
                                        + " on s.oid = ftserver where ftrelid = {0}::regclass",
                                name)
                        + rows(
                                "select '  ' || attname, attfdwoptions::text from pg_attribute where attrelid ="
                                        + " {0}::regclass and attfdwoptions is not null and not attisdropped order by"
                                        + " attnum",
                                name);
            case LANGUAGE ->
                rows(
                        "select case when lanpltrusted then 'trusted' end, lanplcallfoid::regproc, 'inline ' ||"
                                + " nullif(laninline, 0)::regproc::text, 'validator ' || nullif(lanvalidator,"
                                + " 0)::regproc::text from pg_language where lanname = {0}",
                        own(object));
            case CAST ->
                rows(
                        "select castsource::regtype, casttarget::regtype, castmethod, castcontext, nullif(castfunc,"
                                + " 0)::regproc, '-- ' || obj_description(oid, 'pg_cast') from pg_cast where castsource"
                                + " = to_regtype({0})",
                        inline(object.arguments().getFirst().getCastTypeName()));
            case CONVERSION ->
                rows(
                        "select pg_encoding_to_char(conforencoding), pg_encoding_to_char(contoencoding), conproc, case"
                                + " when condefault then 'default' end from pg_conversion where conname = {0}",
                        own(object));
            case TRANSFORM ->
                rows(
                        "select trftype::regtype, lanname, 'from ' || nullif(trffromsql, 0)::regproc::text, 'to ' ||"
                                + " nullif(trftosql, 0)::regproc::text from pg_transform join pg_language l on l.oid ="
                                + " trflang where lanname = {0}",
                        own(object));
            case DATABASE -> "";
        };
        return (text + common(object)).replaceAll("\\b" + user + "\\b", "owner").strip();
    }

    private String table(Field<String> name) {
        return TableDescription.QUESTIONS.stream()
                .map(question -> rows(question, name))
                .collect(joining());
    }

    private String type(Field<String> name) {
        return rows(
                        "select 'enum', string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum"
                                + " where enumtypid = {0}::regtype having count(*) > 0",
                        name)
                + rows(
                        "select '  ' || quote_ident(attname), format_type(atttypid, atttypmod),"
                                + " case when attcollation not in (0, 100) then attcollation::regcollation end"
                                + " from pg_attribute join pg_type t on typrelid = attrelid"
                                + " where t.oid = {0}::regtype and not attisdropped order by attnum",
                        name)
                + rows(
                        "select 'range of ' || rngsubtype::regtype::text, rngmultitypid::regtype, 'collate ' ||"
                            + " nullif(rngcollation, 0)::regcollation::text, opcname, 'diff ' || nullif(rngsubdiff,"
                            + " 0)::regproc::text from pg_range join pg_opclass o on o.oid = rngsubopc where rngtypid"
                            + " = {0}::regtype",
                        name);
    }

    private String domain(Field<String> name) {
        return rows(
                        "select format_type(typbasetype, typtypmod), case when typnotnull then 'not null' end,"
                                + " 'default ' || typdefault, case when typcollation not in (0, 100) then 'collate ' ||"
                                + " typcollation::regcollation::text end from pg_type where oid = {0}::regtype",
                        name)
                + rows(
                        "select '  ' || quote_ident(conname), pg_get_constraintdef(oid), '-- ' || obj_description(oid,"
                            + " 'pg_constraint') from pg_constraint where contypid = {0}::regtype and contype <> 'n'"
                            + " order by conname",
                        name);
    }

    /** The properties that all objects have: the owner, if it isn't the default one, the privileges and the comment. */
    private String common(CatalogObject object) {
        String prefix = PREFIXES.getOrDefault(object.kind(), "");
        if (prefix.isEmpty()) {
            return "";
        }
        String catalog = CATALOGS.get(prefix);
        String owner = WITHOUT_OWNER.contains(prefix)
                ? ""
                : "select '  owner ' || pg_get_userbyid(" + prefix + "owner) from " + catalog + " where " + prefix
                        + "name = {0} and " + prefix + "owner <> to_regrole(quote_ident(current_user)) union all ";
        String privileges = WITH_PRIVILEGES.contains(prefix) && !TABLES.contains(object.kind())
                ? "select '  ' || " + prefix + "acl::text from " + catalog + " where " + prefix
                        + "name = {0} union all "
                : "";
        String comment = "select '-- ' || obj_description(oid, '" + catalog + "') from " + catalog + " where " + prefix
                + "name = {0}";
        return rows(owner + privileges + comment, own(object));
    }

    /** Returns a line for each row with the columns that aren't null. */
    private String rows(String sql, Field<?> name) {
        return dsl.resultQuery(sql, name).fetch().stream()
                .map(row -> row.intoList().stream()
                        .filter(value -> value != null)
                        .map(String::valueOf)
                        .collect(joining(" ")))
                .filter(line -> !line.isBlank())
                .map(line -> line + "\n")
                .collect(joining());
    }

    private static Field<String> own(CatalogObject object) {
        return inline(object.name().last());
    }

    private static Field<String> quoted(Name name) {
        return inline(DSL.using(SQLDialect.POSTGRES).render(name));
    }
}
