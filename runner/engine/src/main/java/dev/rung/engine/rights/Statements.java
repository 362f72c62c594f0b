package dev.rung.engine.rights;

import static org.jooq.impl.DSL.name;

import dev.rung.engine.sql.Rendering;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Renders statements that are displayed for you to run, not executed. */
public final class Statements {

    private Statements() {}

    /**
     * Renders a statement, with quoted names and a semicolon.
     *
     * @param template the statement, with placeholders such as {@code {0}}
     * @param parts the values of the placeholders
     */
    public static String of(String template, QueryPart... parts) {
        return Rendering.render(DSL.query(template, parts)) + ";";
    }

    static String membership(String group, String member) {
        return of("GRANT {0} TO {1}", role(group), role(member));
    }

    static Name role(String role) {
        return name(role);
    }
}
