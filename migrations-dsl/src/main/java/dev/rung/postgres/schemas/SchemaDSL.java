package dev.rung.postgres.schemas;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.ObjectDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.Name;

/** The entry points for schemas, and for comments on databases. */
public abstract class SchemaDSL extends ObjectDSL {

    protected SchemaDSL() {}

    /** {@code CREATE SCHEMA}: creates a schema. */
    public static CreateSchemaClauses.IfNotExists createSchema(String schema) {
        return createSchema(name(schema));
    }

    /** {@code CREATE SCHEMA}: creates a schema. */
    public static CreateSchemaClauses.IfNotExists createSchema(Name schema) {
        return new CreateSchema(schema, false, null);
    }

    /** {@code ALTER SCHEMA}: changes a schema. */
    public static AlterSchemaClauses alterSchema(String schema) {
        return alterSchema(name(schema));
    }

    /** {@code ALTER SCHEMA}: changes a schema. */
    public static AlterSchemaClauses alterSchema(Name schema) {
        return new AlterSchemaClauses(schema);
    }

    /**
     * {@code DROP SCHEMA}: drops a schema. PostgreSQL rejects this for a schema that contains objects, unless
     * {@code cascade()} follows.
     */
    public static DropClauses.IfExists dropSchema(String schema) {
        return dropSchema(name(schema));
    }

    /**
     * {@code DROP SCHEMA}: drops a schema. PostgreSQL rejects this for a schema that contains objects, unless
     * {@code cascade()} follows.
     */
    public static DropClauses.IfExists dropSchema(Name schema) {
        return new Drop(CatalogObject.of(Kind.SCHEMA, schema));
    }

    /** {@code COMMENT ON SCHEMA}: sets or removes the comment of a schema. */
    public static CommentOn.WithoutText commentOnSchema(String object) {
        return commentOnSchema(name(object));
    }

    /** {@code COMMENT ON SCHEMA}: sets or removes the comment of a schema. */
    public static CommentOn.WithoutText commentOnSchema(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.SCHEMA, object));
    }

    /** {@code COMMENT ON DATABASE}: sets or removes the comment of a database. */
    public static CommentOn.WithoutText commentOnDatabase(String object) {
        return commentOnDatabase(name(object));
    }

    /** {@code COMMENT ON DATABASE}: sets or removes the comment of a database. */
    public static CommentOn.WithoutText commentOnDatabase(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.DATABASE, object));
    }
}
