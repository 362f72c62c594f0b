package dev.rung.app.workspaces;

import static dev.rung.app.workspaces.Fields.text;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.alterType;
import static dev.rung.postgres.PostgresDSL.commentOnType;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.dropType;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Steps;

/** Adds two roles at their positions in the enum. PostgreSQL can't remove enum values, so {@code down} replaces the type. */
public final class V019_AddMemberRoles implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                alterType("member_role").addValue("manager").after("admin"),
                alterType("member_role").addValue("contractor").before("guest"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                alterType("member_role").renameTo("member_role_before"),
                createType("member_role").asEnum("owner", "admin", "member", "guest"),
                commentOnType("member_role").is("What a member may do, the most first"));
        retype(steps, "memberships", "member");
        retype(steps, "invitations", "guest");
        steps.run(dropType("member_role_before"));
    }

    private static void retype(Steps steps, String table, String usual) {
        steps.run(alterTable(table)
                .alterColumn("role")
                .dropDefault()
                .alterColumn("role")
                .setDataType(type("member_role"))
                .using(text("role").cast(TEXT).cast(type("member_role")))
                .alterColumn("role")
                .setDefault(inline(usual)));
    }
}
