package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterFunction;
import static dev.rung.postgres.PostgresDSL.alterIndex;
import static dev.rung.postgres.PostgresDSL.alterMaterializedView;
import static dev.rung.postgres.PostgresDSL.alterProcedure;
import static dev.rung.postgres.PostgresDSL.alterTrigger;

import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.ObjectId;
import java.util.List;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes that an object is dropped with an extension. */
final class ExtensionWriter {

    private ExtensionWriter() {}

    static List<Query> of(DatabaseObject object) {
        return object.extensions().stream()
                .flatMap(extension -> statement(object.id(), extension).stream())
                .toList();
    }

    private static Optional<Query> statement(ObjectId id, String extension) {
        Name name = Fragments.name(id);
        List<DataType<Object>> arguments = Fragments.types(id.arguments());
        return switch (id.kind()) {
            case FUNCTION -> Optional.of(alterFunction(name, arguments).dependsOnExtension(extension));
            case PROCEDURE -> Optional.of(alterProcedure(name, arguments).dependsOnExtension(extension));
            case INDEX -> Optional.of(alterIndex(name).dependsOnExtension(extension));
            case MATERIALIZED_VIEW -> Optional.of(alterMaterializedView(name).dependsOnExtension(extension));
            case TRIGGER ->
                Optional.of(alterTrigger(DSL.name(id.schema(), id.table()), DSL.name(id.name()))
                        .dependsOnExtension(extension));
            default -> Optional.empty();
        };
    }
}
