package dev.rung.postgres.security;

import static dev.rung.postgres.statement.CatalogObject.partOf;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.extensions.ExtensionDSL;
import dev.rung.postgres.internal.GenericStatement;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.CommentOn;
import dev.rung.postgres.objects.Drop;
import dev.rung.postgres.objects.DropClauses;
import dev.rung.postgres.objects.DropWithoutTable;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.SQLDataType;

/** The entry points for policies, privileges, roles and security labels. */
public abstract class SecurityDSL extends ExtensionDSL {

    protected SecurityDSL() {}

    /**
     * {@code CREATE POLICY}: creates a row-level security policy. It has no effect until row-level security is enabled
     * for the table.
     */
    public static CreatePolicyClauses.WithoutTable createPolicy(String policy) {
        return createPolicy(name(policy));
    }

    /**
     * {@code CREATE POLICY}: creates a row-level security policy. It has no effect until row-level security is enabled
     * for the table.
     */
    public static CreatePolicyClauses.WithoutTable createPolicy(Name policy) {
        return table -> Policy.create(policy, table);
    }

    /**
     * {@code CREATE POLICY}: creates a row-level security policy. It has no effect until row-level security is enabled
     * for the table.
     */
    public static CreatePolicyClauses.As createPolicy(String table, String policy) {
        return createPolicy(name(table), name(policy));
    }

    /**
     * {@code CREATE POLICY}: creates a row-level security policy. It has no effect until row-level security is enabled
     * for the table.
     */
    public static CreatePolicyClauses.As createPolicy(Name table, Name policy) {
        return Policy.create(policy, table);
    }

    /** {@code ALTER POLICY}: changes a row-level security policy. */
    public static AlterPolicyClauses alterPolicy(String table, String policy) {
        return alterPolicy(name(table), name(policy));
    }

    /** {@code ALTER POLICY}: changes a row-level security policy. */
    public static AlterPolicyClauses alterPolicy(Name table, Name policy) {
        return new AlterPolicyClauses(table, policy);
    }

    /**
     * {@code current_setting('app.tenant', true)}: the value of a configuration parameter, or null if it isn't set. Use
     * it in policies.
     *
     * @param parameter the parameter
     */
    public static Field<String> currentSetting(String parameter) {
        return function("current_setting", SQLDataType.CLOB, inline(parameter), inline(true));
    }

    /** {@code GRANT}: grants privileges. */
    public static PrivilegesWithoutObjects<GrantClauses.GrantWithoutRoles> grant(
            Privilege privilege, Privilege... more) {
        QueryPart start = GrantStatement.start("grant", privilege, more);
        int since = GrantStatement.since(privilege, more);
        return new PrivilegesWithoutObjects<>((objects, relations) ->
                GrantStatement.to(Sentence.of(start).add(objects).toPart(), relations, since));
    }

