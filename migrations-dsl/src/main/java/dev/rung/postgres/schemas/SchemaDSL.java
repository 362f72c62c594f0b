package dev.rung.postgres.schemas;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.ObjectDSL;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import org.jooq.Name;

/** The entry points for schemas, and for the database that they are in. */
public abstract class SchemaDSL extends ObjectDSL {

    protected SchemaDSL() {}

    /** {@code CREATE SCHEMA}, with an owner or without. */
    public static CreateSchemaClauses.IfNotExists createSchema(String schema) {
        return createSchema(name(schema));
    }

    /** {@code CREATE SCHEMA}, with an owner or without. */
    public static CreateSchemaClauses.IfNotExists createSchema(Name schema) {
        return new CreateSchema(schema, false, null);
    }

    /** {@code ALTER SCHEMA}. */
    public static AlterSchemaClauses alterSchema(String schema) {
        return alterSchema(name(schema));
    }

    /** {@code ALTER SCHEMA}. */
    public static AlterSchemaClauses alterSchema(Name schema) {
        return new AlterSchemaClauses(schema);
    }

    /** {@code DROP SCHEMA}. PostgreSQL refuses it while the schema contains anything, unless {@code cascade()} follows. */
    public static DropClauses.IfExists dropSchema(String schema) {
        return dropSchema(name(schema));
    }

    /** {@code DROP SCHEMA}. PostgreSQL refuses it while the schema contains anything, unless {@code cascade()} follows. */
    public static DropClauses.IfExists dropSchema(Name schema) {
        return new Drop(CatalogObject.of(Kind.SCHEMA, schema));
    }

    /** {@code COMMENT ON SCHEMA}: describes a schema. */
    public static CommentOn.WithoutText commentOnSchema(String object) {
        return commentOnSchema(name(object));
    }

    /** {@code COMMENT ON SCHEMA}: describes a schema. */
    public static CommentOn.WithoutText commentOnSchema(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.SCHEMA, object));
    }

    /** {@code COMMENT ON DATABASE}: describes a database. */
    public static CommentOn.WithoutText commentOnDatabase(String object) {
        return commentOnDatabase(name(object));
    }

    /** {@code COMMENT ON DATABASE}: describes a database. */
    public static CommentOn.WithoutText commentOnDatabase(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.DATABASE, object));
    }
}
