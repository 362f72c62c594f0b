package dev.rung.postgres.replication;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.textsearch.TextSearchDSL;
import org.jooq.Name;

/** The entry points for publications. */
public abstract class PublicationDSL extends TextSearchDSL {

    protected PublicationDSL() {}

    /** {@code CREATE PUBLICATION}: creates a publication for logical replication. */
    public static CreatePublicationWithoutTables createPublication(String publication) {
        return new CreatePublicationWithoutTables(name(publication));
    }

    /**
     * A table of a publication, to which columns and a row filter can be added:
     * {@code publishedTable("t").columns("a").where(condition)}.
     */
    public static PublishedTable publishedTable(String table) {
        return publishedTable(name(table));
    }

    /** A table of a publication, to which columns and a row filter can be added. */
    public static PublishedTable publishedTable(Name table) {
        return PublishedTable.of(table);
    }

    /** {@code ALTER PUBLICATION}: changes a publication. */
    public static AlterPublicationClauses alterPublication(String publication) {
        return new AlterPublicationClauses(name(publication));
    }

    /** {@code DROP PUBLICATION}: drops a publication. */
    public static DropClauses.IfExists dropPublication(String object) {
        return dropPublication(name(object));
    }

    /** {@code DROP PUBLICATION}: drops a publication. */
    public static DropClauses.IfExists dropPublication(Name object) {
        return new Drop(CatalogObject.of(Kind.PUBLICATION, object));
    }

    /** {@code COMMENT ON PUBLICATION}: sets or removes the comment of a publication. */
    public static CommentOn.WithoutText commentOnPublication(String object) {
        return commentOnPublication(name(object));
    }

    /** {@code COMMENT ON PUBLICATION}: sets or removes the comment of a publication. */
    public static CommentOn.WithoutText commentOnPublication(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.PUBLICATION, object));
    }
}
