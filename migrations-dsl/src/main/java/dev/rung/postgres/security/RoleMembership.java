package dev.rung.postgres.security;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;

/** The clauses of {@code GRANT role} and {@code REVOKE role}, in their order. */
public interface RoleMembership {

    /** An incomplete {@code GRANT role}: call {@code to(...)} next. */
    interface GrantWithoutMembers {

        /** Specifies the new members. */
        Granted to(Role role, Role... more);

        /** Same as {@link #to(Role, Role...)}, for a non-empty list. */
        default Granted to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Specifies the new members. */
        default Granted to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** Same as {@link #to(String, String...)}, for a non-empty list. */
        default Granted to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** An incomplete {@code REVOKE role}: call {@code from(...)} next. */
    interface RevokeWithoutMembers {

        /** Specifies the members from which the role is revoked. */
        Revoked from(Role role, Role... more);

        /** Same as {@link #from(Role, Role...)}, for a non-empty list. */
        default Revoked from(Collection<? extends Role> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Specifies the members from which the role is revoked. */
        default Revoked from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
        }

        /** Same as {@link #from(String, String...)}, for a non-empty list. */
        default Revoked from(List<String> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** The options of a membership. */
    interface Granted extends PostgresStatement {

        /** Allows the members to grant the role to others. */
        Granted withAdminOption();

        /** Sets whether the members inherit the privileges of the role. Since PostgreSQL 16. */
        Granted withInherit(boolean inherit);

        /** Sets whether the members can change to the role with {@code SET ROLE}. Since PostgreSQL 16. */
        Granted withSet(boolean set);

        /** Records this role as the grantor. */
        PostgresStatement grantedBy(String role);
    }

    /** The options of {@code REVOKE role}. */
    interface Revoked extends PostgresStatement {

        /** Revokes only the memberships that this role granted. */
        Revoked grantedBy(String role);

        /** Also revokes the memberships that these members granted to others. */
        PostgresStatement cascade();
    }
}
