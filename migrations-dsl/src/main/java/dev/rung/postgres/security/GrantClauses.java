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

        /** Gives the privileges to these roles, see {@link Role#PUBLIC}. */
        WithGrantOption to(Role role, Role... more);

        /** As {@link #to(Role, Role...)}, for a list of at least one. */
        default WithGrantOption to(Collection<? extends Role> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Gives the privileges to these roles. */
        default WithGrantOption to(String role, String... more) {
            return to(Role.named(role), Roles.named(more));
        }

        /** As {@link #to(String, String...)}, for a list of at least one. */
        default WithGrantOption to(List<String> roles) {
            return to(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** What may come last of a grant. */
    interface WithGrantOption extends PostgresStatement {

        /** Lets the roles give the privileges on. */
        PostgresStatement withGrantOption();
    }

    /** An incomplete {@code REVOKE}: call {@code from(...)} next. */
    interface RevokeWithoutRoles {

        /** Takes the privileges from these roles, see {@link Role#PUBLIC}. */
        Cascade from(Role role, Role... more);

        /** As {@link #from(Role, Role...)}, for a list of at least one. */
        default Cascade from(Collection<? extends Role> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, Role[]::new));
        }

        /** Takes the privileges from these roles. */
        default Cascade from(String role, String... more) {
            return from(Role.named(role), Roles.named(more));
        }

        /** As {@link #from(String, String...)}, for a list of at least one. */
        default Cascade from(List<String> roles) {
            return from(Lists.first(roles, "roles"), Lists.others(roles, String[]::new));
        }
    }

    /** What may come last of a revocation. */
    interface Cascade extends PostgresStatement {

        /** Takes them also from those to whom these roles gave them on. */
        PostgresStatement cascade();
    }
}
