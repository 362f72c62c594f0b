package dev.rung.postgres.objects;

import dev.rung.postgres.statement.CatalogObject;

/** The entry point for objects of any kind. */
public abstract class ObjectDSL {

    protected ObjectDSL() {}

    /**
     * {@code COMMENT ON}: sets or removes the comment of any object:
     * {@code commentOn(CatalogObject.cast(TEXT, INTEGER))}. Prefer the method for the kind of object if there is one.
     */
    public static CommentOn.WithoutText commentOn(CatalogObject object) {
        return new CommentOn.WithoutText(object);
    }
}
