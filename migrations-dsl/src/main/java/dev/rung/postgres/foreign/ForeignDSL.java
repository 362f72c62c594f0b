package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexDSL;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.function.UnaryOperator;

/** The entry points for foreign servers: how to reach the tables of others. */
public abstract class ForeignDSL extends IndexDSL {

    protected ForeignDSL() {}

    /** {@code CREATE FOREIGN DATA WRAPPER}; usually an extension brings it. Only a superuser may. */
    public static ForeignDataWrapperClauses.Handler createForeignDataWrapper(String wrapper) {
        return new CreateForeignDataWrapper(name(wrapper), List.of(), List.of());
    }

    /** {@code ALTER FOREIGN DATA WRAPPER}. */
    public static AlterForeignDataWrapperClauses alterForeignDataWrapper(String wrapper) {
        return new AlterForeignDataWrapperClauses(name(wrapper));
    }

    /** {@code DROP FOREIGN DATA WRAPPER}. */
    public static DropClauses.IfExists dropForeignDataWrapper(String wrapper) {
        return new Drop(CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name(wrapper)));
    }

    /** {@code COMMENT ON FOREIGN DATA WRAPPER}: describes a foreign-data wrapper. */
    public static CommentOn.WithoutText commentOnForeignDataWrapper(String wrapper) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name(wrapper)));
    }

    /** {@code CREATE SERVER}: another server, whose tables foreign tables are. */
    public static CreateServerClauses.IfNotExistsWithoutWrapper createServer(String server) {
        return new CreateServer.Start(name(server), false, List.of());
    }

    /** {@code ALTER SERVER}. */
    public static AlterServerClauses alterServer(String server) {
        return new AlterServerClauses(name(server));
    }

    /** {@code DROP SERVER}. */
    public static DropClauses.IfExists dropServer(String server) {
        return new Drop(CatalogObject.of(Kind.SERVER, name(server)));
    }

    /** {@code COMMENT ON SERVER}: describes a foreign server. */
    public static CommentOn.WithoutText commentOnServer(String server) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.SERVER, name(server)));
    }

    /** {@code CREATE USER MAPPING}: who one is on another server. Mind the password, see {@link UserMappingClauses}. */
    public static UserMappingClauses.IfNotExistsWithoutRole createUserMapping() {
        return new UserMapping.Start(false);
    }

    /**
     * {@code ALTER USER MAPPING}. Mind the password, see {@link UserMappingClauses}.
     *
     * @param options what changes: {@code options -> options.set("user", "reader")}
     */
    public static PostgresStatement alterUserMapping(Role role, String server, UnaryOperator<ForeignOptions> options) {
        return UserMapping.alter(role, name(server), options);
    }

    /** As {@link #alterUserMapping(Role, String, UnaryOperator)}. */
    public static PostgresStatement alterUserMapping(
            String role, String server, UnaryOperator<ForeignOptions> options) {
        return alterUserMapping(Role.named(role), server, options);
    }

    /** {@code DROP USER MAPPING}. */
    public static DropUserMapping dropUserMapping(Role role, String server) {
        return UserMapping.drop(role, name(server));
    }

    /** {@code DROP USER MAPPING}. */
    public static DropUserMapping dropUserMapping(String role, String server) {
        return dropUserMapping(Role.named(role), server);
    }

    /**
     * {@code IMPORT FOREIGN SCHEMA}: makes foreign tables like the tables of a schema of another server. What it makes
     * depends on what is there when it runs, so a rehearsal needs that server too.
     *
     * @param schema the schema there
     */
    public static ImportForeignSchemaClauses.TablesWithoutServer importForeignSchema(String schema) {
        return new ImportForeignSchema.Start(
                Sentence.of("import foreign schema").add(name(schema)).toPart());
    }
}
