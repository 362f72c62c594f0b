package dev.rung.postgres;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

/**
 * A statement, to be rendered, run and read back.
 *
 * @param title says what is shown; unique in its family
 * @param before what has to be run first
 * @param statement the statement
 * @param subject what to read back from the catalog afterwards; null for nothing
 * @param run whether it is run at all: what needs what no test server has is only rendered
 */
record Example(String title, List<Query> before, PostgresStatement statement, CatalogObject subject, boolean run) {

    /** An example that is read back by the first thing that it makes. */
    static Example of(String title, PostgresStatement statement) {
        CatalogObject subject = statement.effects().stream()
                .filter(effect -> !(effect instanceof Effect.Drops))
                .map(Effect::object)
                .findFirst()
                .orElse(null);
        return new Example(title, List.of(), statement, subject, true);
    }

    Example after(Query... queries) {
        return new Example(title, List.of(queries), statement, subject, run);
    }

    Example about(CatalogObject object) {
        return new Example(title, before, statement, object, run);
    }

    Example aboutTable(String table) {
        return about(CatalogObject.of(CatalogObject.Kind.TABLE, org.jooq.impl.DSL.name(table)));
    }

    Example renderedOnly() {
        return new Example(title, before, statement, subject, false);
    }
}
