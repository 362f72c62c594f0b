package dev.rung.postgres.security;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code GRANT role} and {@code REVOKE role}, in their order. */
public interface RoleMembership {

    /** A {@code GRANT role} that lacks the members. */
    interface To {

        /** Makes these roles members. */
        Granted to(Role role, Role... more);

        /** Makes these roles members. */
        default Granted to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }
    }

    /** A {@code REVOKE role} that lacks the members. */
    interface From {

        /** Says whom it is about. */
        Revoked from(Role role, Role... more);

        /** Says whom it is about. */
        default Revoked from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
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
