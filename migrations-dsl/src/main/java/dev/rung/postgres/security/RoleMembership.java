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

        /** Makes these roles members. */
        Granted to(Role role, Role... more);

        /** As {@link #to(Role, Role...)}, for a list of at least one. */
        default Granted to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Makes these roles members. */
        default Granted to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** As {@link #to(String, String...)}, for a list of at least one. */
        default Granted to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** An incomplete {@code REVOKE role}: call {@code from(...)} next. */
    interface RevokeWithoutMembers {

        /** Says whom it is about. */
        Revoked from(Role role, Role... more);

        /** As {@link #from(Role, Role...)}, for a list of at least one. */
        default Revoked from(Collection<? extends Role> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Says whom it is about. */
        default Revoked from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
        }

        /** As {@link #from(String, String...)}, for a list of at least one. */
        default Revoked from(List<String> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** What may come next of a membership. */
    interface Granted extends PostgresStatement {

        /** Lets the members make others members. */
        Granted withAdminOption();

        /** Gives the members its rights, or only that to become it. Since PostgreSQL 16. */
        Granted withInherit(boolean inherit);

        /** Lets the members become it by {@code SET ROLE}, or not. Since PostgreSQL 16. */
        Granted withSet(boolean set);

        /** Takes this role as the one that says so. */
        PostgresStatement grantedBy(String role);
    }

    /** What may come next of the end of a membership. */
    interface Revoked extends PostgresStatement {

        /** Takes away what this role gave. */
        Revoked grantedBy(String role);

        /** Takes it also from those to whom these roles gave it on. */
        PostgresStatement cascade();
    }
}
