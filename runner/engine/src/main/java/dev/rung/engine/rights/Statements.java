package dev.rung.engine.rights;

import static org.jooq.impl.DSL.name;

import dev.rung.engine.sql.Rendering;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Statements that are not run but shown, to be copied. */
public final class Statements {

    private Statements() {}

    /**
     * Renders a statement, with names quoted and a semicolon.
     *
     * @param template the statement, with places such as {@code {0}}
     * @param parts what goes there
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
