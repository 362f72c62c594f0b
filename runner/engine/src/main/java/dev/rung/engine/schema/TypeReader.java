package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the types that aren't the row type of a relation. */
final class TypeReader {

    private static final String QUERY = """
        select t.oid::bigint as oid, n.nspname as schema, t.typname as name, t.typtype::text as kind,
               t.typrelid::bigint as relation,
               array(select e.enumlabel::text from pg_catalog.pg_enum e
                      where e.enumtypid = t.oid order by e.enumsortorder) as labels,
               pg_catalog.format_type(t.typbasetype, t.typtypmod) as base_type,
               case when t.typcollation not in (0, b.typcollation) then %s end as collation,
               t.typnotnull as is_not_null,
               coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), t.typdefault) as default_value,
               pg_catalog.format_type(r.rngsubtype, null) as subtype,
               case when not o.opcdefault then %s end as operator_class,
               case when r.rngcollation not in (0, s.typcollation) then %s end as range_collation,
               coalesce(r.rngcanonical, 0) <> 0 as is_canonical, %s as subtype_diff, m.typname as multirange,
               array[mn.nspname, m.typname]::text[] as multirange_name,
               pg_catalog.pg_describe_object('pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 0) as description
          from pg_catalog.pg_type t
          join pg_catalog.pg_namespace n on n.oid = t.typnamespace
          left join pg_catalog.pg_type b on b.oid = t.typbasetype
          left join pg_catalog.pg_class c on c.oid = t.typrelid
          left join pg_catalog.pg_range r on r.rngtypid = t.oid
          left join pg_catalog.pg_type s on s.oid = r.rngsubtype
          left join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
          left join pg_catalog.pg_type m on m.oid = r.rngmultitypid
          left join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
         where n.nspname = any (?) and t.typtype in ('e', 'c', 'd', 'r', 'b', 'p')
           and (t.typtype <> 'c' or c.relkind = 'c')
           and not (t.typtype = 'b' and t.typelem <> 0 and t.typlen = -1 and exists (
                    select from pg_catalog.pg_type e where e.oid = t.typelem and e.typarray = t.oid))
           and %s
        """.formatted(
                    Source.collation("t.typcollation"),
                    Source.operatorClass("r.rngsubopc"),
                    Source.collation("r.rngcollation"),
                    Source.routine("nullif(r.rngsubdiff, 0)"),
                    Source.noMember("pg_type", "t.oid"));

    private static final String CHECKS = """
        select o.oid::bigint as oid, o.contypid::bigint as type, o.conname as name, o.convalidated as is_validated,
               pg_catalog.pg_get_expr(o.conbin, 0) as expression
          from pg_catalog.pg_constraint o
          join pg_catalog.pg_namespace n on n.oid = o.connamespace
         where n.nspname = any (?) and o.contypid <> 0 and o.contype = 'c'
         order by o.contypid, o.conname
        """;

    private final Comments comments;
    private final Columns columns;
    private final Findings findings;
    private final Map<Long, List<DomainCheck>> checks = new HashMap<>();

    private TypeReader(Comments comments, Columns columns, Findings findings) {
        this.comments = comments;
        this.columns = columns;
        this.findings = findings;
    }

    static void read(Source source, Comments comments, Columns columns, Findings findings) throws SQLException {
        TypeReader reader = new TypeReader(comments, columns, findings);
        source.forEach(CHECKS, reader::addCheck);
        source.forEach(QUERY, reader::add);
    }

    private void addCheck(Row row) throws SQLException {
        Address address = Address.constraint(row.big("oid"));
        findings.alias(address, Address.type(row.big("type")));
        checks.computeIfAbsent(row.big("type"), each -> new ArrayList<>())
                .add(new DomainCheck(
                        row.text("name"), row.sql("expression"), row.flag("is_validated"), comments.on(address)));
    }

    private void add(Row row) throws SQLException {
        ObjectKind kind = row.text("kind").equals("d") ? ObjectKind.DOMAIN : ObjectKind.TYPE;
        ObjectId id = ObjectId.of(kind, row.text("schema"), row.text("name"));
        findings.add(
                Address.type(row.big("oid")),
                id,
                switch (row.text("kind")) {
                    case "e" -> new EnumType(row.texts("labels"));
                    case "c" -> new CompositeType(columns.of(row.big("relation")));
                    case "d" -> domain(row);
                    case "r" -> range(row, id);
                    default -> new Unsupported(row.text("description"));
                });
    }

    private DomainType domain(Row row) throws SQLException {
        return new DomainType(
                row.text("base_type"),
                row.nullableName("collation"),
                row.nullableSql("default_value"),
                row.flag("is_not_null"),
                checks.getOrDefault(row.big("oid"), List.of()));
    }

    /** A range type with a canonicalization function needs a shell type before the function, so it is only named. */
    private static Definition range(Row row, ObjectId id) throws SQLException {
        if (row.flag("is_canonical")) {
            return new Unsupported(row.text("description"));
        }
        return new RangeType(
                row.text("subtype"),
                row.nullableName("operator_class"),
                row.nullableName("range_collation"),
                row.nullableName("subtype_diff"),
                multirange(row.name("multirange_name"), id));
    }

    /** PostgreSQL replaces "range" in the name of the type by "multirange", or else appends "_multirange". */
    private static @Nullable QualifiedName multirange(QualifiedName name, ObjectId id) {
        int place = id.name().indexOf("range");
        String usual = place < 0
                ? id.name() + "_multirange"
                : id.name().substring(0, place) + "multi" + id.name().substring(place);
        return name.equals(new QualifiedName(id.schema(), usual)) ? null : name;
    }
}
