package dev.rung.engine.ddl;

import dev.rung.engine.schema.Column;
import dev.rung.engine.schema.IndexKeyPart;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.postgres.indexes.IndexKey;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jspecify.annotations.Nullable;

/** Converts what the catalog says into jOOQ's query parts. */
final class Fragments {

    private static final String SYSTEM = "pg_catalog";
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");

    private Fragments() {}

    /** The name with its schema, except the system's. */
    static Name name(QualifiedName name) {
        return name.schema().equals(SYSTEM) ? DSL.name(name.name()) : DSL.name(name.schema(), name.name());
    }

    static Name name(ObjectId id) {
        return id.schema().isEmpty() ? DSL.name(id.name()) : DSL.name(id.schema(), id.name());
    }

    static Name[] names(Collection<String> names) {
        return names.stream().map(each -> DSL.name(each)).toArray(Name[]::new);
    }

    static boolean isSystem(@Nullable QualifiedName name) {
        return name == null || name.schema().equals(SYSTEM);
    }

    /** SQL that PostgreSQL printed, unchanged. */
    static QueryPart raw(String sql) {
        return CustomQueryPart.of(context -> context.sql(sql, true));
    }

    static Field<Object> expression(String sql) {
        return DSL.field("{0}", Object.class, raw(sql));
    }

    static Condition condition(String sql) {
        return DSL.condition("{0}", raw(sql));
    }

    static ResultQuery<Record> select(String sql) {
        return DSL.resultQuery("{0}", raw(sql));
    }

    static Query statement(String sql) {
        return DSL.query("{0}", raw(sql));
    }

    /** A type that PostgreSQL printed with its modifiers. */
    static DataType<Object> type(String type) {
        return new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, type, type);
    }

    static DataType<Object> type(String type, @Nullable QualifiedName collation) {
        return collation == null ? type(type) : type(type).collation(DSL.collation(name(collation)));
    }

    static DataType<Object> type(Column column) {
        return type(column.type(), column.collation());
    }

    static List<DataType<Object>> types(List<String> types) {
        return types.stream().map(Fragments::type).toList();
    }

    /** The value of a setting: a number or a truth value where it looks like one, else a text. */
    static Object value(String text) {
        if (INTEGER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }

    static IndexKey key(IndexKeyPart part) {
        IndexKey key =
                part.column() == null ? verbatimKey(part.expression()) : IndexKey.column(DSL.name(part.column()));
        if (part.collation() != null) {
            key = key.collate(name(part.collation()));
        }
        if (part.operatorClass() != null) {
            key = key.opclass(name(part.operatorClass()));
        }
        for (var parameter : part.parameters()) {
            key = key.with(parameter.name(), value(parameter.value()));
        }
        if (part.descending()) {
            key = key.desc();
        }
        if (part.descending() != part.nullsFirst()) {
            key = part.nullsFirst() ? key.nullsFirst() : key.nullsLast();
        }
        return key;
    }

    /** A key in the form that PostgreSQL printed, with parentheses where it needs them. */
    static IndexKey verbatimKey(String sql) {
        return new IndexKey(raw(sql), true, null, null, Map.of(), null, null);
    }
}
