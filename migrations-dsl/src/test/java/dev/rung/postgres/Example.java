package dev.rung.postgres;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

/**
 * An example statement, which tests render, run and read back from the catalog.
 *
 * @param title a description, unique in its family
 * @param before the statements to run before it
 * @param statement the statement
 * @param subject the object to read back from the catalog; null for none
 * @param run whether it is run; false for a statement that needs something that test servers don't have
 */
record Example(String title, List<Query> before, PostgresStatement statement, CatalogObject subject, boolean run) {

    /** An example whose subject is the first object that the statement creates. */
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
