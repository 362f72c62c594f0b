package dev.rung.postgres;

/** The entry point for objects of any kind. */
abstract class ObjectDSL {

    ObjectDSL() {}

    /**
     * {@code COMMENT ON}, of any kind of object: {@code commentOn(CatalogObject.cast(TEXT, INTEGER))}. The methods that
     * name the kind read better where there is one.
     */
    public static CommentOn.Is commentOn(CatalogObject object) {
        return new CommentOn.Is(object);
    }
}
