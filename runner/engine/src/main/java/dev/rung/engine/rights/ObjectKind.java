package dev.rung.engine.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A kind of object with privileges.
 *
 * @param keyword the keyword before its name in a {@code GRANT}
 * @param words its names in PostgreSQL's messages
 * @param check the function that checks a privilege on it; empty if it has only an owner
 * @param privileges the privileges that a migration may need
 * @param query finds the objects with the name {@code {0}}: {@code oid}, {@code schema}, {@code name}, {@code owner},
 *     and {@code keyword}, the keyword before the name in an {@code ALTER}
 */
record ObjectKind(String keyword, List<String> words, String check, List<String> privileges, String query) {

    static final ObjectKind RELATION = new ObjectKind(
            "TABLE",
            List.of("table", "view", "materialized view", "foreign table", "index", "relation"),
            "has_table_privilege",
            List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"),
            // An index has the owner of its table.
            """
            select c.oid, n.nspname as schema, c.relname as name, c.relowner as owner,
                case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED VIEW' when 'f' then 'FOREIGN TABLE'
                    else 'TABLE' end as keyword
            from pg_catalog.pg_class found
            left join pg_catalog.pg_index i on i.indexrelid = found.oid
            join pg_catalog.pg_class c on c.oid = coalesce(i.indrelid, found.oid)
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where found.relname = {0} and c.relkind in ('r', 'p', 'v', 'm', 'f')\
            """);

    static final ObjectKind SEQUENCE =
            new ObjectKind("SEQUENCE", List.of("sequence"), "has_sequence_privilege", List.of("USAGE", "UPDATE"), """
                select c.oid, n.nspname as schema, c.relname as name, c.relowner as owner, 'SEQUENCE' as keyword
                from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.relname = {0} and c.relkind = 'S'\
                """);

    static final ObjectKind SCHEMA = new ObjectKind(
            "SCHEMA",
            List.of("schema"),
            "has_schema_privilege",
            List.of("USAGE", "CREATE"),
            unique("SCHEMA", "pg_namespace", "nspname", "nspowner"));

    static final ObjectKind ROUTINE = new ObjectKind(
            "ROUTINE", List.of("function", "procedure", "routine"), "has_function_privilege", List.of("EXECUTE"), """
                select p.oid, n.nspname as schema, p.proname as name, p.proowner as owner, 'ROUTINE' as keyword
                from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
                where p.proname = {0} and p.prokind <> 'a'\
                """);

    static final ObjectKind TYPE =
            new ObjectKind("TYPE", List.of("type", "domain"), "has_type_privilege", List.of("USAGE"), """
                select t.oid, n.nspname as schema, t.typname as name, t.typowner as owner, 'TYPE' as keyword
                from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
                where t.typname = {0}\
                """);

    private static final List<ObjectKind> ALL = List.of(
            RELATION,
            SEQUENCE,
            SCHEMA,
            ROUTINE,
            TYPE,
            new ObjectKind(
                    "DATABASE",
                    List.of("database"),
                    "has_database_privilege",
                    List.of("CREATE"),
                    unique("DATABASE", "pg_database", "datname", "datdba")),
            new ObjectKind(
                    "LANGUAGE",
                    List.of("language"),
                    "has_language_privilege",
                    List.of("USAGE"),
                    unique("LANGUAGE", "pg_language", "lanname", "lanowner")),
            new ObjectKind(
                    "FOREIGN DATA WRAPPER",
                    List.of("foreign-data wrapper"),
                    "has_foreign_data_wrapper_privilege",
                    List.of("USAGE"),
                    unique("FOREIGN DATA WRAPPER", "pg_foreign_data_wrapper", "fdwname", "fdwowner")),
            new ObjectKind(
                    "FOREIGN SERVER",
                    List.of("foreign server"),
                    "has_server_privilege",
                    List.of("USAGE"),
                    unique("SERVER", "pg_foreign_server", "srvname", "srvowner")),
            new ObjectKind(
                    "TABLESPACE",
                    List.of("tablespace"),
                    "has_tablespace_privilege",
                    List.of("CREATE"),
                    unique("TABLESPACE", "pg_tablespace", "spcname", "spcowner")),
            new ObjectKind(
                    "EXTENSION",
                    List.of("extension"),
                    "",
                    List.of(),
                    unique("EXTENSION", "pg_extension", "extname", "extowner")));

    /** The kinds that are tried for a message that isn't in English. */
    static final List<ObjectKind> COMMON = List.of(RELATION, SEQUENCE, SCHEMA, ROUTINE, TYPE);

    ObjectKind {
        words = List.copyOf(words);
        privileges = List.copyOf(privileges);
    }

    /**
     * An object that a message names.
     *
     * @param kind its kind
     * @param name its name, without its schema
     */
    record Mention(ObjectKind kind, String name) {}

    /** Parses text such as {@code foreign table orders}. */
    static Optional<Mention> mentionedIn(String text) {
        return ALL.stream()
                .flatMap(kind -> kind.words.stream()
                        .filter(word -> text.startsWith(word + " "))
                        .map(word -> new Mention(
                                kind, text.substring(word.length() + 1).replaceAll("^\"|\"$", ""))))
                // The longest matching kind, so that "foreign table" takes precedence over "table".
                .min(Comparator.comparingInt(mention -> mention.name().length()));
    }

    /** The query for a kind whose names are unique in the database. */
    private static String unique(String keyword, String catalog, String nameColumn, String ownerColumn) {
        return "select oid, null::name as schema, %s as name, %s as owner, '%s' as keyword from pg_catalog.%s where %s = {0}"
                .formatted(nameColumn, ownerColumn, keyword, catalog, nameColumn);
    }
}
