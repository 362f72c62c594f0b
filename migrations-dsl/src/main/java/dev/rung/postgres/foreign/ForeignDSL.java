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

/** The entry points for foreign-data wrappers, foreign servers and user mappings. */
public abstract class ForeignDSL extends IndexDSL {

    protected ForeignDSL() {}

    /**
     * {@code CREATE FOREIGN DATA WRAPPER}: creates a foreign-data wrapper. Extensions usually create their own.
     * Requires superuser privileges.
     */
    public static ForeignDataWrapperClauses.Handler createForeignDataWrapper(String wrapper) {
        return new CreateForeignDataWrapper(name(wrapper), List.of(), List.of());
    }

    /** {@code ALTER FOREIGN DATA WRAPPER}: changes a foreign-data wrapper. */
    public static AlterForeignDataWrapperClauses alterForeignDataWrapper(String wrapper) {
        return new AlterForeignDataWrapperClauses(name(wrapper));
    }

    /** {@code DROP FOREIGN DATA WRAPPER}: drops a foreign-data wrapper. */
    public static DropClauses.IfExists dropForeignDataWrapper(String wrapper) {
        return new Drop(CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name(wrapper)));
    }

    /** {@code COMMENT ON FOREIGN DATA WRAPPER}: sets or removes the comment of a foreign-data wrapper. */
    public static CommentOn.WithoutText commentOnForeignDataWrapper(String wrapper) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.FOREIGN_DATA_WRAPPER, name(wrapper)));
    }

    /** {@code CREATE SERVER}: creates a foreign server, which foreign tables refer to. */
    public static CreateServerClauses.IfNotExistsWithoutWrapper createServer(String server) {
        return new CreateServer.Start(name(server), false, List.of());
    }

    /** {@code ALTER SERVER}: changes a foreign server. */
    public static AlterServerClauses alterServer(String server) {
        return new AlterServerClauses(name(server));
    }

    /** {@code DROP SERVER}: drops a foreign server. */
    public static DropClauses.IfExists dropServer(String server) {
        return new Drop(CatalogObject.of(Kind.SERVER, name(server)));
    }

    /** {@code COMMENT ON SERVER}: sets or removes the comment of a foreign server. */
    public static CommentOn.WithoutText commentOnServer(String server) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.SERVER, name(server)));
    }

    /**
     * {@code CREATE USER MAPPING}: sets the user of a role on a foreign server. Don't specify a password; see
     * {@link UserMappingClauses}.
     */
    public static UserMappingClauses.IfNotExistsWithoutRole createUserMapping() {
        return new UserMapping.Start(false);
    }

    /**
     * {@code ALTER USER MAPPING}: changes the options of a user mapping. Don't specify a password; see
     * {@link UserMappingClauses}.
     *
     * @param options the changes: {@code options -> options.set("user", "reader")}
     */
    public static PostgresStatement alterUserMapping(Role role, String server, UnaryOperator<ForeignOptions> options) {
        return UserMapping.alter(role, name(server), options);
    }

    /** Same as {@link #alterUserMapping(Role, String, UnaryOperator)}. */
    public static PostgresStatement alterUserMapping(
            String role, String server, UnaryOperator<ForeignOptions> options) {
        return alterUserMapping(Role.named(role), server, options);
    }

    /** {@code DROP USER MAPPING}: drops the user mapping of a role for a foreign server. */
    public static DropUserMapping dropUserMapping(Role role, String server) {
        return UserMapping.drop(role, name(server));
    }

    /** {@code DROP USER MAPPING}: drops the user mapping of a role for a foreign server. */
    public static DropUserMapping dropUserMapping(String role, String server) {
        return dropUserMapping(Role.named(role), server);
    }

    /**
     * {@code IMPORT FOREIGN SCHEMA}: creates foreign tables for the tables of a schema on a foreign server. The result
     * depends on the tables that exist when the statement runs, so a rehearsal needs the foreign server as well.
     *
     * @param schema the schema on the foreign server
     */
    public static ImportForeignSchemaClauses.TablesWithoutServer importForeignSchema(String schema) {
        return new ImportForeignSchema.Start(
                Sentence.of("import foreign schema").add(name(schema)).toPart());
    }
}
