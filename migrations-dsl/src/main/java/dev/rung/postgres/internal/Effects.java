package dev.rung.postgres.internal;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import org.jooq.Name;

/** The effects that statements of several families share. */
public final class Effects {

    private Effects() {}

    /**
     * The effects of moving an object to another schema. With an unqualified name, the old object can't be reported as
     * dropped, because the search path may find the object in the new schema.
     */
    public static Effect[] ofMoving(CatalogObject object, Name schema) {
        Name qualified = schema.append(object.name().unqualifiedName());
        Effect creates = new Effect.Creates(new CatalogObject(object.kind(), qualified, null, object.arguments()));
        return object.name().qualified() ? new Effect[] {new Effect.Drops(object), creates} : new Effect[] {creates};
    }
}
