package dev.rung.postgres.triggers;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** An incomplete {@code ALTER TRIGGER} or {@code ALTER RULE}: call {@code renameTo(...)} or another action next. */
public final class RenameClauses {

    private final CatalogObject object;

    RenameClauses(CatalogObject object) {
        this.object = object;
    }

    /** Renames the object. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Renames the object. */
    public PostgresStatement renameTo(Name newName) {
        CatalogObject renamed =
                CatalogObject.partOf(object.kind(), newName, object.owner().orElseThrow());
        return new Alter(
                object, Sentence.of("rename to").add(newName), new Effect.Drops(object), new Effect.Creates(renamed));
    }

    /** Drops the trigger when the extension is dropped. PostgreSQL doesn't support this for rules. */
    public PostgresStatement dependsOnExtension(String extension) {
        return new Alter(object, Sentence.of("depends on extension").add(name(extension)));
    }

    /** Removes the dependency of the trigger on an extension. PostgreSQL doesn't support this for rules. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return new Alter(object, Sentence.of("no depends on extension").add(name(extension)));
    }
}
