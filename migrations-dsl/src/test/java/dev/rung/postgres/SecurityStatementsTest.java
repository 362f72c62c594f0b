package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterDefaultPrivileges;
import static dev.rung.postgres.PostgresDSL.alterPolicy;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createPolicy;
import static dev.rung.postgres.PostgresDSL.createProcedure;
import static dev.rung.postgres.PostgresDSL.createRole;
import static dev.rung.postgres.PostgresDSL.createSequence;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.currentSetting;
import static dev.rung.postgres.PostgresDSL.dropPolicy;
import static dev.rung.postgres.PostgresDSL.dropRole;
import static dev.rung.postgres.PostgresDSL.grant;
import static dev.rung.postgres.PostgresDSL.grantRole;
import static dev.rung.postgres.PostgresDSL.revoke;
import static dev.rung.postgres.PostgresDSL.revokeGrantOptionFor;
import static dev.rung.postgres.PostgresDSL.revokeRole;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.UUID;
import static dev.rung.postgres.security.Privilege.ALL;
import static dev.rung.postgres.security.Privilege.CONNECT;
import static dev.rung.postgres.security.Privilege.CREATE;
import static dev.rung.postgres.security.Privilege.DELETE;
import static dev.rung.postgres.security.Privilege.EXECUTE;
import static dev.rung.postgres.security.Privilege.INSERT;
import static dev.rung.postgres.security.Privilege.MAINTAIN;
import static dev.rung.postgres.security.Privilege.REFERENCES;
import static dev.rung.postgres.security.Privilege.SELECT;
import static dev.rung.postgres.security.Privilege.TEMPORARY;
import static dev.rung.postgres.security.Privilege.TRIGGER;
import static dev.rung.postgres.security.Privilege.TRUNCATE;
import static dev.rung.postgres.security.Privilege.UPDATE;
import static dev.rung.postgres.security.Privilege.USAGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Query;

class SecurityStatementsTest extends StatementFamily {

    private static final Condition OWN =
            field(name("tenant_id"), UUID).eq(currentSetting("app.tenant").cast(UUID));
    private static final Query[] BEFORE = {
        createTable("things").column("id", BIGINT).column("tenant_id", UUID),
        createTable("other").column("id", BIGINT),
        createSequence("numbers"),
        createType("mood").asEnum("sad"),
        createFunction("f")
                .arguments(PostgresDSL.argument("a", INTEGER))
                .returns(INTEGER)
                .language("sql")
                .as("select 1"),
        createProcedure("p").language("sql").as("select 1"),
        PostgresDSL.createDomain("email").as(PostgresTypes.TEXT),
        createPolicy("present").on("things").using(OWN),
    };

    private static Example of(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(BEFORE);
    }

    private static Example on(String title, PostgresStatement statement) {
        return of(title, statement).aboutTable("things");
    }

    private static Example present(String title, PostgresStatement statement) {
        return of(title, statement).about(CatalogObject.partOf(Kind.POLICY, name("present"), name("things")));
    }

