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

/** What a role may do with an object. */
public final class Privilege {

    public static final Privilege SELECT = new Privilege("select");
    public static final Privilege INSERT = new Privilege("insert");
    public static final Privilege UPDATE = new Privilege("update");
    public static final Privilege DELETE = new Privilege("delete");
    public static final Privilege TRUNCATE = new Privilege("truncate");
    public static final Privilege REFERENCES = new Privilege("references");
    public static final Privilege TRIGGER = new Privilege("trigger");
    /** To vacuum, analyze, cluster, refresh, reindex and lock. Since PostgreSQL 17. */
    public static final Privilege MAINTAIN = new Privilege("maintain", List.of(), 17);

    public static final Privilege USAGE = new Privilege("usage");
    public static final Privilege CREATE = new Privilege("create");
    public static final Privilege CONNECT = new Privilege("connect");
    public static final Privilege TEMPORARY = new Privilege("temporary");
    public static final Privilege EXECUTE = new Privilege("execute");
    /** To set a parameter for the session, of those that only a superuser may otherwise. Since PostgreSQL 15. */
    public static final Privilege SET = new Privilege("set", List.of(), 15);

    /** To set a parameter for the server. Since PostgreSQL 15. */
    public static final Privilege ALTER_SYSTEM = new Privilege("alter system", List.of(), 15);

    /** Whatever there is to grant. */
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

    /** The privilege on some columns of a table only: {@code SELECT.of("id", "name")}. */
    public Privilege of(String column, String... more) {
        return of(name(column), Parts.names(more).toArray(Name[]::new));
    }

    /** As {@link #of(String, String...)}, for a list of at least one. */
    public Privilege of(List<String> columns) {
        return of(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
    }

    /** The privilege on some columns of a table only. */
    public Privilege of(Name column, Name... more) {
        return new Privilege(words, Parts.listOf(column, more), since);
    }

    /** As {@link #of(Name, Name...)}, for a list of at least one. */
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
