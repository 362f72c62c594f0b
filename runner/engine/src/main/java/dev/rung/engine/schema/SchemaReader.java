package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the schemas and the extensions. */
final class SchemaReader {

    private static final String SCHEMAS = """
        select n.oid::bigint as oid, n.nspname as name
          from pg_catalog.pg_namespace n
         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and %s
        """.formatted(Source.noMember("pg_namespace", "n.oid"));

    /** Omits PL/pgSQL, which every database has from the start. */
    private static final String EXTENSIONS = """
        select e.oid::bigint as oid, e.extname as name, n.nspname as schema, e.extversion as version
          from pg_catalog.pg_extension e
          join pg_catalog.pg_namespace n on n.oid = e.extnamespace
         where e.extname <> 'plpgsql'
        """;

    private static final String MEMBERS = """
        select d.classid::pg_catalog.regclass::text as catalog, d.objid::bigint as oid, e.extname as extension
          from pg_catalog.pg_depend d
          join pg_catalog.pg_extension e on e.oid = d.refobjid
         where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        """;

    private SchemaReader() {}

    /**
     * Adds the schemas and the extensions to the findings.
     *
     * @param only the schemas to add, none for all
     * @return the names of the schemas that were added
     */
    static List<String> read(Source source, List<String> only, Findings findings) throws SQLException {
        List<String> names = new ArrayList<>();
        source.forEach(SCHEMAS, row -> {
            String name = row.text("name");
            if (only.isEmpty() || only.contains(name)) {
                names.add(name);
                findings.add(
                        new Address("pg_namespace", row.big("oid")),
                        ObjectId.global(ObjectKind.SCHEMA, name),
                        new Schema());
            }
        });
        source.forEach(
                EXTENSIONS,
                row -> findings.add(
                        new Address("pg_extension", row.big("oid")),
                        ObjectId.global(ObjectKind.EXTENSION, row.text("name")),
                        new Extension(row.text("schema"), row.text("version"))));
        source.forEach(
                MEMBERS,
                row -> findings.addMember(
                        new Address(row.text("catalog"), row.big("oid")),
                        ObjectId.global(ObjectKind.EXTENSION, row.text("extension"))));
        return names;
    }
}