    @Override
    List<Example> examples() {
        return List.of(
                of("policy", createPolicy("own").on("things").using(OWN)),
                of("policy of nothing", createPolicy("own").on("things")),
                of(
                        "permissive policy for all",
                        createPolicy(name("own"))
                                .on(name("trial", "things"))
                                .asPermissive()
                                .forAll()
                                .to(Role.PUBLIC)
                                .using(OWN)
                                .withCheck(OWN)),
                of(
                        "restrictive policy for select",
                        createPolicy("things", "own")
                                .asRestrictive()
                                .forSelect()
                                .to("pg_monitor", "pg_read_all_stats")
                                .using(OWN)),
                of(
                        "policy for insert",
                        createPolicy("things", "own")
                                .forInsert()
                                .to(Role.CURRENT_USER)
                                .withCheck(OWN)),
                of(
                        "policy for update",
                        createPolicy("things", "own")
                                .forUpdate()
                                .to(Role.SESSION_USER, Role.named("pg_monitor"))
                                .using(OWN)
                                .withCheck(OWN)),
                of(
                        "policy for delete",
                        createPolicy("things", "own").forDelete().using(OWN)),
                present(
                        "alter policy",
                        alterPolicy("things", "present")
                                .to("pg_monitor")
                                .using(field(name("id"), BIGINT).gt(1L))),
                present("alter policy: roles", alterPolicy("things", "present").to(Role.PUBLIC)),
                present(
                        "alter policy: using",
                        alterPolicy(name("trial", "things"), name("present"))
                                .using(field(name("id"), BIGINT).gt(1L))),
                present(
                        "alter policy: check",
                        alterPolicy("things", "present")
                                .withCheck(field(name("id"), BIGINT).gt(1L))),
                of("alter policy: rename", alterPolicy("things", "present").renameTo("own"))
                        .about(CatalogObject.partOf(Kind.POLICY, name("own"), name("things"))),
                of("drop policy", dropPolicy("things", "present")),
                of("drop policy on a table", dropPolicy("present").on("things")),
                of(
                        "drop policy if exists",
                        dropPolicy(name("things"), name("no such")).ifExists()),
                on(
                        "grant on tables",
                        grant(SELECT, INSERT, UPDATE, DELETE)
                                .onTable("things", "other")
                                .to("pg_monitor")),
                on(
                        "grant columns",
                        grant(SELECT.of("id", "tenant_id"), UPDATE.of("id"), TRUNCATE)
                                .onTable(name("trial", "things"))
                                .to("pg_monitor")),
                on(
                        "grant all with grant option",
                        grant(ALL)
                                .onTable("things")
                                .to("pg_monitor", "pg_read_all_stats")
                                .withGrantOption()),
                on(
                        "grant to public",
                        grant(SELECT, REFERENCES, TRIGGER).onTable("things").to(Role.PUBLIC)),
                on("grant maintain", grant(MAINTAIN).onTable("things").to("pg_monitor")),
                on(
                        "grant on all tables in a schema",
                        grant(SELECT).onAllTablesInSchema("trial").to("pg_monitor")),
                of(
                                "grant on a sequence",
                                grant(USAGE, SELECT).onSequence("numbers").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SEQUENCE, name("numbers"))),
                of(
                                "grant on a qualified sequence",
                                grant(UPDATE)
                                        .onSequence(name("trial", "numbers"))
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SEQUENCE, name("numbers"))),
                of(
                                "grant on all sequences in a schema",
                                grant(ALL).onAllSequencesInSchema("trial").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SEQUENCE, name("numbers"))),
                of("grant on a schema", grant(USAGE, CREATE).onSchema("trial").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                        "grant on a database",
                        grant(CONNECT, TEMPORARY).onDatabase("postgres").to("pg_monitor")),
                of("grant on a type", grant(USAGE).onType("mood").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.TYPE, name("mood"))),
                of("grant on a domain", grant(USAGE).onDomain(name("email")).to("pg_monitor"))
                        .about(CatalogObject.of(Kind.DOMAIN, name("email"))),
                of("grant on a language", grant(USAGE).onLanguage("plpgsql").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.LANGUAGE, name("plpgsql"))),
                of(
                                "grant on a function",
                                grant(EXECUTE).onFunction("f", INTEGER).to("pg_monitor"))
                        .about(CatalogObject.of(Kind.FUNCTION, name("f"))),
                of(
                                "grant on a procedure",
                                grant(EXECUTE).onProcedure(name("trial", "p")).to("pg_monitor"))
                        .about(CatalogObject.of(Kind.PROCEDURE, name("p"))),
                of(
                                "grant on all functions in a schema",
                                grant(EXECUTE).onAllFunctionsInSchema("trial").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.FUNCTION, name("f"))),
                of(
                                "grant on all procedures in a schema",
                                grant(EXECUTE).onAllProceduresInSchema("trial").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.PROCEDURE, name("p"))),
                on("revoke", revoke(UPDATE, TRUNCATE).onTable("things").from("pg_monitor")),
                on(
                        "revoke from public cascade",
                        revoke(ALL).onTable("things").from(Role.PUBLIC).cascade()),
                on(
                        "revoke grant option",
                        revokeGrantOptionFor(SELECT)
                                .onTable("things")
                                .from("pg_monitor")
                                .cascade()),
                of(
                                "default privileges",
                                alterDefaultPrivileges()
                                        .grant(SELECT)
                                        .onTables()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges with everything",
                                alterDefaultPrivileges()
                                        .forRole("pg_monitor")
                                        .inSchema("trial")
                                        .grant(USAGE)
                                        .onSequences()
                                        .to("pg_monitor")
                                        .withGrantOption())
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: routines",
                                alterDefaultPrivileges()
                                        .inSchema("trial")
                                        .grant(EXECUTE)
                                        .onRoutines()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: functions",
                                alterDefaultPrivileges()
                                        .inSchema("trial")
                                        .grant(EXECUTE)
                                        .onFunctions()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: types",
                                alterDefaultPrivileges()
                                        .inSchema("trial")
                                        .grant(USAGE)
                                        .onTypes()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: schemas",
                                alterDefaultPrivileges()
                                        .grant(USAGE)
                                        .onSchemas()
                                        .to("pg_monitor"))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of(
                                "default privileges: revoke",
                                alterDefaultPrivileges()
                                        .inSchema("trial")
                                        .revoke(EXECUTE)
                                        .onRoutines()
                                        .from(Role.PUBLIC))
                        .about(CatalogObject.of(Kind.SCHEMA, name("trial"))),
                of("role", createRole("dsl_role")).after(dropRole("dsl_role").ifExists()),
                of(
                                "role with everything",
                                createRole(name("dsl_role"))
                                        .login()
                                        .noInherit()
                                        .bypassRowLevelSecurity()
                                        .inRole("pg_monitor"))
                        .after(dropRole("dsl_role").ifExists()),
                of("role that can't log in", createRole("dsl_role").noLogin())
                        .after(dropRole("dsl_role").ifExists()),
                of("alter role: log in", PostgresDSL.alterRole("dsl_role").login())
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("alter role: not log in", PostgresDSL.alterRole("dsl_role").noLogin())
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("alter role: set", PostgresDSL.alterRole("dsl_role").set("search_path", "a", "b"))
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("alter role: reset", PostgresDSL.alterRole("dsl_role").reset("search_path"))
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("alter role: rename", PostgresDSL.alterRole("dsl_role2").renameTo("dsl_role3"))
                        .after(
                                dropRole("dsl_role3").ifExists(),
                                dropRole("dsl_role2").ifExists(),
                                createRole("dsl_role2")),
                of("drop the renamed role", dropRole("dsl_role3")),
                of("grant a role", grantRole("dsl_role").to("pg_monitor"))
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("revoke a role", revokeRole("dsl_role").from("pg_monitor"))
                        .about(CatalogObject.of(Kind.ROLE, name("dsl_role"))),
                of("drop role", dropRole("dsl_role")));
    }
}
