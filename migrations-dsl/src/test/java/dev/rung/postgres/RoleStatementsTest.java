package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterDefaultPrivileges;
import static dev.rung.postgres.PostgresDSL.alterRole;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.createRole;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.dropOwned;
import static dev.rung.postgres.PostgresDSL.dropRole;
import static dev.rung.postgres.PostgresDSL.grant;
import static dev.rung.postgres.PostgresDSL.grantRole;
import static dev.rung.postgres.PostgresDSL.reassignOwned;
import static dev.rung.postgres.PostgresDSL.revoke;
import static dev.rung.postgres.PostgresDSL.revokeAdminOptionFor;
import static dev.rung.postgres.PostgresDSL.revokeInheritOptionFor;
import static dev.rung.postgres.PostgresDSL.revokeRole;
import static dev.rung.postgres.PostgresDSL.revokeSetOptionFor;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.security.Privilege.ALTER_SYSTEM;
import static dev.rung.postgres.security.Privilege.CREATE;
import static dev.rung.postgres.security.Privilege.EXECUTE;
import static dev.rung.postgres.security.Privilege.SELECT;
import static dev.rung.postgres.security.Privilege.SET;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class RoleStatementsTest extends StatementFamily {

    private static final String GROUP = "rung_dsl_group";
    private static final String MEMBER = "rung_dsl_member";
    private static final CatalogObject IS_MEMBER = CatalogObject.of(Kind.ROLE, name(MEMBER));
    private static final Query THINGS = createTable("things").column("id", BIGINT);
    private static final Query OWNED = alterTable("things").ownerTo(GROUP);
    private static final Query[] ROLES = {
        dropRole(MEMBER).ifExists(), dropRole(GROUP).ifExists(), createRole(GROUP), createRole(MEMBER)
    };

    private static Example of(String title, PostgresStatement statement, Query... queries) {
        Query[] before = java.util.Arrays.copyOf(ROLES, ROLES.length + queries.length);
        System.arraycopy(queries, 0, before, ROLES.length, queries.length);
        return Example.of(title, statement).after(before).about(IS_MEMBER);
    }

    @Override
    List<Example> examples() {
        return List.of(
                Example.of(
                                "role with more",
                                createRole(MEMBER)
                                        .createDatabases()
                                        .createRoles()
                                        .connectionLimit(7)
                                        .role("pg_monitor")
                                        .admin("pg_read_all_stats"))
                        .after(dropRole(MEMBER).ifExists()),
                of("alter role: connection limit", alterRole(MEMBER).connectionLimit(-1)),
                of(
                        "alter role: set in a database",
                        alterRole(MEMBER).setInDatabase("postgres", "search_path", "a", "b")),
                of("alter role: reset all", alterRole(MEMBER).resetAll()),
                of("grant a role", grantRole(GROUP).to(MEMBER)),
                of(
                        "grant a role with the admin option",
                        grantRole(GROUP).to(MEMBER).withAdminOption()),
                of(
                        "grant a role with every option",
                        grantRole(GROUP)
                                .to(Role.named(MEMBER))
                                .withAdminOption()
                                .withInherit(false)
                                .withSet(true)),
                of(
                                "grant a role in the name of another",
                                grantRole(GROUP).to(MEMBER).grantedBy("postgres"))
                        .renderedOnly(),
                of(
                        "revoke a role",
                        revokeRole(GROUP).from(MEMBER).cascade(),
                        grantRole(GROUP).to(MEMBER)),
                of(
                                "revoke a role that another granted",
                                revokeRole(GROUP)
                                        .from(MEMBER)
                                        .grantedBy("postgres")
                                        .cascade())
                        .renderedOnly(),
                of(
                        "revoke the admin option",
                        revokeAdminOptionFor(GROUP).from(MEMBER),
                        grantRole(GROUP).to(MEMBER).withAdminOption()),
                of(
                        "revoke the inherit option",
                        revokeInheritOptionFor(GROUP).from(MEMBER),
                        grantRole(GROUP).to(MEMBER)),
                of(
                        "revoke the set option",
                        revokeSetOptionFor(GROUP).from(MEMBER),
                        grantRole(GROUP).to(MEMBER)),
                of("reassign owned", reassignOwned(GROUP, MEMBER).to(Role.CURRENT_USER), THINGS, OWNED)
                        .aboutTable("things"),
                of("reassign owned to a role", reassignOwned(Role.named(GROUP)).to(MEMBER), THINGS, OWNED)
                        .aboutTable("things"),
                of("drop owned", dropOwned(GROUP, MEMBER).cascade(), THINGS, OWNED),
                of("drop owned, if nothing depends on it", dropOwned(MEMBER).restrict()),
                of(
                        "grant on a parameter",
                        grant(SET, ALTER_SYSTEM)
                                .onParameter("log_min_duration_statement", "app.x")
                                .to("pg_monitor")),
                of(
                        "revoke on a parameter",
                        revoke(SET, ALTER_SYSTEM)
                                .onParameter("log_min_duration_statement", "app.x")
                                .from("pg_monitor")),
                of(
                                "grant on a tablespace",
                                grant(CREATE).onTablespace("pg_default").to("pg_monitor"))
                        .renderedOnly(),
                of(
                        "grant on all routines in a schema",
                        grant(EXECUTE).onAllRoutinesInSchema("trial").to("pg_monitor")),
                of(
                                "default privileges: revoke the grant option",
                                alterDefaultPrivileges()
                                        .inSchema("trial")
                                        .revokeGrantOptionFor(SELECT)
                                        .onTables()
                                        .from("pg_monitor")
                                        .cascade())
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: large objects",
                                alterDefaultPrivileges()
                                        .grant(SELECT)
                                        .onLargeObjects()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))));
    }
}
