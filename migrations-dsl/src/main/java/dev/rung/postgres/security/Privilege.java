package dev.rung.postgres.security;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;
import org.jooq.QueryPart;

/** A privilege on an object. */
public final class Privilege {

    public static final Privilege SELECT = new Privilege("select");
    public static final Privilege INSERT = new Privilege("insert");
    public static final Privilege UPDATE = new Privilege("update");
    public static final Privilege DELETE = new Privilege("delete");
    public static final Privilege TRUNCATE = new Privilege("truncate");
    public static final Privilege REFERENCES = new Privilege("references");
    public static final Privilege TRIGGER = new Privilege("trigger");
    /**
     * Allows {@code VACUUM}, {@code ANALYZE}, {@code CLUSTER}, {@code REFRESH MATERIALIZED VIEW}, {@code REINDEX} and
     * {@code LOCK TABLE}. Since PostgreSQL 17.
     */
    public static final Privilege MAINTAIN = new Privilege("maintain", List.of(), 17);

    public static final Privilege USAGE = new Privilege("usage");
    public static final Privilege CREATE = new Privilege("create");
    public static final Privilege CONNECT = new Privilege("connect");
    public static final Privilege TEMPORARY = new Privilege("temporary");
    public static final Privilege EXECUTE = new Privilege("execute");
    /** Allows setting a configuration parameter that otherwise only superusers can set. Since PostgreSQL 15. */
    public static final Privilege SET = new Privilege("set", List.of(), 15);

    /** Allows setting a configuration parameter with {@code ALTER SYSTEM}. Since PostgreSQL 15. */
    public static final Privilege ALTER_SYSTEM = new Privilege("alter system", List.of(), 15);

    /** All privileges of the kind of object. */
    public static final Privilege ALL = new Privilege("all privileges");

    private final String words;
    private final List<Name> columns;
    private final int since;

    private Privilege(String words) {
        this(words, List.of(), PostgresStatement.OLDEST_VERSION);
    }

    private Privilege(String words, List<Name> columns, int since) {
        this.words = words;
        this.columns = columns;
        this.since = since;
    }

    /** The privilege on these columns of a table: {@code SELECT.of("id", "name")}. */
    public Privilege of(String column, String... more) {
        return of(name(column), Parts.names(more).toArray(Name[]::new));
    }

    /** Same as {@link #of(String, String...)}, for a non-empty list. */
    public Privilege of(List<String> columns) {
        return of(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    /** The privilege on these columns of a table. */
    public Privilege of(Name column, Name... more) {
        return new Privilege(words, Parts.listOf(column, more), since);
    }

    /** Same as {@link #of(Name, Name...)}, for a non-empty list. */
    public Privilege of(Collection<? extends Name> columns) {
        return of(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
    }

    int since() {
        return since;
    }

    QueryPart toPart() {
        return Sentence.empty()
                .addIf(words, columns)
                .addIf(columns.isEmpty(), words)
                .toPart();
    }
}
