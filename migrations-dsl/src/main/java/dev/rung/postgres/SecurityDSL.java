package dev.rung.postgres;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.SQLDataType;

/** The entry points for policies, privileges and roles. */
abstract class SecurityDSL extends TableDSL {

    SecurityDSL() {}

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.On createPolicy(String policy) {
        return createPolicy(name(policy));
    }

    /** {@code CREATE POLICY}; without effect until row-level security is enabled for the table. */
    public static CreatePolicyClauses.On createPolicy(Name policy) {
        return table -> new Policy(Policy.CREATE, policy, table, List.of());
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
    public static PrivilegeTarget<GrantClauses.To> grant(Privilege privilege, Privilege... more) {
        QueryPart start = GrantStatement.start("grant", privilege, more);
        int since = GrantStatement.since(privilege, more);
        return new PrivilegeTarget<>((objects, relations) ->
                GrantStatement.to(Sentence.of(start).add(objects).toPart(), relations, since));
    }

    /** {@code REVOKE}, of privileges. */
    public static PrivilegeTarget<GrantClauses.From> revoke(Privilege privilege, Privilege... more) {
        return revoke("revoke", privilege, more);
    }

    /** {@code REVOKE GRANT OPTION FOR}: the privileges stay, but can no longer be given on. */
    public static PrivilegeTarget<GrantClauses.From> revokeGrantOptionFor(Privilege privilege, Privilege... more) {
        return revoke("revoke grant option for", privilege, more);
    }

    private static PrivilegeTarget<GrantClauses.From> revoke(String words, Privilege privilege, Privilege... more) {
        QueryPart start = GrantStatement.start(words, privilege, more);
        int since = GrantStatement.since(privilege, more);
        return new PrivilegeTarget<>((objects, relations) ->
                GrantStatement.from(Sentence.of(start).add(objects).toPart(), relations, since));
    }

    /** {@code ALTER DEFAULT PRIVILEGES}: what roles may do with objects yet to be made. */
    public static DefaultPrivileges alterDefaultPrivileges() {
        return new DefaultPrivileges(Sentence.of("alter default privileges"));
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
        return new AlterRoleClauses(name(role));
    }

    /** {@code GRANT role}: makes roles members of this one. */
    public static GrantClauses.To grantRole(String role) {
        return GrantStatement.to(
                Sentence.of("grant").add(name(role)).toPart(), List.of(), PostgresStatement.OLDEST_VERSION);
    }

    /** {@code REVOKE role}: makes roles no longer members of this one. */
    public static GrantClauses.From revokeRole(String role) {
        return GrantStatement.from(
                Sentence.of("revoke").add(name(role)).toPart(), List.of(), PostgresStatement.OLDEST_VERSION);
    }
}
