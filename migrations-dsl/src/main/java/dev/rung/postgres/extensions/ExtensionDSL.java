package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.schemas.SchemaDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The entry points for extensions. */
public abstract class ExtensionDSL extends SchemaDSL {

    protected ExtensionDSL() {}

    /**
     * {@code CREATE EXTENSION}: installs an extension. Its files must be available on the server.
     *
     * @param extension the extension, such as {@code pg_trgm}
     */
    public static CreateExtensionClauses.IfNotExists createExtension(String extension) {
        return createExtension(name(extension));
    }

    /** {@code CREATE EXTENSION}: installs an extension. Its files must be available on the server. */
    public static CreateExtensionClauses.IfNotExists createExtension(Name extension) {
        return new CreateExtension(extension);
    }

    /**
     * Installs an extension if it isn't installed, and records that the current schema requires it. Use this for an
     * extension that other sets in the same database may require as well; {@link #releaseExtension(String)} reverses
     * it. Require each extension in only one migration of a set.
     *
     * @param extension the extension, such as {@code pg_trgm}
     */
    public static RequireExtension requireExtension(String extension) {
        return requireExtension(name(extension));
    }

    /** Installs an extension if it isn't installed, and records that the current schema requires it. */
    public static RequireExtension requireExtension(Name extension) {
        return new RequireExtension(extension);
    }

    /**
     * Reverses {@link #requireExtension(String)}: drops the extension if Rung created it and no other schema requires
     * it.
     *
     * @param extension the extension, such as {@code pg_trgm}
     */
    public static PostgresStatement releaseExtension(String extension) {
        return releaseExtension(name(extension));
    }

    /** Reverses {@link #requireExtension(Name)}. */
    public static PostgresStatement releaseExtension(Name extension) {
        return new ReleaseExtension(extension);
    }

    /** {@code ALTER EXTENSION}: changes an extension. */
    public static AlterExtensionClauses alterExtension(String extension) {
        return new AlterExtensionClauses(name(extension));
    }

    /** {@code DROP EXTENSION}: drops an extension. */
    public static DropClauses.IfExists dropExtension(String object) {
        return dropExtension(name(object));
    }

    /** {@code DROP EXTENSION}: drops an extension. */
    public static DropClauses.IfExists dropExtension(Name object) {
        return new Drop(CatalogObject.of(Kind.EXTENSION, object));
    }

    /** {@code COMMENT ON EXTENSION}: sets or removes the comment of an extension. */
    public static CommentOn.WithoutText commentOnExtension(String object) {
        return commentOnExtension(name(object));
    }

    /** {@code COMMENT ON EXTENSION}: sets or removes the comment of an extension. */
    public static CommentOn.WithoutText commentOnExtension(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.EXTENSION, object));
    }
}
