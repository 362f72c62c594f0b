package dev.rung.postgres.tables;

/**
 * The referential actions of a foreign key: what happens to the referencing rows when the referenced row is deleted or
 * its key changes.
 *
 * @param <A> the type that each action returns
 */
public interface ForeignKeyActions<A> {

    /** Deletes the referencing rows together with the referenced row. */
    A onDeleteCascade();

    /** Sets the referencing columns to null when the referenced row is deleted. */
    A onDeleteSetNull();

    /** Sets the referencing columns to their defaults when the referenced row is deleted. */
    A onDeleteSetDefault();

    /** Rejects the deletion of a referenced row, even if the check is deferred. */
    A onDeleteRestrict();

    /** Rejects the deletion of a referenced row. This is PostgreSQL's default, made explicit. */
    A onDeleteNoAction();

    /** Updates the referencing columns to the new key of the referenced row. */
    A onUpdateCascade();

    /** Sets the referencing columns to null when the referenced key changes. */
    A onUpdateSetNull();

    /** Sets the referencing columns to their defaults when the referenced key changes. */
    A onUpdateSetDefault();

    /** Rejects a change of a referenced key, even if the check is deferred. */
    A onUpdateRestrict();

    /** Rejects a change of a referenced key. This is PostgreSQL's default, made explicit. */
    A onUpdateNoAction();
}
