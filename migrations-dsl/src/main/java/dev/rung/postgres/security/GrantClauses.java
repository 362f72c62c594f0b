package dev.rung.postgres.security;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;

/** The clauses of {@code GRANT} and {@code REVOKE} after the objects. */
public interface GrantClauses {

    /** An incomplete {@code GRANT}: call {@code to(...)} next. */
    interface GrantWithoutRoles {

        /** Grants the privileges to these roles; see {@link Role#PUBLIC}. */
        WithGrantOption to(Role role, Role... more);

        /** Same as {@link #to(Role, Role...)}, for a non-empty list. */
        default WithGrantOption to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Grants the privileges to these roles. */
        default WithGrantOption to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** Same as {@link #to(String, String...)}, for a non-empty list. */
        default WithGrantOption to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** The optional {@code WITH GRANT OPTION} clause. */
    interface WithGrantOption extends PostgresStatement {

        /** Allows the roles to grant the privileges to others. */
        PostgresStatement withGrantOption();
    }

    /** An incomplete {@code REVOKE}: call {@code from(...)} next. */
    interface RevokeWithoutRoles {

        /** Revokes the privileges from these roles; see {@link Role#PUBLIC}. */
        Cascade from(Role role, Role... more);

        /** Same as {@link #from(Role, Role...)}, for a non-empty list. */
        default Cascade from(Collection<? extends Role> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Revokes the privileges from these roles. */
        default Cascade from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
        }

        /** Same as {@link #from(String, String...)}, for a non-empty list. */
        default Cascade from(List<String> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** The optional {@code CASCADE} clause of {@code REVOKE}. */
    interface Cascade extends PostgresStatement {

        /** Also revokes the privileges from roles to which these roles granted them. */
        PostgresStatement cascade();
    }
}
