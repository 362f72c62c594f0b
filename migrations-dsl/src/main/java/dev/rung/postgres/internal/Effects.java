package dev.rung.postgres.internal;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import org.jooq.Name;

/** The effects that statements of several families have in common. */
public final class Effects {

    private Effects() {}

    /**
     * The effects of a move to another schema. That nothing of that name is left is known only where the name says the
     * schema: an unqualified one may find the object in the new schema as well.
     */
    public static Effect[] ofMoving(CatalogObject object, Name schema) {
        Name qualified = schema.append(object.name().unqualifiedName());
        Effect creates = new Effect.Creates(new CatalogObject(object.kind(), qualified, null, object.arguments()));
        return object.name().qualified() ? new Effect[] {new Effect.Drops(object), creates} : new Effect[] {creates};
    }
}
