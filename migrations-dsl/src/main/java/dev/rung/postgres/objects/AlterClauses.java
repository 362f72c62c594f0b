package dev.rung.postgres.objects;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Effects;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER} of an object in a schema: call one of its actions next. */
public class AlterClauses extends AlterNamedClauses {

    /** Creates the actions for an object whose kind has no further actions. */
    public AlterClauses(CatalogObject object) {
        super(object);
    }

    protected AlterClauses(CatalogObject object, boolean ifPresent) {
        super(object, ifPresent);
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(Name schema) {
        return alter(Sentence.of("set schema").add(schema), Effects.ofMoving(object(), schema));
    }

    /** Moves the object to another schema. */
    public PostgresStatement setSchema(String schema) {
        return setSchema(name(schema));
    }
}
