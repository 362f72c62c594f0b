package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** Reads the foreign-data wrappers, servers and user mappings. */
final class ForeignReader {

    private static final String WRAPPERS = """
        select w.oid::bigint as oid, w.fdwname as name, %s as handler, %s as validator, w.fdwoptions as options
          from pg_catalog.pg_foreign_data_wrapper w
         where %s
        """.formatted(
                    Source.routine("nullif(w.fdwhandler, 0)"),
                    Source.routine("nullif(w.fdwvalidator, 0)"),
                    Source.noMember("pg_foreign_data_wrapper", "w.oid"));

    private static final String SERVERS = """
        select s.oid::bigint as oid, s.srvname as name, w.fdwname as wrapper, s.srvtype as type,
               s.srvversion as version, s.srvoptions as options
          from pg_catalog.pg_foreign_server s
          join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
         where %s
        """.formatted(Source.noMember("pg_foreign_server", "s.oid"));

    /** Doesn't read the options, which can contain a password. */
    private static final String MAPPINGS = """
        select u.umid::bigint as oid, u.srvname as server, u.usename as role
          from pg_catalog.pg_user_mappings u
        """;

    private ForeignReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(
                WRAPPERS,
                row -> findings.add(
                        new Address("pg_foreign_data_wrapper", row.big("oid")),
                        ObjectId.global(ObjectKind.FOREIGN_DATA_WRAPPER, row.text("name")),
                        new ForeignDataWrapper(
                                row.nullableName("handler"), row.nullableName("validator"), row.settings("options"))));
        source.forEach(
                SERVERS,
                row -> findings.add(
                        new Address("pg_foreign_server", row.big("oid")),
                        ObjectId.global(ObjectKind.SERVER, row.text("name")),
                        new ForeignServer(
                                row.text("wrapper"),
                                row.nullableText("type"),
                                row.nullableText("version"),
                                row.settings("options"))));
        source.forEach(
                MAPPINGS,
                row -> findings.add(
                        new Address("pg_user_mapping", row.big("oid")),
                        new ObjectId(
                                ObjectKind.USER_MAPPING,
                                "",
                                row.text("role") + " for " + row.text("server"),
                                "",
                                List.of()),
                        new Unsupported("user mapping for " + row.text("role") + " on server " + row.text("server"))));
    }
}
