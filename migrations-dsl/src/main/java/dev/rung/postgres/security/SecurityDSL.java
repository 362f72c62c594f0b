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

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.WithoutTable createPolicy(String policy) {
        return createPolicy(name(policy));
    }

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.WithoutTable createPolicy(Name policy) {
        return table -> Policy.create(policy, table);
    }

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.As createPolicy(String table, String policy) {
        return createPolicy(name(table), name(policy));
    }

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.As createPolicy(Name table, Name policy) {
        return Policy.create(policy, table);
    }

    /** {@code ALTER POLICY}. */
    public static AlterPolicyClauses alterPolicy(String table, String policy) {
        return alterPolicy(name(table), name(policy));
    }

    /** {@code ALTER POLICY}. */
    public static AlterPolicyClauses alterPolicy(Name table, Name policy) {
        return new AlterPolicyClauses(table, policy);
    }

    /**
     * {@code current_setting('app.tenant', true)}: a configuration parameter, null where it was never set; for policies.
     *
     * @param parameter its name
     */
    public static Field<String> currentSetting(String parameter) {
        return function("current_setting", SQLDataType.CLOB, inline(parameter), inline(true));
    }

    /** {@code GRANT}, of privileges. */
    public static PrivilegesWithoutObjects<GrantClauses.GrantWithoutRoles> grant(
            Privilege privilege, Privilege... more) {
        QueryPart start = GrantStatement.start("grant", privilege, more);
        int since = GrantStatement.since(privilege, more);
        return new PrivilegesWithoutObjects<>((objects, relations) ->
                GrantStatement.to(Sentence.of(start).add(objects).toPart(), relations, since));
    }

    /** As {@link #grant(Privilege, Privilege...)}, for a list of at least one. */
    public static PrivilegesWithoutObjects<GrantClauses.GrantWithoutRoles> grant(
            Collection<? extends Privilege> privileges) {
        return grant(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** {@code REVOKE}, of privileges. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** As {@link #revoke(Privilege, Privilege...)}, for a list of at least one. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revoke(
            Collection<? extends Privilege> privileges) {
        return revoke(Lists.first(privileges, "privileges"), Lists.others(privileges, Privilege[]::new));
    }

    /** {@code REVOKE GRANT OPTION FOR}: the privileges stay, but can no longer be given on. */
    public static PrivilegesWithoutObjects<GrantClauses.RevokeWithoutRoles> revokeGrantOptionFor(
            Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    /** As {@link #revokeGrantOptionFor(Privilege, Privilege...)}, for a list of at least one. */
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

    /** {@code ALTER DEFAULT PRIVILEGES}: what roles may do with objects yet to be made. */
    public static DefaultPrivilegesWithoutAction alterDefaultPrivileges() {
        return new DefaultPrivilegesWithoutAction(Sentence.of("alter default privileges"));
    }

    /** {@code CREATE ROLE}; a role belongs to all databases of a server. */
    public static CreateRole createRole(String role) {
        return createRole(name(role));
    }

    /** {@code CREATE ROLE}; a role belongs to all databases of a server. */
    public static CreateRole createRole(Name role) {
        return new CreateRole(role, List.of());
    }

    /** {@code ALTER ROLE}. */
    public static AlterRoleClauses alterRole(String role) {
        return alterRole(name(role));
    }

    /** {@code ALTER ROLE}. */
    public static AlterRoleClauses alterRole(Name role) {
        return new AlterRoleClauses(role);
    }

    /** {@code REASSIGN OWNED}: gives all that these roles own in the database, and the database, to another one. */
    public static ReassignOwnedWithoutOwner reassignOwned(Role role, Role... more) {
        return newOwner -> GenericStatement.of(Sentence.of("reassign owned by")
                .addAll(Roles.parts(role, more))
                .add("to")
                .add(newOwner.toPart()));
    }

    /** As {@link #reassignOwned(Role, Role...)}, for a list of at least one. */
    public static ReassignOwnedWithoutOwner reassignOwned(Collection<? extends Role> roles) {
        return reassignOwned(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
    }

    /** {@code REASSIGN OWNED}: gives all that these roles own in the database, and the database, to another one. */
    public static ReassignOwnedWithoutOwner reassignOwned(String role, String... more) {
        return reassignOwned(Role.named(role), Roles.named(more));
    }

    /** As {@link #reassignOwned(String, String...)}, for a list of at least one. */
    public static ReassignOwnedWithoutOwner reassignOwned(List<String> roles) {
        return reassignOwned(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** {@code DROP OWNED}: drops all that these roles own in the database, and takes all rights there from them. */
    public static DropClauses.Behavior dropOwned(Role role, Role... more) {
        return new DropOwned(Roles.parts(role, more), Drop.Dependents.DEFAULT);
    }

    /** As {@link #dropOwned(Role, Role...)}, for a list of at least one. */
    public static DropClauses.Behavior dropOwned(Collection<? extends Role> roles) {
        return dropOwned(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
    }

    /** {@code DROP OWNED}: drops all that these roles own in the database, and takes all rights there from them. */
    public static DropClauses.Behavior dropOwned(String role, String... more) {
        return dropOwned(Role.named(role), Roles.named(more));
    }

    /** As {@link #dropOwned(String, String...)}, for a list of at least one. */
    public static DropClauses.Behavior dropOwned(List<String> roles) {
        return dropOwned(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
    }

    /** {@code GRANT role}: makes roles members of this one. */
    public static RoleMembership.GrantWithoutMembers grantRole(String role) {
        return RoleMembershipStatement.grant(name(role));
    }

    /** {@code REVOKE role}: makes roles no longer members of this one. */
    public static RoleMembership.RevokeWithoutMembers revokeRole(String role) {
        return RoleMembershipStatement.revoke(name(role));
    }

    /** {@code REVOKE ADMIN OPTION FOR role}: roles stay members, but can no longer make others members. */
    public static RoleMembership.RevokeWithoutMembers revokeAdminOptionFor(String role) {
        return RoleMembershipStatement.revokeAdminOptionFor(name(role));
    }

    /** {@code REVOKE INHERIT OPTION FOR role}: roles stay members, without its rights. Since PostgreSQL 16. */
    public static RoleMembership.RevokeWithoutMembers revokeInheritOptionFor(String role) {
        return RoleMembershipStatement.revokeInheritOptionFor(name(role));
    }

    /** {@code REVOKE SET OPTION FOR role}: roles stay members, but can't become it. Since PostgreSQL 16. */
    public static RoleMembership.RevokeWithoutMembers revokeSetOptionFor(String role) {
        return RoleMembershipStatement.revokeSetOptionFor(name(role));
    }

    /** {@code SECURITY LABEL}, for a module that goes by it: {@code securityLabelOn(CatalogObject.of(Kind.TABLE, ...))}. */
    public static SecurityLabel.WithoutLabel securityLabelOn(CatalogObject object) {
        return new SecurityLabel.WithoutLabel(object, null);
    }

    /** {@code DROP ROLE}. What the role owns, or has rights to, hinders it: see {@link #dropOwned}. */
    public static DropClauses.IfExistsOnly dropRole(String object) {
        return dropRole(name(object));
    }

    /** {@code DROP ROLE}. What the role owns, or has rights to, hinders it: see {@link #dropOwned}. */
    public static DropClauses.IfExistsOnly dropRole(Name object) {
        return new Drop(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code DROP POLICY}. */
    public static DropClauses.IfExists dropPolicy(String table, String policy) {
        return dropPolicy(name(table), name(policy));
    }

    /** {@code DROP POLICY}. */
    public static DropClauses.IfExists dropPolicy(Name table, Name policy) {
        return new Drop(partOf(Kind.POLICY, policy, table));
    }

    /** {@code COMMENT ON ROLE}: describes a role. */
    public static CommentOn.WithoutText commentOnRole(String object) {
        return commentOnRole(name(object));
    }

    /** {@code COMMENT ON ROLE}: describes a role. */
    public static CommentOn.WithoutText commentOnRole(Name object) {
        return new CommentOn.WithoutText(CatalogObject.of(Kind.ROLE, object));
    }

    /** {@code COMMENT ON POLICY}: describes a policy of row-level security. */
    public static CommentOn.WithoutText commentOnPolicy(String table, String policy) {
        return commentOnPolicy(name(table), name(policy));
    }

    /** {@code COMMENT ON POLICY}: describes a policy of row-level security. */
    public static CommentOn.WithoutText commentOnPolicy(Name table, Name policy) {
        return new CommentOn.WithoutText(partOf(Kind.POLICY, policy, table));
    }
}
