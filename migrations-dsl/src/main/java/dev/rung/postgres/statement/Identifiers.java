package dev.rung.postgres.statement;

import java.nio.charset.StandardCharsets;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;

/**
 * Rejects names that PostgreSQL would truncate and literals that it can't store. Every {@link PostgresStatement} checks
 * itself; pass jOOQ queries to {@link #check(Query)}.
 */
public final class Identifiers {

    /** The maximum length of a name, in bytes of UTF-8. PostgreSQL truncates longer names without an error. */
    public static final int MAX_BYTES = 63;

    private Identifiers() {}

    /**
     * Checks all names and literals in a query.
     *
     * @param query the query, which is rendered but not executed
     * @throws IllegalArgumentException if a name is empty or longer than {@value #MAX_BYTES} bytes, or if a name or a
     *     literal contains NUL
     */
    public static void check(Query query) {
        Query rendered = query instanceof PostgresStatement statement ? statement.toQuery() : query;
        String sql = DSL.using(SQLDialect.POSTGRES)
                .configuration()
                .deriveAppending(new Check())
                .dsl()
                .renderInlined(rendered);
        if (sql.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "the statement contains the character NUL (shown as \\0), which PostgreSQL" + " can't store: "
                            + sql.replace("\0", "\\0") + "; remove it");
        }
    }

    private static void check(String identifier) {
        if (identifier.isEmpty()) {
            throw new IllegalArgumentException("a name is empty: every part of a name needs at least one character");
        }
        int bytes = identifier.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException("the name \"" + identifier + "\" is " + bytes
                    + " bytes long, but PostgreSQL truncates names to " + MAX_BYTES + " bytes: choose a shorter one");
        }
    }

    /** Checks every part that jOOQ visits. */
    private static final class Check implements VisitListener {

        @Override
        public void visitStart(VisitContext context) {
            if (context.queryPart() instanceof Name name) {
                if (name.empty()) {
                    check("");
                }
                for (Name each : name.parts()) {
                    check(each.last());
                }
            }
        }
    }
}
