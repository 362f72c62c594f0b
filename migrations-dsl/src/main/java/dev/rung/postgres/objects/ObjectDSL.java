package dev.rung.postgres.objects;

import dev.rung.postgres.statement.CatalogObject;

/** The entry point for objects of any kind. */
public abstract class ObjectDSL {

    protected ObjectDSL() {}

    /**
     * {@code COMMENT ON}, of any kind of object: {@code commentOn(CatalogObject.cast(TEXT, INTEGER))}. The methods that
     * name the kind read better where there is one.
     */
    public static CommentOn.WithoutText commentOn(CatalogObject object) {
        return new CommentOn.WithoutText(object);
    }
}
