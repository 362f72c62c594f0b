package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.column;
import static dev.rung.postgres.PostgresDSL.foreignKey;
import static org.jooq.impl.DSL.table;

import dev.rung.postgres.tables.TableConstraint;

/** The foreign keys that most tables of the set share. They cascade on delete. */
final class Keys {

    private Keys() {}

    static TableConstraint toTenant() {
        return to("tenants", "tenant_id");
    }

    static TableConstraint to(String table, String column) {
        return foreignKey(column).references(table, "id").onDeleteCascade();
    }

    static TableConstraint setNullTo(String table, String column) {
        return foreignKey(column).references(table, "id").onDeleteSetNull();
    }

    /** Refers to a row of the same tenant. */
    static TableConstraint withinTenant(String table, String column) {
        return foreignKey("tenant_id", column)
                .references(table, "tenant_id", "id")
                .onDeleteCascade();
    }

    /** Refers to a user who is a member of the same tenant. */
    static TableConstraint toMember(String column) {
        return foreignKey("tenant_id", column)
                .references("memberships", "tenant_id", "user_id")
                .onDeleteCascade();
    }
}
