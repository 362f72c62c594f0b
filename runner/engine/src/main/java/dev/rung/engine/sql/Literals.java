package dev.rung.engine.sql;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Renders values as literals, exactly as they are rendered in an {@code INSERT} with values. */
public final class Literals {

    private final DSLContext context;

    /**
     * Creates a renderer.
     *
     * @param schemas the schemas to replace, as in {@link Rendering#render(org.jooq.Query, Map)}
     */
    public Literals(Map<String, String> schemas) {
        this.context = Rendering.contextWith(schemas);
    }

    /**
     * Renders a value.
     *
     * @param column the column of the value, whose binding determines the literal
     * @param value the value; null for {@code NULL}
     */
    public String render(Field<?> column, @Nullable Object value) {
        return context.renderInlined(DSL.val(value, column));
    }
}
