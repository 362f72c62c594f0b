package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the triggers and rules. */
final class TriggerReader {

    private static final int ROW = 1;
    private static final int BEFORE = 2;
    private static final int INSERT = 4;
    private static final int DELETE = 8;
    private static final int UPDATE = 16;
    private static final int TRUNCATE = 32;
    private static final int INSTEAD_OF = 64;

    /** Omits the copies of a trigger for partitions, which PostgreSQL makes. */
    private static final String TRIGGERS = """
        select t.oid::bigint as oid, t.tgname as name, t.tgrelid::bigint as relation,
               array[n.nspname, c.relname]::text[] as owner, t.tgtype as type,
               array(select a.attname::text
                       from unnest(t.tgattr::smallint[]) with ordinality x (number, position)
                       join pg_catalog.pg_attribute a on a.attrelid = t.tgrelid and a.attnum = x.number
                      order by x.position) as columns,
               t.tgoldtable as old_table, t.tgnewtable as new_table, t.tgqual is not null as has_condition,
               %s as function, t.tgargs as arguments, t.tgconstraint <> 0 as is_constraint,
               t.tgdeferrable as is_deferrable, t.tginitdeferred as is_deferred, %s as referenced,
               t.tgenabled::text as enabled, pg_catalog.pg_get_triggerdef(t.oid) as definition
          from pg_catalog.pg_trigger t
          join pg_catalog.pg_class c on c.oid = t.tgrelid
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where n.nspname = any (?) and not t.tgisinternal and t.tgparentid = 0 and %s
        """.formatted(
                    Source.routine("t.tgfoid"),
                    Source.relation("nullif(t.tgconstrrelid, 0)"),
                    Source.noMember("pg_trigger", "t.oid"));

    private static final String RULES = """
        select r.oid::bigint as oid, r.rulename as name, r.ev_class::bigint as relation,
               array[n.nspname, c.relname]::text[] as owner, r.ev_enabled::text as enabled,
               pg_catalog.pg_get_ruledef(r.oid) as definition
          from pg_catalog.pg_rewrite r
          join pg_catalog.pg_class c on c.oid = r.ev_class
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where n.nspname = any (?) and r.rulename <> '_RETURN' and %s
        """.formatted(Source.noMember("pg_rewrite", "r.oid"));

    private TriggerReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(TRIGGERS, row -> {
            if (findings.isFound(Address.relation(row.big("relation")))) {
                QualifiedName table = row.name("owner");
                findings.add(
                        new Address("pg_trigger", row.big("oid")),
                        ObjectId.part(ObjectKind.TRIGGER, table, row.text("name")),
                        trigger(row, table));
            }
        });
        source.forEach(RULES, row -> {
            if (findings.isFound(Address.relation(row.big("relation")))) {
                QualifiedName table = row.name("owner");
                findings.add(
                        new Address("pg_rewrite", row.big("oid")),
                        ObjectId.part(ObjectKind.RULE, table, row.text("name")),
                        new Rule(table, enabled(row), row.sql("definition")));
            }
        });
    }

    private static Trigger trigger(Row row, QualifiedName table) throws SQLException {
        int type = row.number("type");
        return new Trigger(
                table,
                timing(type),
                events(type),
                row.texts("columns"),
                (type & ROW) != 0,
                row.nullableText("old_table"),
                row.nullableText("new_table"),
                row.flag("has_condition") ? condition(row.sql("definition")) : null,
                row.name("function"),
                row.zeroTerminated("arguments"),
                row.flag("is_constraint"),
                row.flag("is_deferrable"),
                row.flag("is_deferred"),
                row.nullableName("referenced"),
                enabled(row),
                row.sql("definition"));
    }

    private static Trigger.Timing timing(int type) {
        if ((type & INSTEAD_OF) != 0) {
            return Trigger.Timing.INSTEAD_OF;
        }
        return (type & BEFORE) != 0 ? Trigger.Timing.BEFORE : Trigger.Timing.AFTER;
    }

    private static List<String> events(int type) {
        List<String> events = new ArrayList<>();
        addIf(events, type & INSERT, "INSERT");
        addIf(events, type & DELETE, "DELETE");
        addIf(events, type & UPDATE, "UPDATE");
        addIf(events, type & TRUNCATE, "TRUNCATE");
        return events;
    }

    private static void addIf(List<String> events, int bit, String event) {
        if (bit != 0) {
            events.add(event);
        }
    }

    /** PostgreSQL has no function that prints only the condition, which refers to two rows. */
    private static String condition(String definition) {
        String start = " WHEN (";
        return definition.substring(
                definition.indexOf(start) + start.length(), definition.lastIndexOf(") EXECUTE FUNCTION "));
    }

    /** When a trigger or rule with this code is enabled. */
    static Trigger.Enabled enabled(Row row) throws SQLException {
        return switch (row.text("enabled")) {
            case "R" -> Trigger.Enabled.REPLICA;
            case "A" -> Trigger.Enabled.ALWAYS;
            case "D" -> Trigger.Enabled.DISABLED;
            default -> Trigger.Enabled.ORIGIN;
        };
    }
}
