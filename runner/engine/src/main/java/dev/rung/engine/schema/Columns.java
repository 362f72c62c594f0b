package dev.rung.engine.schema;

import dev.rung.engine.schema.SequenceReader.OwnedSequence;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of all relations and composite types. */
final class Columns {

    private static final String QUERY = """
        select a.attrelid::bigint as relation, a.attnum as position, a.attname as name,
               pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
               case when a.attcollation not in (0, t.typcollation) then %s end as collation,
               a.attnotnull as is_not_null, a.attidentity::text as identity, a.attgenerated::text as generated,
               case when a.attstorage <> t.typstorage then a.attstorage::text end as storage,
               case a.attcompression::text when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
               nullif(a.attstattarget, -1) as statistics, a.attoptions as options, a.attfdwoptions as foreign_options,
               a.attislocal as is_local, a.attinhcount > 0 as is_inherited,
               d.oid::bigint as default_oid, pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression,
               o.oid::bigint as constraint_oid, coalesce(o.convalidated, true) as is_validated,
               coalesce(o.connoinherit, false) as is_not_inherited,
               case when o.conname !~ '_not_null[0-9]*$' then o.conname end as constraint_name
          from pg_catalog.pg_class c
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          join pg_catalog.pg_attribute a on a.attrelid = c.oid
          join pg_catalog.pg_type t on t.oid = a.atttypid
          left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          left join pg_catalog.pg_constraint o
            on o.conrelid = a.attrelid and o.contype = 'n' and o.conkey[1] = a.attnum
         where n.nspname = any (?) and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
           and a.attnum > 0 and not a.attisdropped
         order by a.attrelid, a.attnum
        """.formatted(Source.collation("a.attcollation"));

    private final Comments comments;
    private final Findings findings;
    private final Map<String, OwnedSequence> identities;
    private final Map<Long, List<Column>> byRelation = new HashMap<>();

    private Columns(Comments comments, Findings findings, Map<String, OwnedSequence> identities) {
        this.comments = comments;
        this.findings = findings;
        this.identities = identities;
    }

    static Columns read(Source source, Comments comments, Findings findings, Map<String, OwnedSequence> identities)
            throws SQLException {
        Columns columns = new Columns(comments, findings, identities);
        source.forEach(
                QUERY,
                row -> columns.byRelation
                        .computeIfAbsent(row.big("relation"), each -> new ArrayList<>())
                        .add(columns.column(row)));
        return columns;
    }

    List<Column> of(long relation) {
        return byRelation.getOrDefault(relation, List.of());
    }

    private Column column(Row row) throws SQLException {
        long relation = row.big("relation");
        int position = row.number("position");
        return new Column(
                row.text("name"),
                row.text("type"),
                row.nullableName("collation"),
                row.flag("is_not_null") ? notNull(row) : null,
                row.text("generated").isEmpty() ? defaultValue(row) : null,
                generated(row),
                identity(row, relation + "." + position),
                storage(row.nullableText("storage")),
                row.nullableText("compression"),
                row.nullableNumber("statistics"),
                row.settings("options").stream().map(Columns::plain).toList(),
                row.settings("foreign_options"),
                row.flag("is_local"),
                row.flag("is_inherited"),
                comments.onColumn(relation, position));
    }

    /** PostgreSQL stores the text of a number, so {@code 7} and {@code 7.0} would differ. */
    private static Setting plain(Setting option) {
        return new Setting(
                option.name(),
                new BigDecimal(option.value()).stripTrailingZeros().toPlainString());
    }

    private NotNull notNull(Row row) throws SQLException {
        return new NotNull(
                row.nullableText("constraint_name"),
                row.flag("is_validated"),
                row.flag("is_not_inherited"),
                comments.on(Address.constraint(row.big("constraint_oid"))));
    }

    private @Nullable ColumnDefault defaultValue(Row row) throws SQLException {
        String expression = row.nullableSql("expression");
        return expression == null
                ? null
                : new ColumnDefault(
                        expression, Collections.unmodifiableNavigableSet(findings.addDefault(row.big("default_oid"))));
    }

    private @Nullable Generated generated(Row row) throws SQLException {
        String kind = row.text("generated");
        if (kind.isEmpty()) {
            return null;
        }
        findings.alias(new Address("pg_attrdef", row.big("default_oid")), Address.relation(row.big("relation")));
        return new Generated(row.sql("expression"), kind.equals("s"));
    }

    /** Null for a partition too, whose column has the identity of the partitioned table. */
    private @Nullable Identity identity(Row row, String column) throws SQLException {
        OwnedSequence sequence = identities.get(column);
        return sequence == null || row.text("identity").isEmpty()
                ? null
                : new Identity(row.text("identity").equals("a"), sequence.name(), sequence.options());
    }

    private static @Nullable String storage(@Nullable String code) {
        return code == null
                ? null
                : switch (code) {
                    case "p" -> "PLAIN";
                    case "e" -> "EXTERNAL";
                    case "m" -> "MAIN";
                    default -> "EXTENDED";
                };
    }
}
