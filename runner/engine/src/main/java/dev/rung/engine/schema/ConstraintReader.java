package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of tables, and the indexes. */
final class ConstraintReader {

    private static final String COLUMNS = """
        array(select a.attname::text
                from unnest(o.%s) with ordinality k (number, position)
                join pg_catalog.pg_attribute a on a.attrelid = o.%s and a.attnum = k.number
               order by k.position)\
        """;

    private final Comments comments;
    private final Findings findings;
    private final Map<Long, IndexReader.Found> indexes;

    private ConstraintReader(Comments comments, Findings findings, Map<Long, IndexReader.Found> indexes) {
        this.comments = comments;
        this.findings = findings;
        this.indexes = indexes;
    }

    /** Reads the constraints and indexes of the relations that were found. */
    static void read(Source source, Comments comments, Findings findings) throws SQLException {
        Map<Long, IndexReader.Found> indexes = IndexReader.read(source);
        ConstraintReader reader = new ConstraintReader(comments, findings, indexes);
        String sql = """
            select o.oid::bigint as oid, o.conname as name, o.contype::text as type, o.conrelid::bigint as relation,
                   %s as owner, %s as columns,
                   case when o.contype = 'c' then pg_catalog.pg_get_expr(o.conbin, o.conrelid) end as expression,
                   case when o.contype = 'f' then %s end as referenced, %s as referenced_columns,
                   o.confmatchtype = 'f' as is_full, o.confupdtype::text as on_update, o.confdeltype::text as on_delete,
                   %s as on_delete_columns,
                   case when o.contype in ('p', 'u', 'x') then o.conindid::bigint end as index,
                   array(select unnest(array[n.nspname, p.oprname]::text[])
                           from unnest(o.conexclop) with ordinality x (operator, position)
                           join pg_catalog.pg_operator p on p.oid = x.operator
                           join pg_catalog.pg_namespace n on n.oid = p.oprnamespace
                          where o.contype = 'x'
                          order by x.position) as operators,
                   o.condeferrable as is_deferrable, o.condeferred as is_deferred, o.convalidated as is_validated,
                   %s as is_enforced, o.connoinherit and o.contype = 'c' as is_not_inherited, o.conislocal as is_local,
                   o.coninhcount > 0 as is_inherited, %s as is_temporal,
                   pg_catalog.pg_get_constraintdef(o.oid) as definition
              from pg_catalog.pg_constraint o
              join pg_catalog.pg_namespace s on s.oid = o.connamespace
             where s.nspname = any (?) and o.conrelid <> 0 and o.contype in ('p', 'u', 'c', 'x', 'f')
               and not (o.contype = 'f' and o.conparentid <> 0)
            """.formatted(
                        Source.relation("o.conrelid"),
                        COLUMNS.formatted("conkey", "conrelid"),
                        Source.relation("o.confrelid"),
                        COLUMNS.formatted("confkey", "confrelid"),
                        source.since(15, COLUMNS.formatted("confdelsetcols", "conrelid"), "'{}'::text[]"),
                        source.since(18, "o.conenforced", "true"),
                        source.since(18, "o.conperiod", "false"));
        source.forEach(sql, reader::add);
        indexes.forEach(reader::addIndex);
    }

    private void add(Row row) throws SQLException {
        if (!findings.isFound(Address.relation(row.big("relation")))) {
            return;
        }
        QualifiedName table = row.name("owner");
        Address address = Address.constraint(row.big("oid"));
        findings.add(address, ObjectId.part(ObjectKind.CONSTRAINT, table, row.text("name")), constraint(row, table));
        if (row.nullableText("index") != null) {
            findings.alias(Address.relation(row.big("index")), address);
        }
    }

    private void addIndex(long oid, IndexReader.Found found) {
        Address address = Address.relation(oid);
        boolean isOfConstraint = findings.owner(address) != null;
        if (!isOfConstraint && findings.isFound(Address.relation(found.relation()))) {
            IndexStructure structure = found.index().structure();
            findings.add(
                    address,
                    ObjectId.part(
                            ObjectKind.INDEX,
                            structure.table(),
                            structure.name().name()),
                    found.index());
        }
    }

    private Constraint constraint(Row row, QualifiedName table) throws SQLException {
        Constraint.Type type = switch (row.text("type")) {
            case "p" -> Constraint.Type.PRIMARY_KEY;
            case "u" -> Constraint.Type.UNIQUE;
            case "c" -> Constraint.Type.CHECK;
            case "x" -> Constraint.Type.EXCLUSION;
            default -> Constraint.Type.FOREIGN_KEY;
        };
        IndexReader.Found found = type == Constraint.Type.FOREIGN_KEY || type == Constraint.Type.CHECK
                ? null
                : indexes.get(row.big("index"));
        return new Constraint(
                type,
                table,
                type == Constraint.Type.EXCLUSION ? List.of() : row.texts("columns"),
                row.nullableSql("expression"),
                reference(row),
                found == null ? null : found.index().structure(),
                row.names("operators"),
                row.flag("is_deferrable"),
                row.flag("is_deferred"),
                row.flag("is_validated"),
                row.flag("is_enforced"),
                row.flag("is_not_inherited"),
                row.flag("is_local"),
                row.flag("is_inherited"),
                row.flag("is_temporal"),
                found == null ? null : comments.on(Address.relation(row.big("index"))),
                row.sql("definition"));
    }

    private static Constraint.@Nullable Reference reference(Row row) throws SQLException {
        QualifiedName referenced = row.nullableName("referenced");
        return referenced == null
                ? null
                : new Constraint.Reference(
                        referenced,
                        row.texts("referenced_columns"),
                        row.flag("is_full"),
                        action(row.text("on_update")),
                        action(row.text("on_delete")),
                        row.texts("on_delete_columns"));
    }

    private static Constraint.Action action(String code) {
        return switch (code) {
            case "r" -> Constraint.Action.RESTRICT;
            case "c" -> Constraint.Action.CASCADE;
            case "n" -> Constraint.Action.SET_NULL;
            case "d" -> Constraint.Action.SET_DEFAULT;
            default -> Constraint.Action.NO_ACTION;
        };
    }
}