    /** Same as {@link #grant(Privilege, Privilege...)}, for a non-empty list. */
    public static PrivilegesWithoutObjects<GrantClauses.GrantWithoutRoles> grant(
            Collection<? extends Privilege> privileges) {
        return grant(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** {@code REVOKE}: revokes privileges. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** Same as {@link #revoke(Privilege, Privilege...)}, for a non-empty list. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            Collection<? extends Privilege> privileges) {
        return revoke(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** {@code REVOKE GRANT OPTION FOR}: revokes the grant option for privileges, but not the privileges. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    /** Same as {@link #revokeGrantOptionFor(Privilege, Privilege...)}, for a non-empty list. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Collection<? extends Privilege> privileges) {
        return revokeGrantOptionFor(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    private static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            String words, Privilege privilege, Privilege... more) {
        QueryPart start = GrantStatement.start(words, privilege, more);
        int since = GrantStatement.since(privilege, more);
        return new PrivilegesWithoutObjects<>((objects, relations) ->
                GrantStatement.from(Sentence.of(start).add(objects).toPart(), relations, since));
    }

    /** {@code ALTER DEFAULT PRIVILEGES}: changes the privileges on objects that are created later. */
    public static DefaultPrivilegesWithoutAction alterDefaultPrivileges() {
        return new DefaultPrivilegesWithoutAction(Sentence.of("alter default privileges"));
    }

    /** {@code CREATE ROLE}: creates a role. Roles belong to all databases of a server. */
    public static CreateRole createRole(String role) {
        return createRole(name(role));
    }

    /** {@code CREATE ROLE}: creates a role. Roles belong to all databases of a server. */
    public static CreateRole createRole(Name role) {
        return new CreateRole(role, List.of());
    }

    /** {@code ALTER ROLE}: changes a role. */
    public static AlterRoleClauses alterRole(String role) {
        return alterRole(name(role));
    }

    /** {@code ALTER ROLE}: changes a role. */
    public static AlterRoleClauses alterRole(Name role) {
        return new AlterRoleClauses(role);
    }

    /**
     * {@code REASSIGN OWNED}: changes the owner of all objects in the database that these roles own, and of the
     * database itself.
     */
    public static ReassignOwnedWithoutOwner reassignOwned(Role role, Role... more) {
        return newOwner -> GenericStatement.of(Sentence.of("reassign owned by")
                .addAll(Roles.parts(role, more))
                .add("to")
                .add(newOwner.toPart()));
    }

    /** Same as {@link #reassignOwned(Role, Role...)}, for a non-empty list. */
    public static ReassignOwnedWithoutOwner reassignOwned(Collection<? extends Role> roles) {
        return reassignOwned(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
    }

    /**
     * {@code REASSIGN OWNED}: changes the owner of all objects in the database that these roles own, and of the
     * database itself.
     */
    public static ReassignOwnedWithoutOwner reassignOwned(String role, String... more) {
        return reassignOwned(Role.named(role), Roles.named(more));
    }

    /** Same as {@link #reassignOwned(String, String...)}, for a non-empty list. */
    public static ReassignOwnedWithoutOwner reassignOwned(List<String> roles) {
        return reassignOwned(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /**
     * {@code DROP OWNED}: drops all objects in the database that these roles own, and revokes their privileges on other
     * objects.
     */
    public static DropClauses.Behavior dropOwned(Role role, Role... more) {
        return new DropOwned(Roles.parts(role, more), Drop.Dependents.DEFAULT);
    }

    /** Same as {@link #dropOwned(Role, Role...)}, for a non-empty list. */
    public static DropClauses.Behavior dropOwned(Collection<? extends Role> roles) {
        return dropOwned(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
    }

    /**
     * {@code DROP OWNED}: drops all objects in the database that these roles own, and revokes their privileges on other
     * objects.
     */
    public static DropClauses.Behavior dropOwned(String role, String... more) {
        return dropOwned(Role.named(role), Roles.named(more));
    }

    /** Same as {@link #dropOwned(String, String...)}, for a non-empty list. */
    public static DropClauses.Behavior dropOwned(List<String> roles) {
        return dropOwned(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** {@code GRANT role}: makes roles members of this role. */
    public static RoleMembership.GrantWithoutMembers grantRole(String role) {
        return RoleMembershipStatement.grant(name(role));
    }

    /** {@code REVOKE role}: removes members from this role. */
    public static RoleMembership.RevokeWithoutMembers revokeRole(String role) {
        return RoleMembershipStatement.revoke(name(role));
    }

    /** {@code REVOKE ADMIN OPTION FOR role}: revokes the right to add members to the role, but not the membership. */
    public static RoleMembership.RevokeWithoutMembers revokeAdminOptionFor(String role) {
        return RoleMembershipStatement.revokeAdminOptionFor(name(role));
    }

    /**
     * {@code REVOKE INHERIT OPTION FOR role}: stops members from inheriting the privileges of the role. Since
     * PostgreSQL 16.
     */
    public static RoleMembership.RevokeWithoutMembers revokeInheritOptionFor(String role) {
        return RoleMembershipStatement.revokeInheritOptionFor(name(role));
    }

    /**
     * {@code REVOKE SET OPTION FOR role}: stops members from changing to the role with {@code SET ROLE}. Since
     * PostgreSQL 16.
     */
    public static RoleMembership.RevokeWithoutMembers revokeSetOptionFor(String role) {
        return RoleMembershipStatement.revokeSetOptionFor(name(role));
    }

    /**
     * {@code SECURITY LABEL}: sets or removes the security label of an object:
     * {@code securityLabelOn(CatalogObject.of(Kind.TABLE, ...))}.
     */
    public static SecurityLabel.WithoutLabel securityLabelOn(CatalogObject object) {
        return new SecurityLabel.WithoutLabel(object, null);
    }

    /**
     * {@code DROP ROLE}: drops a role. PostgreSQL rejects this while the role owns objects or has privileges; see
     * {@link #dropOwned}.
     */
    public static DropClauses.IfExistsOnly dropRole(String object) {
        return dropRole(name(object));
    }

    /**
     * {@code DROP ROLE}: drops a role. PostgreSQL rejects this while the role owns objects or has privileges; see
     * {@link #dropOwned}.
     */
    public static DropClauses.IfExistsOnly dropRole(Name object) {
        return new Drop(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code DROP POLICY}: drops a row-level security policy. */
    public static DropClauses.IfExists dropPolicy(String table, String policy) {
        return dropPolicy(name(table), name(policy));
    }

    /** {@code DROP POLICY}: drops a row-level security policy. */
    public static DropClauses.IfExists dropPolicy(Name table, Name policy) {
        return new Drop(partOf(Kind.POLICY, policy, table));
    }

    /** {@code DROP POLICY}: drops a policy of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropPolicy(String policy) {
        return dropPolicy(name(policy));
    }

    /** {@code DROP POLICY}: drops a policy of the table that {@code on(...)} specifies. */
    public static DropWithoutTable dropPolicy(Name policy) {
        return new DropWithoutTable(Kind.POLICY, policy);
    }

    /** {@code COMMENT ON ROLE}: sets or removes the comment of a role. */
    public static CommentOn.WithoutText commentOnRole(String object) {
        return commentOnRole(name(object));
    }

    /** {@code COMMENT ON ROLE}: sets or removes the comment of a role. */
    public static CommentOn.WithoutText commentOnRole(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code COMMENT ON POLICY}: sets or removes the comment of a row-level security policy. */
    public static CommentOn.WithoutText commentOnPolicy(String table, String policy) {
        return commentOnPolicy(name(table), name(policy));
    }

    /** {@code COMMENT ON POLICY}: sets or removes the comment of a row-level security policy. */
    public static CommentOn.WithoutText commentOnPolicy(Name table, Name policy) {
        return new CommentOn.WithoutText(partOf(Kind.POLICY, policy, table));
    }
}
