package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the sequences, including those of identity columns. */
final class SequenceReader {

    private static final String QUERY =
            """
            select c.oid::bigint as oid, n.nspname as schema, c.relname as name, c.relpersistence = 'u' as is_unlogged,
                   pg_catalog.format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
                   s.seqcache, s.seqcycle, d.deptype = 'i' as is_identity, d.refobjid::bigint as relation,
                   d.refobjsubid as position, %s as owner_table, a.attname as owner_column
              from pg_catalog.pg_class c
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_sequence s on s.seqrelid = c.oid
              left join pg_catalog.pg_depend d
                on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.objsubid = 0
               and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0
               and d.deptype in ('a', 'i')
              left join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
             where n.nspname = any (?) and %s
            """.formatted(Source.relation("d.refobjid"), Source.noMember("pg_class", "c.oid"));

    /**
     * The sequence of an identity column.
     *
     * @param name the sequence
     * @param options the properties
     */
    record OwnedSequence(QualifiedName name, SequenceOptions options) {}

    private SequenceReader() {}

    /** Adds the sequences to the findings and returns those of identity columns, by {@code relation.position}. */
    static Map<String, OwnedSequence> read(Source source, Findings findings) throws SQLException {
        Map<String, OwnedSequence> identities = new HashMap<>();
        source.forEach(QUERY, row -> {
            if (TableReader.isOwn(row.nullableName("owner_table"))) {
                return;
            }
            QualifiedName name = new QualifiedName(row.text("schema"), row.text("name"));
            Address address = Address.relation(row.big("oid"));
            ObjectId id = ObjectId.of(ObjectKind.SEQUENCE, name.schema(), name.name());
            SequenceOptions options = options(row);
            if (row.flag("is_identity")) {
                findings.add(address, id, new IdentitySequence(row.name("owner_table"), row.text("owner_column")));
                identities.put(row.big("relation") + "." + row.number("position"), new OwnedSequence(name, options));
            } else {
                findings.add(
                        address,
                        id,
                        new Sequence(
                                options,
                                row.flag("is_unlogged"),
                                row.nullableName("owner_table"),
                                row.nullableText("owner_column")));
            }
        });
        return identities;
    }

    private static SequenceOptions options(Row row) throws SQLException {
        return new SequenceOptions(
                row.text("type"),
                row.big("seqstart"),
                row.big("seqincrement"),
                row.big("seqmin"),
                row.big("seqmax"),
                row.big("seqcache"),
                row.flag("seqcycle"));
    }
}
