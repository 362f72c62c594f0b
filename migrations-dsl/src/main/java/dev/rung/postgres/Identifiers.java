package dev.rung.postgres;

import java.nio.charset.StandardCharsets;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.DefaultConfiguration;

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
     * @throws IllegalArgumentException if a name is empty, over {@value #MAX_BYTES} bytes or contains NUL, or if a text
     *     literal contains NUL
     */
    public static void check(Query query) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new Check());
        configuration.dsl().renderInlined(query);
    }

    private static void check(QueryPart part) {
        if (part instanceof Name name) {
            for (Name each : name.parts()) {
                check(each.last());
            }
        } else if (part instanceof Param<?> param && param.getValue() instanceof String text && text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the literal '" + text.replace("\0", "\\0")
                    + "' contains the character NUL, which PostgreSQL can't store: remove it");
        }
    }

    private static void check(String identifier) {
        if (identifier.isEmpty()) {
            throw new IllegalArgumentException("a name is empty: every part of a name needs at least one character");
        }
        if (identifier.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the name \"" + identifier.replace("\0", "\\0")
                    + "\" contains the character NUL, which PostgreSQL can't store: remove it");
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
            check(context.queryPart());
        }
    }
}
