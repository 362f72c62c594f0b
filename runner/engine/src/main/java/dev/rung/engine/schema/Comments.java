package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comments in a database. */
final class Comments {

    /** Omits the comments that extensions are installed with. */
    private static final String QUERY = """
        select d.classoid::pg_catalog.regclass::text as catalog, d.objoid::bigint as oid, d.objsubid as part, d.description
          from pg_catalog.pg_description d
         where (d.objoid >= 16384 or d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
           and (d.classoid <> 'pg_catalog.pg_extension'::pg_catalog.regclass or (d.objoid, d.description) not in (
                    select e.oid, a.comment
                      from pg_catalog.pg_extension e
                      join pg_catalog.pg_available_extensions a on a.name = e.extname
                     where a.comment is not null))
        """;

    private record Key(Address address, int part) {}

    private final Map<Key, String> texts = new HashMap<>();

    static Comments read(Source source) throws SQLException {
        Comments comments = new Comments();
        source.forEach(
                QUERY,
                row -> comments.texts.put(
                        new Key(new Address(row.text("catalog"), row.big("oid")), row.number("part")),
                        row.text("description")));
        return comments;
    }

    @Nullable
    String on(Address address) {
        return texts.get(new Key(address, 0));
    }

    @Nullable
    String onColumn(long relation, int column) {
        return texts.get(new Key(Address.relation(relation), column));
    }
}
