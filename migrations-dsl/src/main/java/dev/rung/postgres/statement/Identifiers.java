package dev.rung.postgres.statement;

import java.nio.charset.StandardCharsets;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DSL;

/**
 * Refuses the names and the literals that PostgreSQL would cut or can't store. Every {@link PostgresStatement} is checked
 * by itself; jOOQ's own queries have to be handed in.
 */
public final class Identifiers {

    /** The longest name that PostgreSQL keeps whole, in bytes of UTF-8. It cuts a longer one without an error. */
    public static final int MAX_BYTES = 63;

    private Identifiers() {}

    /**
     * Checks all names and literals in a query.
     *
     * @param query any query; it is rendered, not executed
     * @throws IllegalArgumentException if a name is empty or over {@value #MAX_BYTES} bytes long, or if a name or a
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
            throw new IllegalArgumentException("the statement contains the character NUL, which PostgreSQL can't store,"
                    + " where this has \\0: " + sql.replace("\0", "\\0") + "; remove it");
        }
    }

    private static void check(String identifier) {
        if (identifier.isEmpty()) {
            throw new IllegalArgumentException("a name is empty: every part of a name needs at least one character");
        }
        int bytes = identifier.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException("the name \"" + identifier + "\" is " + bytes
                    + " bytes long, and PostgreSQL would silently cut it to " + MAX_BYTES + ": choose a shorter one");
        }
    }

    /** Looks at every part as jOOQ comes by it. */
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
